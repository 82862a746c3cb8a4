import { describe, expect, it } from 'vitest';
import { aLexicon, lexiconOf } from '../../support/lexicon.ts';
import { entriesMarked, marksIn, wordsMarked } from '../../support/marks.ts';

describe('the longest match', () => {
	const lexicon = aLexicon({
		crimes: [{ headword: 'second-degree murder' }, { headword: 'attempted murder' }],
		words: [{ headword: 'murder' }, { headword: 'degree' }],
	});

	it('beats what lies in it', () => {
		expect(wordsMarked('Charged with second-degree murder.', lexicon)).toEqual(['second-degree murder']);
	});

	it('leaves what stands apart from it', () => {
		expect(wordsMarked('Murder by degree: second-degree murder, not murder.', lexicon)).toEqual([
			...['Murder', 'degree', 'second-degree murder', 'murder'],
		]);
	});

	it('is the earlier of two that are as long and overlap', () => {
		const chained = lexiconOf({ headword: 'grand jury' }, { headword: 'jury trial' });

		expect(wordsMarked('a grand jury trial', chained)).toEqual(['grand jury']);
	});

	it('gives way to a shorter one when its set is off', () => {
		expect(wordsMarked('Second-degree murder.', lexicon, { isSetOn: (set) => set === 'words' })).toEqual(['degree', 'murder']);
	});

	it('gives way to a shorter one when it is hidden', () => {
		expect(wordsMarked('Second-degree murder.', lexicon, { hidden: new Set(['second-degree-murder', 'degree']) })).toEqual(['murder']);
	});
});

describe('two entries of one form', () => {
	const lexicon = lexiconOf(
		{ headword: 'bail', id: 'bail-us', jurisdictions: ['US'] },
		{ headword: 'bail', id: 'bail-uk', jurisdictions: ['England and Wales'] },
		{ headword: 'bail', id: 'bail-india', jurisdictions: ['India', 'Pakistan'] },
		{ headword: 'bar', id: 'bar-general' },
		{ headword: 'bar', id: 'bar-india', jurisdictions: ['India'] },
		{ headword: 'tort', id: 'tort-context', sense: 'context', cues: { for: ['claim'] } },
		{ headword: 'tort', id: 'tort-safe' },
	);

	it.each([
		['a British host', { host: 'www.gazette.co.uk' }, 'bail-uk'],
		['a British paper', { host: 'www.theguardian.com' }, 'bail-uk'],
		['a US government host', { host: 'www.justice.gov' }, 'bail-us'],
		['British English', { lang: 'en-GB' }, 'bail-uk'],
		['a host before a language', { host: 'news.example.uk', lang: 'en-US' }, 'bail-uk'],
		['a choice before a host', { host: 'news.example.uk', jurisdiction: 'US' }, 'bail-us'],
		['a nation of the UK', { jurisdiction: 'Scotland' }, 'bail-uk'],
		['law of several places', { jurisdiction: 'India' }, 'bail-india'],
	])('are told apart by %s', (_, page, entry) => {
		expect(entriesMarked('Bail was set.', lexicon, page)).toEqual([entry]);
	});

	it('are told apart by other law of the article', () => {
		const withCourts = lexiconOf(
			{ headword: 'bail', id: 'bail-us', jurisdictions: ['US-NM'] },
			{ headword: 'bail', id: 'bail-uk', jurisdictions: ['UK'] },
			{ headword: 'Crown Court', jurisdictions: ['England and Wales'] },
		);

		expect(entriesMarked(['Bail was set.', 'The Crown Court sat.'], withCourts)).toEqual(['bail-uk', 'crown-court']);
	});

	it.each([
		['the law of the place first', 'India', 'bar-india'],
		['general law before that of another place', 'Canada', 'bar-general'],
	])('are chosen by %s', (_, jurisdiction, entry) => {
		expect(entriesMarked('Called to the bar.', lexicon, { jurisdiction })).toEqual([entry]);
	});

	it('are chosen by the surer sense where law does not tell', () => {
		expect(entriesMarked('A tort claim.', lexicon)).toEqual(['tort-safe']);
	});

	it('say that the law of the article chose, and whose', () => {
		const [mark] = marksIn('Bail was set.', lexicon, { host: 'www.gazette.co.uk' });

		expect(mark?.evidence).toContainEqual({ kind: 'jurisdiction', words: 'UK' });
	});

	it('say nothing of law where there was nothing to choose', () => {
		const alone = lexiconOf({ headword: 'bail', jurisdictions: ['UK'] }, { headword: 'bail bond', jurisdictions: ['UK'] });

		const [mark] = marksIn('A bail bond.', alone, { jurisdiction: 'UK' });
		expect(mark?.evidence).toEqual([{ kind: 'wording', words: '' }]);
	});

	it('leave the other when one is hidden', () => {
		expect(entriesMarked('Bail was set.', lexicon, { jurisdiction: 'US', hidden: new Set(['bail-us']) })).toEqual(['bail-uk']);
	});
});

describe('occurrences', () => {
	const lexicon = lexiconOf({ headword: 'plea' }, { headword: 'plea bargain' });
	const texts = ['A plea and a plea.', 'Pleas, plea bargains.', 'A plea bargain.'];

	it('are all marked, or the first of each entry in the article', () => {
		expect(wordsMarked(texts, lexicon, { occurrences: 'all' })).toEqual(['plea', 'plea', 'Pleas', 'plea bargains', 'plea bargain']);
		expect(wordsMarked(texts, lexicon, { occurrences: 'first' })).toEqual(['plea', 'plea bargains']);
	});

	it('of a hidden entry take no first place from another', () => {
		expect(wordsMarked(texts, lexicon, { occurrences: 'first', hidden: new Set(['plea-bargain']) })).toEqual(['plea']);
	});
});
