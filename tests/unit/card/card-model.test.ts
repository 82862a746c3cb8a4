import { describe, expect, it } from 'vitest';
import type { CardContent } from '../../../src/card/card-content.ts';
import { cardModel } from '../../../src/card/card-model.ts';
import type { Case, Term } from '../../../src/lexicon/entry.ts';
import { caseStatuses } from '../../../src/lexicon/schema.ts';
import { aCase, aTerm } from '../../support/entries.ts';
import { sayKey } from '../../support/say.ts';

const today = '2026-08-01';
const content = (entry: CardContent['entry'], parts: Partial<CardContent> = {}): CardContent => ({
	...{ entry, setTitle: 'A set', words: '', evidence: [] },
	...parts,
});
const modelOf = (entry: CardContent['entry'], parts?: Partial<CardContent>, day = today) => cardModel(content(entry, parts), sayKey, day);
const termModel = (parts: Partial<Term>) => modelOf(aTerm(parts));
const caseModel = (parts: Partial<Case>, day = today) => modelOf(aCase(parts), {}, day);

describe('the card of a term', () => {
	it('says what the entry says', () => {
		const related = [{ id: 'bail', headword: 'bail' }];

		expect(termModel({ technical: 'Rule 11.', example: 'He entered a plea.', related })).toEqual({
			...{ kind: 'term', id: 'plea', title: 'plea', kicker: 'A set', plain: 'What a defendant answers to a charge.' },
			...{ technical: 'Rule 11.', example: 'He entered a plea.', related, sources: [], why: '', hasOwnLaw: false },
		});
	});

	it('leaves empty what the entry does not say', () => {
		expect(termModel({})).toMatchObject({ technical: '', example: '', related: [], sources: [] });
	});

	it.each([
		[['US'], 'A set · [jurisdictionUs]'],
		[['US-NM'], 'A set · New Mexico, [jurisdictionUs]'],
		[['UK', 'India'], 'A set · UK, India'],
	])('names the law of %j above its title', (jurisdictions, kicker) => {
		expect(termModel({ jurisdictions })).toMatchObject({ kicker });
	});

	it('names the own terms as the set of one without a set', () => {
		expect(modelOf(aTerm(), { setTitle: '' })).toMatchObject({ kicker: '[ownTerms]' });
	});

	it('is one of a statute where the entry is', () => {
		expect(termModel({ kind: 'statute' })).toMatchObject({ kind: 'statute' });
	});

	it('says why the words were marked', () => {
		expect(modelOf(aTerm(), { words: 'pleas' })).toMatchObject({ why: '[whyMatched pleas plea]' });
	});

	it.each([
		['https://www.law.cornell.edu/rules', 'https://www.law.cornell.edu/rules'],
		['http://a.example', 'http://a.example'],
		['javascript:alert(1)', undefined],
		['data:text/html,x', undefined],
		[undefined, undefined],
	])('links to a source at %s as %s', (url, linked) => {
		const source = url === undefined ? { title: 'Rule 11' } : { title: 'Rule 11', url };

		expect(termModel({ sources: [source] })).toMatchObject({ sources: [{ title: 'Rule 11', url: linked }] });
	});
});

describe('the card of a case', () => {
	it.each([
		[{ decided: '1973-01-22', citation: '410 U.S. 113', docket: 'No. 70-18', vote: '7–2' }, 'Court · 1973 · 410 U.S. 113 · [vote 7–2]'],
		[{ docket: 'No. 24-1' }, 'Court · No. 24-1'],
		[{}, 'Court'],
	])('is captioned from %j', (parts, caption) => {
		expect(caseModel({ court: 'Court', ...parts })).toMatchObject({ caption });
	});

	it('has the parts that are told, in the order they are read', () => {
		const told = {
			question: 'Why?',
			holding: 'So.',
			voteNote: 'Only five.',
			significance: 'It matters.',
			people: ['Jane Roe', 'Henry Wade'],
		};

		expect(caseModel(told)).toMatchObject({
			parts: [
				{ label: '[labelQuestion]', text: 'Why?' },
				{ label: '[labelHolding]', text: 'So.' },
				{ label: '[labelVote]', text: 'Only five.' },
				{ label: '[labelSignificance]', text: 'It matters.' },
				{ label: '[labelPeople]', text: 'Jane Roe · Henry Wade' },
			],
		});
		expect(caseModel({})).toMatchObject({ parts: [{ label: '[labelSignificance]', text: 'It set a rule.' }] });
	});

	it('tells what happened later, with a link where there is one', () => {
		const dobbs = { id: 'dobbs', headword: 'Dobbs v. Jackson' };

		const later = [
			{ date: '2022-06', event: 'overruled', note: 'Dobbs overruled it.', by: dobbs },
			{ date: '1992', event: 'limited', note: 'Casey limited it.' },
		] as const;
		expect(caseModel({ later })).toMatchObject({
			later: [
				{ when: 'June 2022', note: 'Dobbs overruled it.', by: dobbs },
				{ when: '1992', note: 'Casey limited it.', by: undefined },
			],
		});
	});

	it.each([
		['stands', 'steady'],
		['closed', 'steady'],
		['overruled', 'alert'],
		['reversed', 'alert'],
		['pending', 'open'],
		['on appeal', 'open'],
	] as const)('with the status "%s" has the tone "%s"', (status, tone) => {
		expect(caseModel({ status })).toMatchObject({ tone });
	});

	it('has other words for each status', () => {
		const words = caseStatuses.map((status) => caseModel({ status })).map((model) => (model.kind === 'case' ? model.status : ''));

		expect(new Set(words).size).toBe(caseStatuses.length);
	});

	it.each([
		['cases-in-the-news', '2026-10-29', false],
		['cases-in-the-news', '2026-10-30', true],
		['landmark-cases', '2036-01-01', false],
	])('of the set %s warns on %s that it is old: %s', (set, day, isStale) => {
		expect(caseModel({ set, asOf: '2026-07-31' }, day)).toMatchObject({
			isStale,
			asOf: `[${isStale ? 'asOfStale' : 'asOf'} 31 July 2026]`,
		});
	});
});

describe('the card of nothing', () => {
	it('says for which words nothing was found', () => {
		expect(modelOf(undefined, { words: 'estoppel in pais' })).toEqual({
			...{ kind: 'missing', title: 'estoppel in pais', text: '[nothingFound estoppel in pais]' },
		});
	});
});
