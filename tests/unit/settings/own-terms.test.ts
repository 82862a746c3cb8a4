import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { compileTable } from '../../../src/lexicon/compile-table.ts';
import { readTable } from '../../../src/lexicon/read-table.ts';
import { cardOf, type OwnTerm, ownSetId, ownTermSchema, ownTermsSchema, tableEntryOf } from '../../../src/settings/own-terms.ts';
import { wordsMarked } from '../../support/marks.ts';

const cestui: OwnTerm = { id: 'own-a1b2c3', headword: 'cestui que trust', forms: ['beneficial owner'], plain: 'Who a trust is for.' };

describe('ownTermSchema', () => {
	it('takes off the space around what was typed', () => {
		const typed = { ...cestui, headword: ' cestui que trust ', forms: ['\tbeneficial owner\n'], plain: ' Who a trust is for. ' };

		expect(v.parse(ownTermSchema, typed)).toEqual(cestui);
	});

	it.each([
		['no headword', { headword: '  ' }],
		['a headword of 121 characters', { headword: 'x'.repeat(121) }],
		['no definition', { plain: '' }],
		['a definition of 2,001 characters', { plain: 'x'.repeat(2001) }],
		['41 forms', { forms: Array.from({ length: 41 }, () => 'x') }],
		['an empty form', { forms: [''] }],
		['the id of a bundled entry', { id: 'plea' }],
		['an id that is too short', { id: 'own-a' }],
	])('refuses %s', (_, parts) => {
		expect(v.safeParse(ownTermSchema, { ...cestui, ...parts }).success).toBe(false);
	});

	it('falls back to no terms where what is stored is damaged', () => {
		expect(v.parse(ownTermsSchema, 'damage')).toEqual([]);
		expect(v.parse(ownTermsSchema, [cestui])).toEqual([cestui]);
		expect(v.parse(ownTermsSchema, [{ id: 'own-xxxx' }, cestui, 7])).toEqual([cestui]);
	});
});

describe('an own term', () => {
	const lexicon = { tables: [readTable(compileTable([cestui].map(tableEntryOf)))] };

	it('is marked wherever it stands, in singular and plural', () => {
		const text = 'A cestui que trust, two beneficial owners. Beneficial owner!';

		expect(wordsMarked(text, lexicon)).toEqual(['cestui que trust', 'beneficial owners', 'Beneficial owner']);
	});

	it('is marked whatever its capitals', () => {
		const typed = { tables: [readTable(compileTable([tableEntryOf({ ...cestui, headword: 'FISA Court' })]))] };

		expect(wordsMarked('A fisa court.', typed)).toEqual(['fisa court']);
	});

	it('belongs to the set of own terms', () => {
		expect(wordsMarked('A beneficial owner.', lexicon, { isSetOn: (set) => set === ownSetId })).toEqual(['beneficial owner']);
		expect(wordsMarked('A beneficial owner.', lexicon, { isSetOn: (set) => set !== ownSetId })).toEqual([]);
	});

	it('has each form once', () => {
		const forms = tableEntryOf({ ...cestui, forms: ['cestui que trust', 'cestui que trusts'] }).forms.map(({ text }) => text);

		expect(forms).toEqual(['cestui que trust', 'cestui que trusts']);
	});

	it('shows its own words on its card', () => {
		expect(cardOf(cestui)).toEqual({
			...{ kind: 'term', id: 'own-a1b2c3', headword: 'cestui que trust', plain: 'Who a trust is for.', set: ownSetId },
			...{ jurisdictions: [], related: [], sources: [] },
		});
	});
});
