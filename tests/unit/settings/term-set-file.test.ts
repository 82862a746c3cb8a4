import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnTerm } from '../../../src/settings/own-terms.ts';
import type { CheckedRows, Rejection } from '../../../src/settings/term-rows.ts';
import { formatTermsCsv } from '../../../src/settings/term-set-csv.ts';
import { formatTermsJson, readTermSetFile } from '../../../src/settings/term-set-file.ts';
import { anyText } from '../../support/arbitraries.ts';
import { ownTerms } from './own-term-arbitraries.ts';

const cestui: OwnTerm = { id: 'own-a1b2c3', headword: 'cestui que trust', forms: ['beneficial owner'], plain: 'Who a trust is for.' };
const { id: _, ...cestuiWithoutId } = cestui;
const good = '"plea","","An answer to a charge."';
const plea = { headword: 'plea', forms: [], plain: 'An answer to a charge.' };

const csv = (...lines: string[]): string => ['headword,forms,plain', ...lines].join('\r\n');
const json = (...terms: unknown[]): string => JSON.stringify({ format: 'obiter-terms', version: 1, terms }, null, '\t');
const x = (count: number): string => 'x'.repeat(count);

describe('what is exported', () => {
	it('as JSON is read back equal, ids too', () => {
		fc.assert(
			fc.property(ownTerms, (terms) => {
				expect(readTermSetFile('terms.json', formatTermsJson(terms))).toEqual({ terms, rejected: [] });
			}),
		);
	});

	it('as CSV is read back equal but for ids', () => {
		fc.assert(
			fc.property(ownTerms, (terms) => {
				const withoutIds = terms.map(({ id: _, ...term }) => term);

				expect(readTermSetFile('terms.csv', formatTermsCsv(terms))).toEqual({ terms: withoutIds, rejected: [] });
			}),
		);
	});

	it('as CSV holds no cell that a spreadsheet would run', () => {
		const terms = ['=1+1', '+1', '-1', '@SUM(A1)', "'=1"].map((headword) => ({ ...cestui, headword, forms: [headword], plain: headword }));
		const [, ...lines] = formatTermsCsv(terms).trimEnd().split('\r\n');

		expect(lines).toEqual(["'=1+1", "'+1", "'-1", "'@SUM(A1)", "''=1"].map((cell) => [cell, cell, cell].join(',')));
	});

	it('as CSV begins with a byte order mark, has a header, and parts forms by semicolons', () => {
		const terms = [{ ...cestui, forms: ['beneficial owner', 'a; b'] }];

		expect(formatTermsCsv(terms)).toBe('\ufeffheadword,forms,plain\r\ncestui que trust,"beneficial owner;a\\; b",Who a trust is for.\r\n');
	});
});

describe('a CSV file', () => {
	it.each([
		['with \\n', 'headword,forms,plain\ncestui que trust,beneficial owner,Who a trust is for.\n'],
		['with a byte order mark', `\ufeff${csv('cestui que trust,beneficial owner,Who a trust is for.')}`],
		[
			'with its columns in another order and others beside',
			'Plain , note,FORMS,headword\nWho a trust is for.,,beneficial owner,cestui que trust',
		],
		['with space and empty forms', csv(' cestui que trust , ; beneficial owner ;; , Who a trust is for. ')],
		['with no ending to its name', csv('cestui que trust,beneficial owner,Who a trust is for.'), 'terms'],
	])('is read %s', (_, text, name = 'terms.csv') => {
		expect(readTermSetFile(name, text)).toEqual({ terms: [cestuiWithoutId], rejected: [] });
	});

	it('may do without forms', () => {
		expect(readTermSetFile('a.csv', 'headword,plain\nplea,An answer to a charge.')).toEqual({ terms: [plea], rejected: [] });
	});

	it('keeps apostrophes that guard nothing', () => {
		const { terms } = readTermSetFile('a.csv', csv("'tis,o';'n,''quoted''")) as CheckedRows;

		expect(terms).toEqual([{ headword: "'tis", forms: ["o'", "'n"], plain: "''quoted''" }]);
	});

	it.each<[string, string[], Rejection]>([
		['no headword', [',,Who a trust is for.'], { line: 3, reasons: [{ kind: 'empty', field: 'headword' }] }],
		['no definition', ['trust,,'], { line: 3, reasons: [{ kind: 'empty', field: 'plain' }] }],
		['a cell too few', ['trust,What is held for another.'], { line: 3, reasons: [{ kind: 'cells', has: 2, wants: 3 }] }],
		['a comma without quotes', ['trust,,Held, for another.'], { line: 3, reasons: [{ kind: 'cells', has: 4, wants: 3 }] }],
		['text after a quote', ['"trust"s,,Held.'], { line: 3, reasons: [{ kind: 'stray-quote' }] }],
		['an open quote', ['trust,,"Held.', 'use,,Used.'], { line: 3, reasons: [{ kind: 'open-quote' }] }],
		['a headword too long', [`${x(121)},,Held.`], { line: 3, reasons: [{ kind: 'too-long', field: 'headword', most: 120 }] }],
		['a form too long', [`trust,a;${x(121)},Held.`], { line: 3, reasons: [{ kind: 'too-long', field: 'forms', most: 120 }] }],
		['41 forms', [`trust,${'a;'.repeat(41)},Held.`], { line: 3, reasons: [{ kind: 'too-many', field: 'forms', most: 40 }] }],
		['a definition too long', [`trust,,${x(2001)}`], { line: 3, reasons: [{ kind: 'too-long', field: 'plain', most: 2000 }] }],
		['a name that came before', ['PLEA,,Begging.'], { line: 3, reasons: [{ kind: 'twice', field: 'headword', line: 2 }] }],
		[
			'two faults',
			[`,,${x(2001)}`],
			{
				line: 3,
				reasons: [
					{ kind: 'empty', field: 'headword' },
					{ kind: 'too-long', field: 'plain', most: 2000 },
				],
			},
		],
	])('has a row left out, and told, for %s', (_, lines, rejection) => {
		expect(readTermSetFile('a.csv', csv(good, ...lines))).toEqual({ terms: [plea], rejected: [rejection] });
	});

	it('names lines of the file, not rows, where cells have line ends', () => {
		const { rejected } = readTermSetFile('a.csv', csv('a,,"one\r\ntwo\r\nthree"', '', ',,b')) as CheckedRows;

		expect(rejected.map(({ line }) => line)).toEqual([6]);
	});
});

