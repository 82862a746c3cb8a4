// Changes of the list of own terms. Pure.
import type { OwnTerm } from '../settings/own-terms.ts';

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
