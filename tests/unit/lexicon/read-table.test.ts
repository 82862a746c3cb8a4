import { describe, expect, it } from 'vitest';
import { compileTable, type TableEntry } from '../../../src/lexicon/compile-table.ts';
import { nodeOf, readTable } from '../../../src/lexicon/read-table.ts';
import { commaAllowed } from '../../../src/lexicon/table-format.ts';
import { hashWord, joinHashes } from '../../../src/text/hash.ts';

function tableEntry(parts: Partial<TableEntry> & { readonly words?: readonly string[] } = {}): TableEntry {
	const { words = ['plea'], ...given } = parts;
	const forms = words.map((text) => ({ text, cased: false, role: 'form' as const }));
	return {
		id: 'plea',
		headword: 'plea',
		set: 'terms',
		kind: 'term',
		sense: 'safe',
		jurisdictions: [],
		cues: { for: [], against: [] },
		forms,
		...given,
	};
}

describe('readTable', () => {
	it('gives back what was compiled of each entry', () => {
		const table = readTable(
			compileTable([
				tableEntry({ id: 'plea', headword: 'plea', set: 'procedure', kind: 'term', sense: 'context' }),
				tableEntry({ id: 'décès', headword: 'acte de décès — “x”', set: 'latin', kind: 'statute', sense: 'off', words: ['acte'] }),
				tableEntry({ id: 'roe-v-wade', headword: 'Roe v. Wade', set: 'procedure', kind: 'case', sense: 'safe', words: ['Roe v. Wade'] }),
			]),
		);

		expect(table.entryCount).toBe(3);
		expect([0, 1, 2].map((entry) => table.meaningOf(entry))).toMatchObject([
			{ id: 'plea', headword: 'plea', set: 'procedure', kind: 'term', sense: 'context' },
			{ id: 'décès', headword: 'acte de décès — “x”', set: 'latin', kind: 'statute', sense: 'off' },
			{ id: 'roe-v-wade', headword: 'Roe v. Wade', set: 'procedure', kind: 'case', sense: 'safe' },
		]);
	});

	it.each([
		['its country', ['UK', 'India'], ['UK', 'India']],
		['the US for a state', ['US-NM', 'US-TX'], ['US']],
		['the common-law world as no place', [], []],
		['no place that the schema does not have', ['Atlantis'], []],
	])('gives an entry %s as its law', (_, jurisdictions, expected) => {
		const table = readTable(compileTable([tableEntry({ jurisdictions })]));

		expect(table.meaningOf(0).jurisdictions).toEqual(expected);
	});

	it('gives each entry its own cues', () => {
		const cues = [
			{ for: ['file', 'deny'], against: ['slow'] },
			{ for: [], against: [] },
			{ for: [], against: ['party'] },
		];
		const table = readTable(compileTable(cues.map((both, n) => tableEntry({ id: `entry-${n}`, cues: both }))));

		const has = (entry: number, word: string) => {
			const { cuesFor, cuesAgainst } = table.meaningOf(entry);
			const cue = joinHashes(0, hashWord(word));
			return [cuesFor.has(cue), cuesAgainst.has(cue)];
		};
		expect([has(0, 'file'), has(0, 'denied'), has(0, 'slow'), has(0, 'party')]).toEqual([
			[true, false],
			[true, false],
			[false, true],
			[false, false],
		]);
		expect([has(1, 'file'), has(1, 'party'), has(2, 'parties'), has(2, 'file')]).toEqual([
			[false, false],
			[false, false],
			[false, true],
			[false, false],
		]);
	});

	it('opens an empty table, in which nothing begins', () => {
		const table = readTable(compileTable([]));

		expect(table.entryCount).toBe(0);
		expect(table.mayBegin(hashWord('plea'))).toBe(false);
		expect(table.next(0, hashWord('plea'))).toBe(0);
	});

	it('knows the words that begin a form, and follows a form word by word', () => {
		const table = readTable(compileTable([tableEntry({ words: ['grand jury'] })]));

		const grand = table.next(0, hashWord('grand'));
		expect(table.mayBegin(hashWord('grand'))).toBe(true);
		expect(nodeOf(grand)).toBeGreaterThan(0);
		expect(table.next(nodeOf(grand), hashWord('jury'))).not.toBe(0);
		expect(table.next(nodeOf(grand), hashWord('theft'))).toBe(0);
		expect(table.next(0, hashWord('jury'))).toBe(0);
	});

	it('says where a comma may stand before a word', () => {
		const table = readTable(compileTable([tableEntry({ words: ['hook, line'] })]));

		const hook = table.next(0, hashWord('hook'));
		const line = table.next(nodeOf(hook), hashWord('line'));
		expect([hook >= commaAllowed, line >= commaAllowed]).toEqual([false, true]);
	});

	it('finds all of five thousand words', () => {
		const words = Array.from({ length: 5000 }, (_, n) => `word${n}`);
		const table = readTable(compileTable([tableEntry({ words })]));

		const lost = words.filter((word) => !table.mayBegin(hashWord(word)) || table.next(0, hashWord(word)) === 0);
		expect(lost).toEqual([]);
	});
});

describe('readTable refuses', () => {
	const good = compileTable([tableEntry()]);

	it.each([
		['another file', 0],
		['another version', 1],
		['another number of sections', 2],
	])('%s', (_, word) => {
		const wrong = good.slice(0);
		new Uint32Array(wrong)[word] = 99;

		expect(() => readTable(wrong)).toThrow('not a lexicon table of the present format');
	});

	it('a table that is cut short', () => {
		expect(() => readTable(good.slice(0, good.byteLength - 8))).toThrow('cut short in its section "strings"');
	});
});
