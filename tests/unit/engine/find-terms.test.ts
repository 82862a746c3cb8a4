import { describe, expect, it } from 'vitest';
import { maxGapWords } from '../../../src/engine/find-terms.ts';
import { lexiconOf } from '../../support/lexicon.ts';
import { wordsMarked } from '../../support/marks.ts';

describe('inflections', () => {
	const lexicon = lexiconOf(
		{ headword: 'motion to dismiss', forms: { noun: ['motion to dismiss'], verb: ['move to dismiss'] } },
		{ headword: 'plead guilty', forms: { verb: ['plead guilty'] } },
		{ headword: 'grand jury' },
	);

	it.each([
		'motion to dismiss',
		'motions to dismiss',
		'move to dismiss',
		'moved to dismiss',
		'moving to dismiss',
		'pleads guilty',
		'pled guilty',
		'pleaded guilty',
		'Pleading Guilty',
		'GRAND JURIES',
		'grand-jury',
	])('%j is found', (words) => {
		expect(wordsMarked(`Then ${words} came.`, lexicon)).toEqual([words]);
	});

	it.each(['motion to dismissing', 'a motion. To dismiss', 'grand, jury', 'grandjury', 'the plead', 'aggrand jury'])(
		'%j is not',
		(words) => {
			expect(wordsMarked(`Then ${words} came.`, lexicon)).toEqual([]);
		},
	);
});

describe('capitals', () => {
	const lexicon = lexiconOf(
		{ headword: 'RICO', forms: { cased: ['RICO'] } },
		{ headword: 'Old Bailey', forms: { cased: ['Old Bailey'] } },
		{ headword: 'U.S. attorney', forms: { noun: ['U.S. attorney'] } },
	);

	it.each(['RICO', 'Old Bailey', 'OLD BAILEY', 'U.S. attorneys', 'US attorney', 'US ATTORNEY'])(
		'%j has those its form requires',
		(words) => {
			expect(wordsMarked(`Then ${words} came.`, lexicon)).toEqual([words]);
		},
	);

	it.each(['rico', 'Rico', 'old Bailey', 'Old bailey', 'us attorney', 'Us attorney'])('%j lacks one', (words) => {
		expect(wordsMarked(`Then ${words} came.`, lexicon)).toEqual([]);
	});
});

describe('never', () => {
	it('strikes a form that would be generated', () => {
		const lexicon = lexiconOf({ headword: 'habeas corpus', forms: { noun: ['habeas corpus'], never: ['habeas corpuses'] } });

		expect(wordsMarked('Habeas corpus, but no habeas corpuses.', lexicon)).toEqual(['Habeas corpus']);
	});
});

describe('gapped forms', () => {
	const lexicon = lexiconOf({ headword: 'with prejudice', forms: { gapped: ['dismissal ... with prejudice'] } });

	it.each([
		'dismissal was with prejudice',
		'dismissal with prejudice',
		'dismissals were plainly with prejudice',
		'dismissal, she said, was with prejudice',
		'dismissal came one day late with prejudice',
	])('%j is one mark from first to last word', (words) => {
		expect(wordsMarked(`The ${words} today.`, lexicon)).toEqual([words]);
	});

	it.each([
		'The dismissal came. It was with prejudice.',
		'The dismissal; with prejudice or not.',
		'The dismissal came one whole day late with prejudice.',
		'The dismissal was with some prejudice.',
		'The dismissal was with, prejudice.',
		'The dismissal was with',
	])('%j has none', (text) => {
		expect(wordsMarked(text, lexicon)).toEqual([]);
	});

	it('let four words stand in the gap', () => {
		const gapOf = (count: number) => `dismissal ${'so '.repeat(count)}with prejudice`;

		expect(wordsMarked(gapOf(maxGapWords), lexicon)).toHaveLength(1);
		expect(wordsMarked(gapOf(maxGapWords + 1), lexicon)).toEqual([]);
		expect(maxGapWords).toBe(4);
	});
});

describe('signs inside a form', () => {
	const lexicon = lexiconOf(
		{ headword: 'cease and desist', forms: { exact: ['hook, line and sinker'] } },
		{ headword: 'failure to state a claim', forms: { exact: ['12(b)(6) motion'] } },
	);

	it.each(['hook, line and sinker', 'hook line and sinker', '12(b)(6) motion'])('%j is found', (words) => {
		expect(wordsMarked(`A ${words} here.`, lexicon)).toEqual([words]);
	});

	it.each(['hook, line, and sinker', 'hook. Line and sinker', '12, b, 6 and motion'])('%j has one where the form has none', (words) => {
		expect(wordsMarked(`A ${words} here.`, lexicon)).toEqual([]);
	});

	it('a comma that only another form has is not allowed', () => {
		const sharing = lexiconOf(
			{ headword: 'life liberty', forms: { exact: ['life liberty'] } },
			{ headword: 'due process', forms: { exact: ['life, liberty or property'] } },
		);

		expect(wordsMarked('All their life, liberty was dear.', sharing)).toEqual([]);
	});

	it('a full stop inside is found as written', () => {
		expect(wordsMarked('The Mt. Gox affair.', lexiconOf({ headword: 'Mt. Gox' }))).toEqual(['Mt. Gox']);
	});

	it.each([
		['Sheet & Tube', 'Sheet and Tube'],
		['Sheet and Tube', 'Sheet & Tube'],
	])('%j is found as %j, too', (form, words) => {
		expect(wordsMarked(`The ${words} case.`, lexiconOf({ headword: form }))).toEqual([words]);
	});
});
