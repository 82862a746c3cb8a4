import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readBlock } from '../../../../src/engine/block.ts';
import { findCitations } from '../../../../src/engine/citations/find-citations.ts';
import { anyText } from '../../../support/arbitraries.ts';

const foundIn = (text: string): string[] => findCitations(readBlock(text, 0)).map(({ meaning }) => meaning.headword);

const pieces = fc.constantFrom(
	...'410 113 1973 (1973) [2019] U.S. F.3d Me. A. UKSC UT WL No. 19-1392 at , ; . ( ) - ¶ ___ Id. supra v. Cir. 2d'.split(' '),
);
const citationLike = fc.array(fc.tuple(pieces, fc.constantFrom(' ', '', ', ')), { maxLength: 12 }).map((all) => all.flat().join(''));

it('never throws, and spans lie in the text, in order and apart', () => {
	fc.assert(
		fc.property(fc.oneof(anyText(80), citationLike), (text) => {
			const block = readBlock(text, 0);
			let last = 0;
			for (const { start, end, meaning } of findCitations(block)) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(block.folded.text.length);
				expect(meaning.headword).toBe(block.folded.text.slice(start, end).replace(/\s+/g, ' '));
				last = end;
			}
		}),
		{ numRuns: 500 },
	);
});

it('prose around a citation changes nothing', () => {
	const word = fc.constantFrom(...'the court of appeals said Monday that Justice Roberts and others agreed on it'.split(' '));
	const prose = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
	const citation = fc.constantFrom(
		'410 U.S. 113, 116-17 (1973)',
		'[2019] UKSC 41',
		'2024 UT 12',
		'No. 19-1392',
		'123 F.3d 456',
		'410 U.S. at 120',
	);
	fc.assert(
		fc.property(prose, citation, prose, (before, words, after) => {
			expect(foundIn(`${before} ${words}. ${after}`)).toEqual([words]);
			expect(foundIn(`${before} (${words}) ${after}`)).toEqual([words]);
		}),
	);
});

it.each(['1 A. ', '410 U.S. 113, ', '1-', '1 U.S. (', 'Chase, 1 ', '410 U.S. 113 v. '])(
	'time grows with the text, not faster: %j',
	(piece) => {
		const timeOf = (repeats: number): number => {
			const block = readBlock(piece.repeat(repeats), 0);
			const start = performance.now();
			findCitations(block);
			return performance.now() - start;
		};
		timeOf(2000);

		// Eight times the text; squared growth would take sixty-four times as long.
		expect(timeOf(16_000)).toBeLessThan(32 * Math.max(timeOf(2000), 4));
	},
);
