import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../support/lexicon.ts';
import { marksIn, type MarkOptions, wordsMarked } from '../../support/marks.ts';

const lexicon = lexiconOf(
	{ headword: 'motion', sense: 'context', cues: { for: ['file', 'deny', 'oral argument'], against: ['slow', 'camera'] } },
	{ headword: 'party', sense: 'context', cues: { for: ['joinder'], against: ['birthday'] } },
	{ headword: 'court', sense: 'off' },
	{ headword: 'indictment' },
	{ headword: 'grand jury' },
	{ headword: 'arraignment' },
);

const isMarked = (text: string, word: string, options?: MarkOptions): boolean => wordsMarked(text, lexicon, options).includes(word);
/** Words that say nothing. */
const filler = (count: number): string => Array.from({ length: count }, () => 'so').join(' ');

describe('a context word is marked', () => {
	it.each([
		'After the indictment the judge denied the motion.',
		'He filed a motion against the indictment of the grand jury.',
		'The motion is set for oral argument after the arraignment.',
	])('in a legal neighbourhood: %j', (text) => {
		expect(isMarked(text, 'motion')).toBe(true);
	});

	it('among legal words without any cue', () => {
		expect(isMarked('A motion on the indictment of the grand jury at arraignment.', 'motion')).toBe(true);
	});

	it('with its evidence', () => {
		const [, motion] = marksIn('After the indictment the judge denied the motion.', lexicon);

		expect(motion?.evidence).toContainEqual({ kind: 'cue', words: 'denied' });
		expect(motion?.evidence).toContainEqual({ kind: 'neighbour', words: 'indictment' });
	});

	it('naming a cue of two words, and a neighbour of several by its ends', () => {
		const [motion] = marksIn('The motion is set for oral argument before the grand jury.', lexicon);

		expect(motion?.evidence.map(({ words }) => words)).toEqual(expect.arrayContaining(['oral argument', 'grand … jury']));
	});
});

describe('a context word is not marked', () => {
	it.each([
		'She set the wheel in motion.',
		'A slow motion replay of the goal.',
		'The camera caught every motion of the dance.',
		'They filed in, and the band set itself in motion.',
	])('in an everyday sentence: %j', (text) => {
		expect(wordsMarked(text, lexicon)).toEqual([]);
	});

	it('against cues that speak for the everyday sense', () => {
		expect(isMarked('After the indictment the judge denied the motion.', 'motion')).toBe(true);
		expect(isMarked('After the indictment the judge denied the slow camera motion.', 'motion')).toBe(false);
	});

	it('for cues of another word', () => {
		expect(isMarked('He denied the party.', 'party')).toBe(false);
	});

	it('for legal words far from it in an article that is not legal', () => {
		const near = `indictment, grand jury: ${filler(5)} denied a motion ${filler(600)}`;
		const far = `indictment, grand jury: ${filler(30)} denied a motion ${filler(600)}`;

		expect([isMarked(near, 'motion'), isMarked(far, 'motion')]).toEqual([true, false]);
	});
});

describe('cues count within a dozen words', () => {
	const textWith = (distance: number) => `The grand jury met, denied ${filler(distance - 1)} motion.`;

	it('and no further', () => {
		expect(marksIn(textWith(12), lexicon).at(-1)?.evidence).toContainEqual({ kind: 'cue', words: 'denied' });
		expect(isMarked(textWith(13), 'motion')).toBe(false);
	});

	it('in either direction', () => {
		expect(isMarked('The grand jury saw a motion, and the judge denied it.', 'motion')).toBe(true);
	});

	it('within the block only', () => {
		expect(wordsMarked(['The judge denied it.', `A motion ${filler(200)}`], lexicon)).toEqual([]);
	});
});

describe('law of another place', () => {
	const withLaw = lexiconOf(
		{ headword: 'solicitor', sense: 'context', jurisdictions: ['UK'], cues: { for: ['instruct'] } },
		{ headword: 'indictment' },
	);
	const text = `The indictment named a solicitor. ${filler(30)}`;

	it('needs more evidence than the law of the page', () => {
		expect(wordsMarked(text, withLaw, { jurisdiction: 'UK' })).toEqual(['indictment', 'solicitor']);
		expect(wordsMarked(text, withLaw, { jurisdiction: 'US' })).toEqual(['indictment']);
	});
});

describe('the other senses', () => {
	it('off is never marked, whatever stands beside it', () => {
		expect(wordsMarked('The court read the indictment of the grand jury at arraignment.', lexicon)).toEqual([
			...['indictment', 'grand jury', 'arraignment'],
		]);
	});

	it('safe is always marked, for its wording', () => {
		expect(marksIn('A birthday indictment in slow motion.', lexicon).map(({ entry, evidence }) => [entry, evidence])).toEqual([
			['indictment', [{ kind: 'wording', words: '' }]],
		]);
	});
});
