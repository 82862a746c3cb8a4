import { describe, expect, it } from 'vitest';
import { type Complaint, formatComplaint, parseSet, readDataset } from '../../../../scripts/dataset/read-dataset.ts';
import { caseSetSchema, termSetSchema } from '../../../../src/lexicon/schema.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const head = (id: string) => `id: ${id}\ntitle: A set\ndescription: What is in it.\nentries:\n`;
const term = (id: string, rest = '') =>
	`  - id: ${id}\n    headword: ${id}\n    forms:\n      noun: [${id}]\n    plain: What it means.\n${rest}`;
const manyWords = (count: number) => 'word '.repeat(count).trim();

/** Complaints about one file, as an editor sees them. */
function complaintsOf(text: string, schema: typeof termSetSchema | typeof caseSetSchema = termSetSchema): string[] {
	const complaints: Complaint[] = [];
	parseSet(text, 'terms/a.yaml', schema, complaints, new Map());
	return complaints.map(formatComplaint);
}

describe('a good file', () => {
	it('gives its set and no complaint', () => {
		const complaints: Complaint[] = [];
		const places = new Map<string, Complaint>();

		const set = parseSet(head('a') + term('plea') + term('bail'), 'terms/a.yaml', termSetSchema, complaints, places);

		expect(complaints).toEqual([]);
		expect(set).toMatchObject({ id: 'a', default: 'on', entries: [{ id: 'plea', sense: 'safe' }, { id: 'bail' }] });
		expect([...places].map(([id, { line }]) => [id, line])).toEqual([
			['plea', 5],
			['bail', 10],
		]);
	});
});

describe('a malformed entry is named with file, line and field', () => {
	// The good entry before fills the lines 5 to 9; the wrong one begins at line 10.
	it.each([
		['a missing definition', '  - id: bail\n    headword: bail\n    forms: {}\n', /^terms\/a\.yaml:10 entries\[1\]\.plain: /],
		['an unknown key', term('bail', '    plian: Money.\n'), /^terms\/a\.yaml:15 entries\[1\]\.plian: /],
		['too long a definition', term('bail', `    technical: ${manyWords(91)}\n`), /:15 entries\[1\]\.technical: has more than 90 words$/],
		['a bad jurisdiction', term('bail', '    jurisdictions: [US, Texas]\n'), /:15 entries\[1\]\.jurisdictions\[1\]: must be one of US, UK/],
		['a form of a wrong kind', term('bail', '    cues:\n      for: bail\n'), /:16 entries\[1\]\.cues\.for: /],
		['a bad id', term('Bail_money'), /:10 entries\[1\]\.id: must be lower-case words joined by hyphens$/],
		['a number for a text', term('bail', '    example: 1966\n'), /:15 entries\[1\]\.example: /],
		['an id that stands twice', term('plea'), /:10 entries\[1\]\.id: plea stands already at terms\/a\.yaml:5$/],
	])('%s', (_, entry, complaint) => {
		const complaints = complaintsOf(head('a') + term('plea') + entry);

		expect(complaints).toHaveLength(1);
		expect(complaints[0]).toMatch(complaint);
	});

	it('with every other mistake of its file', () => {
		const complaints = complaintsOf(head('a') + term('Plea') + term('bail', '    plian: x\n') + term('tort', '    sense: sure\n'));

		expect(complaints.map((line) => line.split(': ')[0])).toEqual([
			...['terms/a.yaml:5 entries[0].id', 'terms/a.yaml:15 entries[1].plian', 'terms/a.yaml:21 entries[2].sense'],
		]);
	});
});

describe('a file that is none is named with its line', () => {
	it.each([
		['a YAML mistake', `${head('a')}  - id: plea\n    plain: "no end\n`, /^terms\/a\.yaml:\d+ /],
		['a tab for an indent', `${head('a')}\t- id: plea\n`, /^terms\/a\.yaml:5 /],
		['a key that stands twice', `${head('a')}${term('plea', '    plain: Again.\n')}`, /^terms\/a\.yaml:10 .*unique/],
		['a colon in a plain text', `${head('a')}${term('plea', '    example: He said: no.\n')}`, /^terms\/a\.yaml:10 /],
		['no set', 'just words', /^terms\/a\.yaml:1 /],
		['no entries', head('a'), /^terms\/a\.yaml:4 entries: /],
	])('%s', (_, text, complaint) => {
		const [first] = complaintsOf(text);

		expect(first).toMatch(complaint);
	});

	it('nothing at all', () => {
		expect(complaintsOf('')).toHaveLength(1);
	});

	it('terms among the cases', () => {
		expect(complaintsOf(head('a') + term('plea'), caseSetSchema).length).toBeGreaterThan(0);
	});
});

describe('readDataset', () => {
	it('reads all files of both folders, in alphabetical order, and no others', () => {
		const folder = temporaryFolder({
			'terms/b.yaml': head('b') + term('bail'),
			'terms/a.yaml': head('a') + term('plea'),
			'terms/notes.md': 'not a set',
			'cases/c.yaml': `${head('c')}  []\n`,
		});

		const { termSets, caseSets, complaints } = readDataset(folder);

		expect(complaints).toEqual([]);
		expect([...termSets, ...caseSets].map(({ id }) => id)).toEqual(['a', 'b', 'c']);
	});

	it('complains of one file and reads the others all the same', () => {
		const folder = temporaryFolder({
			'terms/a.yaml': 'id: [',
			'terms/b.yaml': head('b') + term('bail'),
			'terms/c.yaml': head('other') + term('plea'),
			'cases/d.yaml': `${head('d')}  []\n`,
		});

		const { termSets, complaints } = readDataset(folder);

		expect(termSets.map(({ id }) => id)).toContain('b');
		expect(complaints.map(({ file, field }) => [file.split('/').at(-1), field])).toEqual([
			['a.yaml', ''],
			['c.yaml', 'id'],
		]);
	});

	it('complains of an id that another file has', () => {
		const folder = temporaryFolder({
			'terms/a.yaml': head('a') + term('plea'),
			'terms/b.yaml': head('b') + term('plea'),
			'cases/.keep': '',
		});

		const [complaint] = readDataset(folder).complaints;

		expect(complaint).toMatchObject({
			line: 5,
			field: 'entries[0].id',
			message: expect.stringMatching(/^plea stands already at .*a\.yaml:5$/),
		});
	});
});
