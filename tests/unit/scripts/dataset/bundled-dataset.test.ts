import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../../../scripts/dataset/compile-dataset.ts';
import { formatComplaint, readDataset } from '../../../../scripts/dataset/read-dataset.ts';
import { readBlock } from '../../../../src/engine/block.ts';
import { findTerms } from '../../../../src/engine/find-terms.ts';
import { surfaceForms } from '../../../../src/lexicon/inflect.ts';
import { readTable } from '../../../../src/lexicon/read-table.ts';

const dataset = readDataset('dataset');
const compiled = compileDataset(dataset);
const table = readTable(compiled.table);

/** Whether the whole of these words is found as a form of the entry. */
function isFoundAs(id: string, words: string): boolean {
	const block = readBlock(words, 0);
	return findTerms(block, table).some(({ meaning, from, to }) => meaning.id === id && from === 0 && to === block.tokens.count);
}

describe('the bundled dataset', () => {
	it('is read and compiled without complaint', () => {
		expect([...dataset.complaints, ...compiled.complaints].map(formatComplaint)).toEqual([]);
	});

	it('has its entries all in the table and in the shards', () => {
		const count = compiled.sets.reduce((sum, set) => sum + set.count, 0);

		expect(count).toBeGreaterThan(500);
		expect(table.entryCount).toBe(count);
		expect(compiled.shards.reduce((sum, shard) => sum + Object.keys(shard).length, 0)).toBe(count);
	});

	it('has terms whose every form is found where it stands', () => {
		const lost = dataset.termSets.flatMap(({ entries }) =>
			entries.flatMap(({ id, forms }) =>
				surfaceForms(forms)
					.map(({ text, tail }) => (tail === undefined ? text : `${text} so ${tail}`))
					.filter((words) => !isFoundAs(id, words))
					.map((words) => `${id}: ${words}`),
			),
		);

		expect(lost).toEqual([]);
	});

	it('has cases whose every name is found where it stands', () => {
		const lost = dataset.caseSets.flatMap(({ entries }) =>
			entries.flatMap(({ id, name, names: { full, short, nickname } }) =>
				[name, ...full, ...short, ...nickname.map((words) => words.replace(/^the /i, ''))]
					.filter((words) => !isFoundAs(id, words))
					.map((words) => `${id}: ${words}`),
			),
		);

		expect(lost).toEqual([]);
	});

	it('has only "everyday-words" off for a new reader', () => {
		expect(compiled.sets.filter(({ onByDefault }) => !onByDefault).map(({ id }) => id)).toEqual(['everyday-words']);
	});
});
