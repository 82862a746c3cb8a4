// Rules that weigh a word by what stands around it or by the rest of the article.
import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../support/lexicon.ts';
import { entriesMarked, wordsMarked } from '../../support/marks.ts';

describe('a decoy', () => {
	const lexicon = lexiconOf({ headword: 'judiciary', forms: { exact: ['judiciary'], not: ['judiciary dinner'] } });

	it('keeps what it holds from being marked, and only there', () => {
		expect(wordsMarked('The judiciary dinner was late. The judiciary was not.', lexicon)).toEqual(['judiciary']);
		expect(entriesMarked('The judiciary dinner was late.', lexicon)).toEqual([]);
	});
});

describe('a term that is called after a case', () => {
	const lexicon = lexiconOf({ headword: 'Miranda warning' }, { name: 'Miranda v. Arizona', id: 'miranda', names: { short: ['Miranda'] } });

	it('gives ground for the case’s short name', () => {
		const named = 'He heard the Miranda warning. There is an exception to Miranda.';

		expect(entriesMarked(named, lexicon)).toEqual(['miranda-warning', 'miranda']);
		expect(entriesMarked('There is an exception to Miranda.', lexicon)).toEqual([]);
	});
});

describe('a cue against', () => {
	const lexicon = lexiconOf(
		{ headword: 'opinion', sense: 'context', cues: { for: ['court', 'judge'], against: ['matter of opinion', 'personal'] } },
		{ headword: 'indictment' },
		{ headword: 'plea' },
		{ headword: 'bail' },
	);
	// So much law around that a cue against at a distance would not outweigh it.
	const legal = 'The court and the judge heard indictment, plea and bail, and then';
	const terms = ['indictment', 'plea', 'bail'];

	it.each(['called it a matter of opinion.', 'gave a personal opinion.'])('settles it inside or beside the word: %s', (text) => {
		expect(wordsMarked(`${legal} ${text}`, lexicon)).toEqual(terms);
	});

	it.each(['gave an opinion.', 'gave an opinion on a personal matter.'])('does not from further away: %s', (text) => {
		expect(wordsMarked(`${legal} ${text}`, lexicon)).toEqual([...terms, 'opinion']);
	});
});

describe('a sense that cues have shown twice', () => {
	const lexicon = lexiconOf(
		{ headword: 'forfeiture', sense: 'context', cues: { for: ['seize', 'asset'], against: [] } },
		{ headword: 'indictment' },
	);
	const shown = 'They seize an asset by forfeiture. The asset they seize is in forfeiture.';
	const bare = 'He wrote at length about the forfeiture and how it is done near his home in the hills after the indictment.';

	it('holds for the bare word in the same article', () => {
		expect(wordsMarked([shown, bare], lexicon)).toEqual(['forfeiture', 'forfeiture', 'forfeiture', 'indictment']);
	});
});

describe('joined amendments', () => {
	const lexicon = lexiconOf(
		...['First', 'Fifth', 'Sixth'].map((word) => ({
			headword: `${word} Amendment`,
			kind: 'statute' as const,
			forms: { noun: [`${word} Amendment`] },
		})),
	);

	it('are each marked under their own entry', () => {
		const text = 'The First, Fifth and Sixth Amendments apply.';

		expect(entriesMarked(text, lexicon)).toEqual(['first-amendment', 'fifth-amendment', 'sixth-amendment']);
	});
});

describe('a term of art in the name of a body', () => {
	const lexicon = lexiconOf({ headword: 'civil liberties', forms: { exact: ['civil liberties'] } });

	it('is no term', () => {
		expect(wordsMarked('The American Civil Liberties Union defends civil liberties.', lexicon)).toEqual(['civil liberties']);
	});
});
