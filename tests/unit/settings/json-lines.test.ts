import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonText, parseJson } from '../../../src/settings/json-lines.ts';
import { anyText } from '../../support/arbitraries.ts';

/** Text near JSON: valid now and then, broken in all ways. */
const nearJson = fc
	.array(fc.constantFrom(...'{}[]:,"\\ \n\t-+.0123eE', 'true', 'null', '"a"', '\\u00e9', '\u0001', '"b":'), { maxLength: 16 })
	.map((parts) => parts.join(''));

const valueBy = (parse: (text: string) => unknown, text: string): unknown => {
	try {
		return { value: parse(text) };
	} catch {
		return 'broken';
	}
};

describe('parseJson', () => {
	it('reads what JSON.parse reads, and refuses what it refuses', () => {
		const ours = (text: string): unknown => {
			const json = parseJson(text);
			if ('brokenLine' in json) throw new Error();
			return json.value;
		};

		fc.assert(
			fc.property(fc.oneof(fc.json(), nearJson, anyText()), (text) => {
				expect(valueBy(ours, text)).toEqual(valueBy(JSON.parse, text));
			}),
			{ numRuns: 1000 },
		);
	});

	it('gives the same value however it is spaced', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, space) => {
				const text = JSON.stringify(value, null, space);

				expect((parseJson(text) as JsonText).value).toEqual(JSON.parse(text));
			}),
		);
	});

	it('tells where the elements of a list begin', () => {
		const { value, linesOf } = parseJson('{"terms": [\n  1, [],\r\n\r\n  {"a":\n"b"}\n]}') as JsonText;

		expect(linesOf((value as { terms: unknown[] }).terms)).toEqual([2, 2, 4]);
	});

	it.each([
		['a comma too many', '[\n1,\n]', 3],
		['a comma missing', '[\n1\n2]', 3],
		['a string that is never closed', '{\n"a": "b\n}', 2],
		['a line end in a string', '["a\nb"]', 1],
		['an end before its time', '{\n"a": [\n1', 3],
		['text after the end', '[]\n\n[]', 3],
		['a number that is none', '[\n01]', 2],
		['a wrong escape', '[\n\n"\\x"]', 3],
		['brackets without end', '['.repeat(100_000), 1],
	])('names the line of %s', (_, text, brokenLine) => {
		expect(parseJson(text)).toEqual({ brokenLine });
	});

	it('keeps a key named __proto__ to itself', () => {
		const { value } = parseJson('{"__proto__": {"polluted": true}}') as JsonText;

		expect((value as { polluted?: boolean }).polluted).toBeUndefined();
	});
});
