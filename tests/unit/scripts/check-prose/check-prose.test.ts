import { describe, expect, it } from 'vitest';
import { circularity, mainWord } from '../../../../scripts/check-prose/circular-definitions.ts';
import { findCopiedRuns } from '../../../../scripts/check-prose/copied-runs.ts';
import { gradeOf, headwordPhrases } from '../../../../scripts/check-prose/reading-level.ts';
import { findSharedForms } from '../../../../scripts/check-prose/shared-forms.ts';
import { aDataset } from '../../../support/lexicon.ts';
import { aTermSource, type TermInput } from '../../../support/sources.ts';

describe('a copied run', () => {
	const gloss = { source: 'a glossary', term: 'Bail', gloss: 'Money left with the court so that one may go free until trial.' };
	const runIn = (text: string) => findCopiedRuns([{ id: 'bail', field: 'plain', text }], [gloss]).map(({ run }) => run);

	it('is eight words, whatever stands between them', () => {
		expect(runIn('MONEY left, with “the court so that” one.')).toEqual(['money left with the court so that one']);
	});

	it('is not seven', () => {
		expect(runIn('Money left with the court so that someone goes free.')).toEqual([]);
	});

	it('is told once a field', () => {
		expect(runIn(gloss.gloss)).toHaveLength(1);
	});
});

describe('a grade', () => {
	const none = headwordPhrases([]);

	it('grows with long words and long sentences', () => {
		const easy = gradeOf('The judge may set bail. Then he goes home.', none);

		expect(gradeOf('The judge may set bail and then he goes home', none)).toBeGreaterThan(easy);
		expect(gradeOf('The administrator may authorize continuation. Then he goes home.', none)).toBeGreaterThan(easy);
	});

	it('does not count the syllables of headwords', () => {
		const headwords = headwordPhrases([aTermSource({ headword: 'preliminary injunction' })]);

		expect(gradeOf('She won a preliminary injunction.', headwords)).toBeCloseTo(gradeOf('She won a small thing.', none));
	});

	it('takes the dot of a name for no end', () => {
		expect(gradeOf('He read Roe v. Wade to them.', none)).toBeCloseTo(gradeOf('He read Roe v Wade to them.', none));
	});
});

describe('a definition', () => {
	it.each([
		['bail', 'The bail that a court sets.', 'headword'],
		['plead', 'What one does by pleading.', 'headword'],
		['small claims court', 'A court for small sums.', 'kind'],
		['burden of proof', 'The duty that lies on whoever bears this burden.', 'main word'],
		['burden of proof', 'The duty to show that a claim is true.', undefined],
	])('of %s: "%s" is circular by %s', (headword, plain, by) => {
		expect(circularity(aTermSource({ headword, plain }))[0]?.by).toBe(by);
	});

	it.each([
		['motion to dismiss', 'motion'],
		['search and seizure', 'seizure'],
		['under advisement', 'advisement'],
	])('of %s has the main word %s', (headword, expected) => {
		expect(mainWord(headword)).toBe(expected);
	});
});

describe('a form of two entries', () => {
	const unsettled = (a: Partial<TermInput>, b: Partial<TermInput>) =>
		findSharedForms(
			aDataset({
				terms: [
					{ headword: 'stay', ...a },
					{ headword: 'delay', ...b, forms: { noun: ['stay'] } },
				],
			}),
		).unsettled.map(({ form }) => form);
	const context: Partial<TermInput> = { sense: 'context', cues: { for: ['order'], against: [] } };

	it('needs something that chooses', () => {
		expect(unsettled({}, {})).toEqual(['stay', 'stays']);
	});

	it.each<[string, Partial<TermInput>, Partial<TermInput>]>([
		['the law of different places', { jurisdictions: ['US'] }, { jurisdictions: ['Scotland'] }],
		['the law of one place beside the general', { jurisdictions: ['US'] }, {}],
		['cues for both', context, context],
		['statutes before terms', { kind: 'statute' }, {}],
		['an entry that is never marked by itself', { sense: 'off' }, {}],
	])('is settled by %s', (_, a, b) => {
		expect(unsettled(a, b)).toEqual([]);
	});

	it('is not settled by one law of both, or cues for one', () => {
		expect(unsettled({ jurisdictions: ['US'] }, { jurisdictions: ['US', 'Canada'] })).toEqual(['stay', 'stays']);
		expect(unsettled(context, {})).toEqual(['stay', 'stays']);
	});
});
