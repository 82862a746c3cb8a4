import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainTextBlocks } from '../../../src/engine/plain-text-blocks.ts';

const blocksOf = (text: string): string[] => plainTextBlocks(text).map(({ start, end }) => text.slice(start, end));

describe('plainTextBlocks', () => {
	it.each([
		['at a blank line', 'one\n\ntwo', ['one', 'two']],
		['at a line of white space', 'one\n \t\ntwo', ['one', 'two']],
		['at blank lines of Windows', 'one\r\n\r\ntwo', ['one', 'two']],
		['at several blank lines once', 'one\n\n\n\ntwo', ['one', 'two']],
		['not at a single line break', 'one\ntwo', ['one\ntwo']],
		['without blank lines at either end', '\n\none\n\n', ['one']],
		['with no space before a block', 'one\n\n  two', ['one', 'two']],
		['an empty text into nothing', '', []],
		['white space into nothing', ' \n\n \n', []],
	])('parts a text %s', (_, text, blocks) => {
		expect(blocksOf(text)).toEqual(blocks);
	});

	it('loses nothing but white space, and keeps order', () => {
		const text = fc.array(fc.constantFrom('plea', ' ', '\n', '\r\n', '\t', '.'), { maxLength: 40 }).map((parts) => parts.join(''));
		fc.assert(
			fc.property(text, (text) => {
				expect(blocksOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
			}),
		);
	});
});
