// Changes of the list of own terms. Pure but for new ids.
import { type ImportWay, planImport } from '../settings/import-plan.ts';
import type { OwnTerm } from '../settings/own-terms.ts';
import type { FileTerm } from '../settings/term-rows.ts';
import { ownTermId } from './own-term-id.ts';

export type OwnTermsChange = (terms: readonly OwnTerm[]) => readonly OwnTerm[];

/** Puts the term in the place of the one with its id, or at the end. */
export const withTerm =
	(term: OwnTerm): OwnTermsChange =>
	(terms) =>
		terms.some(({ id }) => id === term.id) ? terms.map((other) => (other.id === term.id ? term : other)) : [...terms, term];

export const withoutTerm =
	(id: string): OwnTermsChange =>
	(terms) =>
		terms.filter((term) => term.id !== id);

/** Puts a deleted term back where it stood, or near it if the list has changed. */
export const withTermAt =
	(term: OwnTerm, index: number): OwnTermsChange =>
	(terms) =>
		withoutTerm(term.id)(terms).toSpliced(index, 0, term);

/** Takes in terms of a file. Throws where the list would be longer than can be stored. */
export const withImported =
	(incoming: readonly FileTerm[], way: ImportWay): OwnTermsChange =>
	(current) => {
		const { terms, fits } = planImport({ current, incoming, way, newId: ownTermId });
		if (!fits) throw new RangeError('too many terms');
		return terms;
	};
