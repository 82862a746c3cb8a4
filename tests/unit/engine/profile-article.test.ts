import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../src/engine/profile-article.ts';
import { lexiconOf } from '../../support/lexicon.ts';
import { annotateTexts, type MarkOptions } from '../../support/marks.ts';

const lexicon = lexiconOf(
	{ headword: 'indictment' },
	{ headword: 'motion', sense: 'context' },
	{ headword: 'court', sense: 'off' },
	{ headword: 'Crown Court', jurisdictions: ['England and Wales'] },
	{ headword: 'sheriff court', jurisdictions: ['Scotland'] },
	{ headword: 'bail', jurisdictions: ['US', 'India'] },
	{ headword: 'docket', sense: 'context', jurisdictions: ['US'] },
	{ name: 'Roe v. Wade', names: { short: ['Roe'] } },
);

const contextOf = (text: string, options?: MarkOptions) => annotateTexts(text, lexicon, options).context;

describe('density', () => {
	it('is the weight per hundred words', () => {
		expect(profileOf(400, 8, {}).density).toBe(2);
	});

	it('takes a short article for one of sixty words', () => {
		expect(profileOf(3, 1, {}).density).toBe(profileOf(60, 1, {}).density);
		expect(profileOf(61, 1, {}).density).toBeLessThan(profileOf(60, 1, {}).density);
	});
});

describe('the weight of legal language', () => {
	it.each([
		['a safe wording counts one', 'indictment', 1],
		['an ambiguous word a quarter', 'motion', 0.25],
		['a word that is never marked a quarter', 'court', 0.25],
		['a fourth occurrence nothing', 'indictment indictment indictment indictment', 3],
		['a short case name nothing', 'Roe', 0],
		['nothing legal nothing', 'the weather', 0],
	])('%s', (_, text, weight) => {
		expect(contextOf(text).weight).toBe(weight);
	});

	it('and the words grow from slice to slice', () => {
		const first = contextOf('an indictment');
		const second = annotateTexts('one motion more', lexicon, {}, first).context;

		expect([second.words, second.weight]).toEqual([5, 1.25]);
	});
});

describe('the jurisdiction', () => {
	it.each([
		['the strongest sign', { US: 1, UK: 2 }, undefined, 'UK'],
		['the first of equal signs', { US: 1, UK: 1 }, undefined, 'US'],
		['the chosen one, whatever the signs', { UK: 9 }, 'India', 'India'],
		['none without signs', {}, undefined, undefined],
	])('is %s', (_, signs, chosen, expected) => {
		expect(profileOf(100, 1, signs, chosen).jurisdiction).toBe(expected);
	});

	it.each([
		['www.bbc.co.uk', 'UK'],
		['bbc.com', 'UK'],
		['www.theguardian.com', 'UK'],
		['www.abc.net.au', 'Australia'],
		['www.cbc.ca', 'Canada'],
		['timesofindia.indiatimes.com', 'India'],
		['www.ndtv.com', 'India'],
		['www.rte.ie', 'Ireland'],
		['www.stuff.co.nz', 'New Zealand'],
		['www.news24.co.za', 'South Africa'],
		['www.justice.gov', 'US'],
	])('of %s is %s', (host, place) => {
		expect(Object.keys(contextOf('', { host }).signs)).toEqual([place]);
	});

	it.each(['example.com', 'notbbc.com', 'uk.example.com', 'ca', ''])('of %j is not told by its name', (host) => {
		expect(contextOf('', { host }).signs).toEqual({});
	});

	it.each([
		['en-GB', ['UK']],
		['EN-au', ['Australia']],
		['en-US', ['US']],
		['en', []],
		['', []],
	])('by the language %j is %j', (lang, places) => {
		expect(Object.keys(contextOf('', { lang }).signs)).toEqual(places);
	});

	it('is told more surely by British English than by American, which many pages say without meaning it', () => {
		const weightOf = (lang: string) => Object.values(contextOf('', { lang }).signs)[0] ?? 0;

		expect(weightOf('en-GB')).toBeGreaterThan(1);
		expect(weightOf('en-US')).toBeGreaterThan(0);
		expect(weightOf('en-US')).toBeLessThan(1);
	});

	it('is not told by a language "constructor"', () => {
		expect(contextOf('', { lang: 'constructor' }).signs).toEqual({});
	});

	it.each([
		['a court counts for its larger country', 'Crown Court, sheriff court', { UK: 2 }],
		['law of two places counts half for each', 'bail', { US: 0.5, India: 0.5 }],
		['an ambiguous word tells nothing', 'docket', {}],
		['general law tells nothing', 'indictment', {}],
	])('%s', (_, text, signs) => {
		expect(contextOf(text).signs).toEqual(signs);
	});

	it('reads the page once, not in every slice', () => {
		const page = { host: 'www.bbc.co.uk', lang: 'en-GB' };
		const first = contextOf('', page);

		expect(annotateTexts('', lexicon, page, first).context.signs).toEqual(first.signs);
	});
});
