import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../support/arbitraries.ts';
import { lexiconOf } from '../../support/lexicon.ts';
import { marksIn, wordsMarked } from '../../support/marks.ts';

const lexicon = lexiconOf(
	{ headword: 'jury' },
	{ headword: 'motion to dismiss' },
	{ headword: 'prisoner’s dilemma' },
	{ headword: 'officer of the court' },
	{ headword: 'voir dire' },
	{ headword: 'résumé fraud' },
);

describe('a term is found', () => {
	it.each([
		['with a straight possessive', "the jury's oath", 'jury'],
		['with a curly possessive', 'the jury’s oath', 'jury'],
		['in curly quotes', '“motion to dismiss”', 'motion to dismiss'],
		['with quotes inside', 'a “motion” to dismiss', 'motion” to dismiss'],
		['with a straight for a curly apostrophe', "a prisoner's dilemma", "prisoner's dilemma"],
		['with a prime for an apostrophe', 'a prisoner′s dilemma', 'prisoner′s dilemma'],
		['over no-break spaces', 'motion\u00a0to\u202fdismiss', 'motion\u00a0to\u202fdismiss'],
		['over a line break', 'motion\n\t to dismiss', 'motion\n\t to dismiss'],
		['with soft hyphens', 'mo\u00adtion to dis\u00admiss\u00ad now', 'mo\u00adtion to dis\u00admiss'],
		['with zero-width characters', '\u200bmotion to\u200b dismiss\ufeff', 'motion to\u200b dismiss'],
		['with hyphens for spaces', 'a motion‑to‐dismiss ruling', 'motion‑to‐dismiss'],
		['with a ligature', 'an oﬃcer of the court', 'oﬃcer of the court'],
		['without its accents', 'resume fraud', 'resume fraud'],
		['in capitals with accents', 'RÉSUMÉ FRAUD', 'RÉSUMÉ FRAUD'],
		['between letters of other scripts', 'суд voir dire 判決', 'voir dire'],
		['beside an emoji', '😀voir dire😀', 'voir dire'],
	])('%s', (_, text, words) => {
		expect(wordsMarked(text, lexicon)).toEqual([words]);
	});

	it('whatever stands before and after it', () => {
		fc.assert(
			fc.property(anyText(), anyText(), (before, after) => {
				const text = `${before} voir dire ${after}`;
				const start = before.length + 1;

				const spans = marksIn(text, lexicon).map((mark) => [mark.start, mark.end, text.slice(mark.start, mark.end)]);
				expect(spans).toContainEqual([start, start + 9, 'voir dire']);
			}),
		);
	});

	it('however it is spaced and sprinkled with invisible characters', () => {
		const space = fc.constantFrom(' ', '\u00a0', '  ', '\n', '-', '\u2011', '\u2009', ' \u00ad', '\u200b ', '” “');
		const motion = fc.constantFrom('motion', 'MOTION', 'mo\u00adtion', 'mótion', 'motïon', 'm\u200botion');
		const dismiss = fc.constantFrom('dismiss', 'Dismiss', 'dis\u00admiss', 'dísmiss', 'di\ufb06miss'.replace('\ufb06', 's'));
		fc.assert(
			fc.property(anyText(10), motion, space, space, dismiss, anyText(10), (before, first, gap, gap2, last, after) => {
				const words = `${first}${gap}to${gap2}${last}`;

				expect(wordsMarked(`${before} ${words} ${after}`, lexicon)).toContain(words);
			}),
		);
	});
});
