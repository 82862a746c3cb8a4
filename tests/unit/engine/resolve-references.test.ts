import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../support/lexicon.ts';
import { annotateTexts, entriesMarked, marksIn, wordsMarked } from '../../support/marks.ts';

const lexicon = lexiconOf(
	{ name: 'Roe v. Wade', names: { short: ['Roe'], nickname: ['the abortion ruling of 1973'] } },
	{ name: 'Miranda v. Arizona', names: { short: ['Miranda'] } },
	{ name: "Dobbs v. Jackson Women's Health Organization", id: 'dobbs', names: { full: ['Dobbs v. Jackson'], short: ['Dobbs'] } },
	{ name: 'In re Gault' },
);

describe('a full name', () => {
	it.each([
		'Roe v. Wade',
		'Roe v Wade',
		'Roe vs. Wade',
		'Roe vs Wade',
		'Roe versus Wade',
		'ROE V. WADE',
		'Roe\u00a0v.\u00a0Wade',
		'Roe  v.\nWade',
		'Roe v.\u200b Wade',
		'Dobbs v. Jackson',
		'Dobbs v. Jackson Women’s Health Organization',
		'In re Gault',
	])('%j is the case', (words) => {
		const marks = marksIn(`It was ${words}, decided then.`, lexicon);

		expect(marks.map(({ start, end, set }) => [start, end, set])).toEqual([[7, 7 + words.length, 'terms']]);
	});

	it('leaves its possessive outside', () => {
		expect(wordsMarked('Roe v. Wade’s end', lexicon)).toEqual(['Roe v. Wade']);
	});

	it.each(['Roe. V. Wade', 'Roe and Wade', 'Roe'])('%j is none', (words) => {
		expect(wordsMarked(`It was ${words}, decided then.`, lexicon)).toEqual([]);
	});
});

describe('a citation', () => {
	it('is the case it cites', () => {
		const cited = lexiconOf({ name: 'Roe v. Wade', citation: '410 U.S. 113' });

		expect(entriesMarked('The court cited 410 U.S. 113 in its order.', cited)).toEqual(['roe-v-wade']);
	});
});

describe('a nickname', () => {
	it('counts by itself, with or without its article', () => {
		expect(entriesMarked('An abortion ruling of 1973 and the abortion ruling of 1973.', lexicon)).toEqual(['roe-v-wade', 'roe-v-wade']);
	});
});

describe('a short name', () => {
	it('is the case where the full name stands before or after it', () => {
		const texts = ['Roe is gone.', 'In Roe v. Wade the Court held so.', 'Roe is gone.'];

		expect(wordsMarked(texts, lexicon)).toEqual(['Roe', 'Roe v. Wade', 'Roe']);
		expect(marksIn(texts, lexicon)[0]?.evidence).toEqual([{ kind: 'full-name', words: 'Roe v. Wade' }]);
	});

	it('is the case where the full name stood in an earlier slice', () => {
		const { context } = annotateTexts('Roe v. Wade fell.', lexicon);

		expect(annotateTexts('Roe is gone.', lexicon, {}, context).annotations).toHaveLength(1);
	});

	it('is the case where its nickname stands', () => {
		expect(wordsMarked('Roe, the abortion ruling of 1973.', lexicon)).toEqual(['Roe', 'abortion ruling of 1973']);
	});

	it.each([
		['the Dobbs decision', 'decision'],
		['the Dobbs majority', 'majority'],
		['overturning Dobbs', 'overturning'],
		['Overruling Dobbs', 'Overruling'],
		['voted to uphold Dobbs', 'uphold'],
		['the Dobbs and Casey rulings', 'rulings'],
		['the Court in Dobbs', 'Court'],
		['rulings of that Court like Dobbs', 'Court'],
		['in Dobbs, the 2022 decision on abortion', 'decision'],
	])('is the case on the ground of its neighbour in %j', (text, ground) => {
		expect(marksIn(`Then ${text}.`, lexicon).map(({ entry, evidence }) => [entry, evidence])).toEqual([
			['dobbs', [{ kind: 'neighbour', words: ground }]],
		]);
	});

	it.each(['Dobbs is here.', 'Dobbs. Decision day.', 'He wrote of Dobbs, decision after decision.', 'Another case. Dobbs came.'])(
		'is nothing without ground: %j',
		(text) => {
			expect(wordsMarked(text, lexicon)).toEqual([]);
		},
	);

	it.each([
		['too far from it', 'The Court of six men and one woman sat, as in Dobbs.'],
		['in another sentence', 'So said the Court. In Dobbs it is so.'],
		['after a word that does not lead to it', 'The Court by Dobbs.'],
		['over a word that is no name', 'They saw Dobbs and then decisions.'],
		['over a comma', 'They saw Dobbs, decisions in hand.'],
		['too late in an apposition', 'Then Dobbs, the man with two dogs and a very odd case.'],
	])('has no ground in the word of a decision %s', (_, text) => {
		expect(wordsMarked(text, lexicon)).toEqual([]);
	});

	it('has ground in another mention that has it', () => {
		const texts = ['Dobbs is here.', 'It was the Dobbs decision.'];

		expect(marksIn(texts, lexicon).map(({ block, evidence }) => [block, evidence[0]?.kind])).toEqual([
			[0, 'full-name'],
			[1, 'neighbour'],
		]);
	});

	it('is no word in small letters', () => {
		expect(wordsMarked('They ate roe. Roe v. Wade fell.', lexicon)).toEqual(['Roe v. Wade']);
	});

	it('is found by the full name of its own case only', () => {
		expect(wordsMarked('Roe v. Wade fell. Miranda stands.', lexicon)).toEqual(['Roe v. Wade']);
	});
});

describe('a person of that name', () => {
	it.each([
		'Then Mr. Miranda left.',
		'The police held Ernesto Miranda.',
		'Then Justice Roe spoke.',
		'Miranda said nothing.',
		'Miranda told them.',
		'He met Miranda Lambert.',
	])('is no case, whatever the article names: %j', (text) => {
		const named = ['Miranda v. Arizona and Roe v. Wade stand.', text];

		expect(wordsMarked(named, lexicon)).toEqual(['Miranda v. Arizona', 'Roe v. Wade']);
	});

	it('is no case at the beginning of a sentence', () => {
		expect(wordsMarked(['Miranda v. Arizona stands.', 'Ernesto Miranda was arrested.'], lexicon)).toEqual(['Miranda v. Arizona']);
	});

	it.each(['the Supreme Court’s Dobbs decision', "the Court's Dobbs ruling"])('is meant after a court’s possessive: %j', (text) => {
		expect(wordsMarked(`Since ${text} it is so.`, lexicon)).toEqual(['Dobbs']);
	});
});
