import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../support/lexicon.ts';
import { wordsMarked } from '../../support/marks.ts';

const lexicon = lexiconOf(
	{ headword: 'bench', sense: 'context' },
	{ headword: 'opinion', sense: 'context', cues: { for: [], against: ['second opinion', 'public'] } },
	{ headword: 'grant', sense: 'context' },
	{ headword: 'bail fund', sense: 'context' },
	{ headword: 'indictment' },
	{ headword: 'grand jury' },
	{ headword: 'arraignment' },
	{ headword: 'subpoena' },
);
/** Enough law to carry any ambiguous word in the same text. */
const law = 'after the indictment, the grand jury, the arraignment and a subpoena';
const legalWords = ['indictment', 'grand jury', 'arraignment', 'subpoena'];

const markedIn = (text: string): string[] => wordsMarked(text, lexicon).filter((words) => !legalWords.includes(words));

describe('however legal the text, a context word is not marked', () => {
	it.each([
		['before a hyphen', `the bench-clearing brawl ${law}`],
		['after a hyphen', `the long-bench seat ${law}`],
		['in a name, before a capital', `the famous Bench Enterprises ${law}`],
		['in a name, after a capital', `the well known Park Bench ${law}`],
		['in a name of two words', `the Bail Fund Project ${law}`],
		['as a first name', `and so Grant went home ${law}`],
		['in a phrase that speaks against it', `asked for a second opinion ${law}`],
		['right beside a word that speaks against it', `the sway of public opinion ${law}`],
	])('%s', (_, text) => {
		expect(markedIn(text)).toEqual([]);
	});
});

describe('in the same text a context word is marked', () => {
	it.each([
		['by itself', `from the bench ${law}`, 'bench'],
		['with a capital alone', `from the Bench ${law}`, 'Bench'],
		['after a capital that begins the sentence', `The bench sat. Every Bench sat ${law}`, 'bench', 'Bench'],
		['before a capital in the next sentence', `he left the Bench. Judges sat ${law}`, 'Bench'],
		['before a dash with spaces', `from the bench - he said ${law}`, 'bench'],
		['as a first name in small letters', `asked to grant it ${law}`, 'grant'],
		['in two words one of which is small', `the Bail fund Project ${law}`, 'Bail fund'],
		['beside words of no meaning', `in her own opinion ${law}`, 'opinion'],
	])('%s', (_, text, ...words) => {
		expect(markedIn(text)).toEqual(words);
	});

	it('in a headline, where capitals tell nothing', () => {
		expect(markedIn('Judge Leaves Bench After Indictment, Grand Jury, Arraignment And Subpoena')).toContain('Bench');
	});
});
