import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv, parseCsv } from '../../../src/settings/csv.ts';
import { anyText } from '../../support/arbitraries.ts';

const row = (line: number, ...cells: string[]) => ({ line, cells });

describe('parseCsv', () => {
	it.each([
		['cells between commas', 'a,b,c', [row(1, 'a', 'b', 'c')]],
		['empty cells', 'a,,\n,,c', [row(1, 'a', '', ''), row(2, '', '', 'c')]],
		['a comma in quotes', '"a,b",c', [row(1, 'a,b', 'c')]],
		['a quote in quotes', '"say ""so""",""""', [row(1, 'say "so"', '"')]],
		['a quote inside a bare cell', 'a "b" c,5"', [row(1, 'a "b" c', '5"')]],
		['line ends in quotes as they are', '"a\r\nb","c\nd"\r\ne', [row(1, 'a\r\nb', 'c\nd'), row(4, 'e')]],
		['lines ended by \\n, \\r\\n and \\r', 'a\nb\r\nc\rd', [row(1, 'a'), row(2, 'b'), row(3, 'c'), row(4, 'd')]],
		['no row in blank lines', '\n\na\n  \n,,\nb\n\n', [row(3, 'a'), row(6, 'b')]],
		['nothing', '', []],
		['a quote that is never closed', 'a\n"b,c\nd\n', [row(1, 'a'), { line: 2, cells: [], problem: 'open-quote' }]],
		['text after a closing quote', '"a"b,c\nd', [{ line: 1, cells: [], problem: 'stray-quote' }, row(2, 'd')]],
	])('reads %s', (_, text, expected) => {
		expect(parseCsv(text)).toEqual(expected);
	});

	it('gives back what formatCsv writes', () => {
		const cells = fc.array(anyText(12), { minLength: 1, maxLength: 4 }).filter((all) => all.some((cell) => cell.trim() !== ''));

		fc.assert(
			fc.property(fc.array(cells, { maxLength: 6 }), (rows) => {
				expect(parseCsv(formatCsv(rows)).map(({ cells }) => cells)).toEqual(rows);
			}),
		);
	});

	it('never throws, and names lines that are there, in order', () => {
		const text = fc.array(fc.constantFrom('"', ',', '\n', '\r', 'a', ' '), { maxLength: 40 }).map((parts) => parts.join(''));

		fc.assert(
			fc.property(text, (csv) => {
				const lines = parseCsv(csv).map(({ line }) => line);

				expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
				for (const line of lines) expect(csv.split(/\r\n|\r|\n/)[line - 1]).toBeTruthy();
			}),
		);
	});
});

it.each([
	['a;b', '"a;b"\r\n'],
	[' a', '" a"\r\n'],
	['a "b"', '"a ""b"""\r\n'],
	['plain', 'plain\r\n'],
])('formatCsv writes %j as %j', (cell, expected) => {
	expect(formatCsv([[cell]])).toBe(expected);
});
