import { describe, expect, it } from 'vitest';
import { findEntry } from '../../../src/engine/find-entry.ts';
import { lexiconOf } from '../../support/lexicon.ts';

const lexicon = lexiconOf(
	{ headword: 'murder' },
	{ headword: 'second-degree murder' },
	{ headword: 'court', sense: 'off' },
	{ headword: 'motion', sense: 'context' },
	{ name: 'Roe v. Wade', names: { short: ['Roe'] } },
);

describe('findEntry', () => {
	it.each([
		['the entry of the words', 'Murders', 'murder'],
		['the one that covers most of them', 'a second-degree murder', 'second-degree-murder'],
		['the first of equals', 'the motion in court', 'motion'],
		['a word that is never marked', 'court', 'court'],
		['an ambiguous word without evidence', 'motion', 'motion'],
		['a case by its short name', 'Roe', 'roe-v-wade'],
		['a case by its full name', 'Roe versus Wade', 'roe-v-wade'],
	])('gives %s', (_, words, entry) => {
		expect(findEntry(words, lexicon)).toBe(entry);
	});

	it.each(['', 'weather', '…'])('gives nothing for %j', (words) => {
		expect(findEntry(words, lexicon)).toBeUndefined();
	});

	it('looks in every table', () => {
		const own = lexiconOf({ headword: 'weather' });

		const both = { tables: [...lexicon.tables, ...own.tables] };
		expect(findEntry('weather', both)).toBe('weather');
		expect(findEntry('weather at court', both)).toBe('weather');
	});
});
