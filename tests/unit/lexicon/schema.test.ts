import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { caseSchema, termSchema } from '../../../src/lexicon/schema.ts';
import { aCaseSource, aTermSource } from '../../support/sources.ts';

/** The fields an entry is refused for, with the reasons. */
function complaints(schema: typeof termSchema | typeof caseSchema, entry: object): string[] {
	const { issues = [] } = v.safeParse(schema, entry);
	return issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
}

const manyWords = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

describe('a term', () => {
	it('needs id, headword, forms and plain, and no more', () => {
		const parsed = v.parse(termSchema, { id: 'plea', headword: 'plea', forms: {}, plain: 'An answer.' });

		expect(parsed).toMatchObject({ kind: 'term', sense: 'safe', jurisdictions: [], related: [], cues: { for: [], against: [] } });
	});

	it.each([
		['a missing definition', { plain: undefined }, 'plain'],
		['an empty definition', { plain: '' }, 'plain: is empty'],
		['a definition of 46 words', { plain: manyWords(46) }, 'plain: has more than 45 words'],
		['a technical note of 91 words', { technical: manyWords(91) }, 'technical: has more than 90 words'],
		['a line of more than 4,000 characters', { headword: 'x'.repeat(4001) }, 'headword: is longer than 4,000 characters'],
		['a line break', { headword: 'two\nlines' }, 'headword: contains a line break'],
		['a space at the end', { headword: 'plea ' }, 'headword: begins or ends with a space'],
		['an id with capitals', { id: 'Plea' }, 'id: must be lower-case words joined by hyphens'],
		['an id with a hyphen at the end', { id: 'plea-' }, 'id: must be lower-case words joined by hyphens'],
		['an unknown field', { plian: 'An answer.' }, 'plian'],
		['an unknown kind of form', { forms: { nuon: ['plea'] } }, 'forms.nuon'],
		['a gapped form without its gap', { forms: { gapped: ['motion to dismiss'] } }, 'forms.gapped.0: must have the gap'],
		['an unknown sense', { sense: 'sure' }, 'sense'],
		['a country that is none', { jurisdictions: ['USA'] }, 'jurisdictions.0: must be one of US, UK'],
		['a state in small letters', { jurisdictions: ['US-nm'] }, 'jurisdictions.0: must be one of US, UK'],
		['a source without https', { sources: [{ title: 'A', url: 'http://a.example' }] }, 'sources.0.url: must be an https address'],
	])('is refused for %s', (_, parts, complaint) => {
		const found = complaints(termSchema, { ...aTermSource(), ...parts });

		expect(found).toHaveLength(1);
		expect(found[0]).toContain(complaint);
	});

	it.each([
		[45, 'plain'],
		[90, 'technical'],
		[45, 'example'],
	] as const)('may have %i words in %s', (count, field) => {
		expect(complaints(termSchema, { ...aTermSource(), [field]: manyWords(count) })).toEqual([]);
	});

	it.each(['US', 'US-NM', 'England and Wales', 'EU'])('may be the law of %s', (code) => {
		expect(complaints(termSchema, { ...aTermSource(), jurisdictions: [code] })).toEqual([]);
	});
});

describe('a case', () => {
	it.each([
		['no check', { checked: [] }, 'checked: names no check'],
		['a vote with a hyphen', { vote: '7-2' }, 'vote: must be like 7–2, with an en dash'],
		['a day that is none', { asOf: '2026-13-01' }, 'asOf: must be a day'],
		['a date that is none', { decided: '1973-22' }, 'decided: must be YYYY, YYYY-MM or YYYY-MM-DD'],
		['an unknown status', { status: 'alive' }, 'status'],
		['an unknown later event', { later: [{ date: '2022', event: 'cancelled', note: 'So.' }] }, 'later.0.event'],
		['forms in place of names', { forms: { noun: ['Roe'] } }, 'forms'],
	])('is refused for %s', (_, parts, complaint) => {
		const found = complaints(caseSchema, { ...aCaseSource(), ...parts });

		expect(found).toHaveLength(1);
		expect(found[0]).toContain(complaint);
	});

	it.each(['1973', '1973-01', '1973-01-22'])('may be decided on %s', (decided) => {
		expect(complaints(caseSchema, { ...aCaseSource(), decided, vote: '7–2' })).toEqual([]);
	});
});
