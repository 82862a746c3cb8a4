import { describe, expect, it } from 'vitest';
import { nounPhrases, pluralOf, surfaceForms, verbFormsOf, verbPhrases } from '../../../src/lexicon/inflect.ts';

const noForms = { noun: [], verb: [], exact: [], cased: [], gapped: [], never: [], not: [] };

describe('pluralOf', () => {
	it.each([
		['plea', 'pleas'],
		['party', 'parties'],
		['attorney', 'attorneys'],
		['witness', 'witnesses'],
		['tax', 'taxes'],
		['breach', 'breaches'],
		['juryman', 'jurymen'],
		['Thief', 'Thieves'],
		['basis', 'bases'],
	])('of %s is %s', (noun, plural) => {
		expect(pluralOf(noun)).toBe(plural);
	});

	it('of "constructor" is a word', () => {
		expect(pluralOf('constructor')).toBe('constructors');
	});
});

describe('nounPhrases', () => {
	it.each([
		['motion to dismiss', 'motions to dismiss'],
		['court of appeals', 'courts of appeals'],
		['attorney general', 'attorneys general'],
		['Attorney General', 'Attorneys General'],
		['breach of contract', 'breaches of contract'],
		['grand jury', 'grand juries'],
		['writ of habeas corpus', 'writs of habeas corpus'],
		['notice', 'notices'],
	])('of %s has the plural %s', (phrase, plural) => {
		expect(nounPhrases(phrase)).toEqual([phrase, plural]);
	});

	it.each(['damages', 'punitive damages', 'terms and conditions', 'Section 230', '12(b)(6)'])('of %s has no plural', (phrase) => {
		expect(nounPhrases(phrase)).toEqual([phrase]);
	});
});

describe('verbFormsOf', () => {
	it.each([
		['indict', ['indicts', 'indicted', 'indicting']],
		['file', ['files', 'filed', 'filing']],
		['deny', ['denies', 'denied', 'denying']],
		['stay', ['stays', 'stayed', 'staying']],
		['dismiss', ['dismisses', 'dismissed', 'dismissing']],
		['quash', ['quashes', 'quashed', 'quashing']],
		['veto', ['vetoes', 'vetoed', 'vetoing']],
		['commit', ['commits', 'committed', 'committing']],
		['bar', ['bars', 'barred', 'barring']],
		['tie', ['ties', 'tied', 'tying']],
		['plead', ['pleads', 'pleaded', 'pled', 'pleading']],
		['swear', ['swears', 'swore', 'sworn', 'swearing']],
		['libel', ['libels', 'libeled', 'libeling', 'libelled', 'libelling']],
	])('inflects %s', (verb, forms) => {
		expect(verbFormsOf(verb)).toEqual(forms);
	});

	it.each([
		['agree', 'agreed', 'ends in two e'],
		['guarantee', 'guaranteed', 'ends in two e'],
		['disbar', 'disbarred', 'doubles'],
		['kidnap', 'kidnapped', 'doubles'],
		['wiretap', 'wiretapped', 'doubles'],
		['freeze', 'froze', 'is irregular'],
		['override', 'overrode', 'is irregular'],
		['rehear', 'reheard', 'is irregular'],
		['redraw', 'redrew', 'is irregular'],
		['blow', 'blew', 'is irregular'],
		['wind', 'wound', 'is irregular'],
	])('inflects %s to %s, which %s', (verb, form) => {
		expect(verbFormsOf(verb)).toContain(form);
	});
});

describe('verbPhrases', () => {
	it('inflects the first word alone', () => {
		expect(verbPhrases('move to dismiss')).toEqual(['move to dismiss', 'moves to dismiss', 'moved to dismiss', 'moving to dismiss']);
	});

	it('inflects a hyphenated verb at its last part', () => {
		expect(verbPhrases('cross-examine')).toContain('cross-examined');
	});
});

describe('surfaceForms', () => {
	it('stand in the order noun, verb, exact, cased, gapped', () => {
		const forms = surfaceForms({
			...noForms,
			gapped: ['motion ... to dismiss'],
			cased: ['MTD'],
			exact: ['12(b)(6)'],
			verb: ['sue'],
			noun: ['plea'],
		});

		const written = forms.map(({ text, cased, tail }) => `${text}${cased ? ' (cased)' : ''}${tail ? ` ... ${tail}` : ''}`);
		expect(written).toEqual([
			...['plea', 'pleas', 'sue', 'sues', 'sued', 'suing', '12(b)(6)', 'MTD (cased)'],
			...['motion ... to dismiss', 'motions ... to dismiss'],
		]);
	});

	it('leave out what never strikes, whatever its case', () => {
		const forms = surfaceForms({ ...noForms, noun: ['habeas corpus', 'Court of Appeal'], never: ['Habeas Corpuses', 'courts of appeal'] });

		expect(forms.map(({ text }) => text)).toEqual(['habeas corpus', 'Court of Appeal']);
	});

	it('hold nothing twice, but a form with capitals beside one without', () => {
		const forms = surfaceForms({ ...noForms, noun: ['rico'], exact: ['RICO', 'ricos'], cased: ['RICO', 'MTD', 'RICO'] });

		expect(forms).toEqual([
			{ text: 'rico', cased: false },
			{ text: 'ricos', cased: false },
			{ text: 'RICO', cased: true },
			{ text: 'MTD', cased: true },
		]);
	});
});