describe('a JSON file', () => {
	it.each([
		['written by hand, as a bare list', JSON.stringify([cestui])],
		['with a byte order mark', `\ufeff${json(cestui)}`],
		['with fields of others', json({ ...cestui, colour: 'pink' })],
	])('is read %s', (_, text) => {
		expect(readTermSetFile('terms', text)).toEqual({ terms: [cestui], rejected: [] });
	});

	it('may do without ids and forms', () => {
		expect(readTermSetFile('a.json', json({ headword: 'plea', plain: 'An answer to a charge.' }))).toEqual({ terms: [plea], rejected: [] });
	});

	it.each<[string, unknown, Rejection['reasons']]>([
		['no headword', { plain: 'x' }, [{ kind: 'missing', field: 'headword' }]],
		['an empty definition', { headword: 'a', plain: ' ' }, [{ kind: 'empty', field: 'plain' }]],
		['a number for a headword', { headword: 7, plain: 'x' }, [{ kind: 'wrong-type', field: 'headword' }]],
		['forms that are no list', { headword: 'a', forms: 'b;c', plain: 'x' }, [{ kind: 'wrong-type', field: 'forms' }]],
		['an empty form', { headword: 'a', forms: [''], plain: 'x' }, [{ kind: 'empty', field: 'forms' }]],
		['the id of a bundled entry', { id: 'plea', headword: 'a', plain: 'x' }, [{ kind: 'bad-id', field: 'id' }]],
		['an id that came before', { ...cestui, headword: 'a' }, [{ kind: 'twice', field: 'id', line: 5 }]],
		['text for a term', 'plea', [{ kind: 'not-a-term' }]],
		['nothing for a term', null, [{ kind: 'not-a-term' }]],
	])('has a term left out, and told, for %s', (_, term, reasons) => {
		expect(readTermSetFile('a.json', json(cestui, term))).toEqual({ terms: [cestui], rejected: [{ line: 13, reasons }] });
	});
});

describe('a file as a whole is refused', () => {
	it.each([
		['that is empty', 'a.csv', ' \r\n', { kind: 'empty' }],
		['without a header', 'a.csv', good, { kind: 'no-columns', missing: ['headword', 'plain'] }],
		['without one column', 'a.csv', 'headword,definition\na,b', { kind: 'no-columns', missing: ['plain'] }],
		['with semicolons for commas', 'a.csv', 'headword;forms;plain\na;b;c', { kind: 'no-columns', missing: ['headword', 'plain'] }],
		['that is no JSON', 'a.json', '{\n"format": obiter', { kind: 'not-json', line: 2 }],
		['that is cut short', 'a.json', json(cestui).slice(0, -4), { kind: 'not-json', line: 13 }],
		['with other JSON', 'a.json', '{"terms": 7}', { kind: 'not-terms' }],
		['of a later version', 'a.json', '{"format":"obiter-terms","version":2,"terms":[]}', { kind: 'newer' }],
		['that is a backup', 'a.json', '{"format":"obiter-backup"}', { kind: 'is-backup' }],
		['with 20,001 rows', 'a.csv', csv(...Array.from({ length: 20_001 }, (_, i) => `t${i},,x`)), { kind: 'too-many-rows', has: 20_001 }],
		['with 20,001 terms', 'a.json', JSON.stringify(Array.from({ length: 20_001 }, () => 1)), { kind: 'too-many-rows', has: 20_001 }],
	])('%s', (_, name, text, problem) => {
		expect(readTermSetFile(name, text)).toEqual({ problem });
	});

	it('and never throws', () => {
		const text = fc.oneof(
			anyText(80),
			anyText(60).map((rest) => `headword,forms,plain\n${rest}`),
			fc.json(),
		);

		fc.assert(
			fc.property(fc.constantFrom('a.csv', 'a.json', 'a'), text, (name, content) => {
				expect(() => readTermSetFile(name, content)).not.toThrow();
			}),
		);
	});

	it.each([
		['one long cell', 'a.csv', csv(`a,${'b\\;'.repeat(1_600_000)},c`)],
		['one long string', 'a.json', `["${'\\n'.repeat(2_400_000)}"]`],
		['space alone inside', 'a.json', `[${' \n'.repeat(2_400_000)}]`],
		['quotes alone', 'a.csv', csv('"'.repeat(4_900_000))],
	])('even at 5 MB of %s', (_, name, text) => {
		expect(() => readTermSetFile(name, text)).not.toThrow();
	});
});
