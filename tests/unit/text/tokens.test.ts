import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/text/fold-text.ts';
import { hashWord } from '../../../src/text/hash.ts';
import { gap, shape, tokenize } from '../../../src/text/tokens.ts';
import { anyText } from '../../support/arbitraries.ts';

function wordsOf(text: string): string[] {
	const { count, start, end } = tokenize(text);
	return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
}

/** Class of the gap before the last token. */
function lastGap(text: string): number | undefined {
	const { count, before } = tokenize(text);
	return before[count - 1];
}

describe('words', () => {
	it.each([
		['letters and digits', 'Section 230(c)', ['Section', '230', 'c']],
		['no possessive', "the jury's and the JURY'S", ['the', 'jury', 'and', 'the', 'JURY']],
		['no apostrophe of a plural possessive', "jurors' oath", ['jurors', 'oath']],
		['an apostrophe inside', "don't o'clock", ["don't", "o'clock"]],
		['only the last of two apostrophes as possessive', "O'Brien's", ["O'Brien"]],
		['the parts of a hyphenated word', 'second-degree', ['second', 'degree']],
		['an acronym with its inner dots', 'the U.S. and U.S.C. here', ['the', 'U.S', 'and', 'U.S.C', 'here']],
		['no acronym of small letters', 'a.m. x', ['a', 'm', 'x']],
		['an initial apart from the name after it', 'J.D. E.White', ['J.D', 'E', 'White']],
		['the ampersand', 'Sheet & Tube', ['Sheet', '&', 'Tube']],
		['letters of other scripts', 'суд 判決', ['суд', '判決']],
		['nothing of an empty text', '', []],
		['nothing of signs alone', '… -- “”!', []],
	])('take %s', (_, text, words) => {
		expect(wordsOf(text)).toEqual(words);
	});

	it('hash alike whatever their case and possessive', () => {
		const { hash } = tokenize("JURY jury Jury's");

		expect([hash[1], hash[2]]).toEqual([hash[0], hash[0]]);
	});

	it('hash "&" as "and"', () => {
		expect(tokenize('&').hash[0]).toBe(hashWord('and'));
	});

	it('are found beyond the first buffer', () => {
		expect(wordsOf('plea '.repeat(1000))).toHaveLength(1000);
	});
});

describe('a text that begins with the word "s"', () => {
	it.each(['S v Makwanyane', 's-word'])('has it as a token: %j', (text) => {
		expect(wordsOf(text)[0]?.toLowerCase()).toBe('s');
	});
});

describe('the gap before a word', () => {
	it.each(['a b', 'a-b', 'a "b', "a 'b", 'a\n\tb', 'a\r\nb', 'a_b', 'a–b', 'v. b', 'Mr. b', 'U.S. b', 'J. b'])('joins in %j', (text) => {
		expect(lastGap(text)).toBe(gap.join);
	});

	it.each(['a, b', 'a (b', 'a) b', 'a / b', 'a [b'])('is a comma in %j', (text) => {
		expect(lastGap(text)).toBe(gap.comma);
	});

	it.each(['a. b', 'a! b', 'a? b', 'a; b', 'a: b', 'a — b', 'a – b', 'a • b', 'a, b. c', 'v.. b', 'a." b', 'v. . b'])(
		'stops in %j',
		(text) => {
			expect(lastGap(text)).toBe(gap.stop);
		},
	);

	it('stops before the first word', () => {
		expect(lastGap('plea')).toBe(gap.stop);
	});
});

describe('the shape of a word', () => {
	it.each([
		{ text: 'court', bits: 0 },
		{ text: 'Court', bits: shape.capital },
		{ text: 'McCourt', bits: shape.capital },
		{ text: 'iPhone', bits: 0 },
		{ text: 'RICO', bits: shape.capital | shape.capitals },
		{ text: "RICO's", bits: shape.capital | shape.capitals },
		{ text: 'U.S.', bits: shape.capital | shape.capitals },
		{ text: 'A', bits: shape.capital },
		{ text: 'Суд', bits: shape.capital },
		{ text: 'суд', bits: 0 },
		{ text: '18th', bits: shape.digit },
	])('of $text has the bits $bits', ({ text, bits }) => {
		expect(tokenize(text).shape[0]).toBe(bits);
	});
});

describe('tokens of any text', () => {
	// Texts that begin with an s are left to the failing rows above.
	const anyFolded = anyText()
		.map((raw) => foldText(raw).text)
		.filter((text) => !/^s/i.test(text));

	it('are in order, within the text and not empty', () => {
		fc.assert(
			fc.property(anyFolded, (text) => {
				const { count, start, end } = tokenize(text);

				let last = 0;
				for (let at = 0; at < count; at++) {
					expect(start[at]).toBeGreaterThanOrEqual(last);
					expect(end[at]).toBeGreaterThan(start[at] ?? 0);
					last = end[at] ?? 0;
				}
				expect(last).toBeLessThanOrEqual(text.length);
			}),
		);
	});

	it('hash as hashWord does', () => {
		fc.assert(
			fc.property(anyFolded, (text) => {
				const { count, hash } = tokenize(text);

				const words = wordsOf(text).map((word) => hashWord(word === '&' ? 'and' : word));
				expect([...hash.subarray(0, count)]).toEqual(words);
			}),
		);
	});

	it('leave no letter or digit of a plain text out', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^ [a-zA-Z0-9 .,;-]*$/), (text) => {
				expect(wordsOf(text).join('').replaceAll('.', '')).toBe(text.replace(/[^a-zA-Z0-9]/g, ''));
			}),
		);
	});
});
