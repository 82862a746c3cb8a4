// Checks the recogniser and its table against the Free Law Project's own table, where the
// facts are given (see CONTRIBUTING.md); the rest of the tests do without them.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editionsOf, examplesOf, type SourceTable } from '../../../../scripts/reporters/editions.ts';
import { citationsIn } from '../../../../src/engine/citations/find-citations.ts';
import { readCitations } from '../../../../src/engine/citations/read-citations.ts';
import { reporterKey } from '../../../../src/engine/citations/reporter-key.ts';
import { mayEndLead, reportersNamed } from '../../../../src/engine/citations/reporter-table.ts';
import table from '../../../../src/engine/citations/reporters.json';

const facts = '../shared/facts/freelaw/reporters.json';
const given = existsSync(facts);
if (!given) console.warn(`reporters.test.ts: skipped in part, there is no ${facts} here`);
const source = given ? (JSON.parse(readFileSync(facts, 'utf8')) as SourceTable) : {};

const spansIn = (text: string): string[] => readCitations(text).map(({ start, end }) => text.slice(start, end));

describe.skipIf(!given)(`with ${facts}${given ? '' : ' (SKIPPED: it is not here)'}`, () => {
	it('every example is read whole', () => {
		const examples = examplesOf(source);
		const unread = examples.filter((example) => spansIn(example)[0]?.length !== example.replace(/\.$/, '').length);

		expect(examples.length).toBeGreaterThan(400);
		expect(unread).toEqual([]);
	});

	it('every spelling is found with its year after a caption', () => {
		const texts = editionsOf(source).flatMap(({ forms, kind, from, to }) => {
			const year = to || Math.max(2010, from);
			const hasYearForVolume = kind === 'n' || kind === 'o';
			return forms.map((form) => (hasYearForVolume ? `${year} ${form} 345` : `12 ${form} 345 (${year})`));
		});
		const missed = texts.filter((words) => {
			const text = `So said Doe v. Roe, ${words}, and others.`;
			return citationsIn(text).map(({ start, end }) => text.slice(start, end))[0] !== words;
		});

		expect(missed).toEqual([]);
	});
});

describe('the shipped table', () => {
	const lines = table.keys.split('\n');

	it('finds every key it has, and no other', () => {
		for (const line of lines) {
			const [key = '', ...editions] = line.split(' ');
			expect(reportersNamed(key)).toHaveLength(editions.length);
		}
		for (const word of ['', ' ', 'Zz', '~', 'U.S.C.', 'us', 'toString']) expect(reportersNamed(word)).toEqual([]);
	});

	it('names only editions that exist, and years in order', () => {
		for (const line of lines)
			for (const { name, from, to, place } of reportersNamed(line.split(' ')[0] ?? '')) {
				expect(name).not.toBe('');
				expect(place).not.toBe('');
				expect(to === 0 || from <= to).toBe(true);
			}
	});

	it('is at most 150 kB', () => {
		expect(JSON.stringify(table).length).toBeLessThan(150_000);
	});

	it('puts the reporter whose own abbreviation it is first', () => {
		expect(reportersNamed('Wall.')[0]?.abbreviation).toBe('Wall.');
		expect(reportersNamed('S.C.')[0]?.name).toBe('South Carolina Reports');
	});

	it('knows the last words of reporters that need no volume', () => {
		expect(['Memo.', 'Memo', '(CCH)'].map(mayEndLead)).toEqual([true, true, true]);
		expect(['the', 'March', ''].map(mayEndLead)).toEqual([false, false, false]);
	});
});

it.each([
	['F. 2d', 'F2d'],
	['F.2nd', 'F2d'],
	['So. (3rd)', 'So3d'],
	['I. & N. Dec.', 'I&NDec'],
	['', ''],
])('the key of %j is %j', (printed, key) => {
	expect(reporterKey(printed)).toBe(key);
});
