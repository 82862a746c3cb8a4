import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImportWay, importWays, planImport } from '../../../src/settings/import-plan.ts';
import type { OwnTerm } from '../../../src/settings/own-terms.ts';
import { type FileTerm, nameKey } from '../../../src/settings/term-rows.ts';
import { createNewId, ownTerms } from './own-term-arbitraries.ts';

const own = (id: string, headword: string, plain = 'mine'): OwnTerm => ({ id: `own-${id}`, headword, forms: [], plain });
const ofCsv = (headword: string, plain = 'theirs'): FileTerm => ({ headword, forms: [], plain });
const plan = (current: readonly OwnTerm[], incoming: readonly FileTerm[], way: ImportWay) =>
	planImport({ current, incoming, way, newId: createNewId() });
const shown = (terms: readonly OwnTerm[]): string[] => terms.map(({ id, headword, plain }) => `${id} ${headword}: ${plain}`);

const mine = [own('aaaa', 'bail'), own('bbbb', 'plea')];
const theirs = [ofCsv('Plea'), ofCsv('writ')];

describe('planImport', () => {
	it.each<[ImportWay, string[], number[]]>([
		['merge', ['own-aaaa bail: mine', 'own-bbbb Plea: theirs', 'own-new0000 writ: theirs'], [1, 1, 0, 1]],
		['add', ['own-aaaa bail: mine', 'own-bbbb plea: mine', 'own-new0000 writ: theirs'], [1, 0, 0, 2]],
		['replace', ['own-bbbb Plea: theirs', 'own-new0000 writ: theirs'], [1, 1, 1, 0]],
	])('by way of %s matches by headword, and says what it does', (way, expected, counts) => {
		const { terms, added, changed, removed, kept, fits } = plan(mine, theirs, way);

		expect(shown(terms)).toEqual(expected);
		expect([added.length, changed.length, removed.length, kept]).toEqual(counts);
		expect(fits).toBe(true);
	});

	it('knows a renamed term by its id', () => {
		const { terms, changed } = plan(mine, [own('aaaa', 'bail bond', 'theirs')], 'merge');

		expect(shown(terms)).toEqual(['own-aaaa bail bond: theirs', 'own-bbbb plea: mine']);
		expect(changed).toHaveLength(1);
	});

	it('gives a new id to a term whose id another keeps', () => {
		const { terms } = plan(mine, [own('cccc', 'bail', 'theirs'), own('aaaa', 'writ', 'theirs')], 'merge');

		expect(shown(terms)).toEqual(['own-aaaa bail: theirs', 'own-bbbb plea: mine', 'own-new0000 writ: theirs']);
	});

	it('keeps the ids of a JSON file that replaces all', () => {
		expect(shown(plan(mine, [own('cccc', 'bail', 'theirs')], 'replace').terms)).toEqual(['own-cccc bail: theirs']);
	});

	it('says when the list would be too long', () => {
		const many = (from: number, count: number) => Array.from({ length: count }, (_, i) => own(`${from + i}xxxx`, `term ${from + i}`));

		expect(plan(many(0, 15_000), many(15_000, 5_000), 'merge').fits).toBe(true);
		expect(plan(many(0, 15_000), many(15_000, 5_001), 'merge').fits).toBe(false);
		expect(plan(many(0, 15_000), many(15_000, 5_001), 'replace').fits).toBe(true);
	});

	it.each(importWays)('by way of %s changes nothing where the file says what is there', (way) => {
		fc.assert(
			fc.property(ownTerms, fc.boolean(), (current, hasIds) => {
				const incoming: FileTerm[] = hasIds ? [...current] : current.map(({ id: _, ...term }) => term);

				expect(plan(current, incoming, way)).toEqual({
					terms: current,
					added: [],
					changed: [],
					removed: [],
					kept: current.length,
					fits: true,
				});
			}),
		);
	});

	it.each(importWays)('by way of %s never gives two terms one id or one name', (way) => {
		fc.assert(
			fc.property(ownTerms, ownTerms, fc.array(fc.nat(7)), (current, file, shared) => {
				const incoming = file.map((term, index) => ({ ...term, id: current[shared[index] ?? -1]?.id ?? term.id }));
				const unique = incoming.filter((term, index) => incoming.findIndex(({ id }) => id === term.id) === index);
				const { terms } = plan(current, unique, way);

				expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
				expect(new Set(terms.map(({ headword }) => nameKey(headword))).size).toBe(terms.length);
			}),
		);
	});
});
