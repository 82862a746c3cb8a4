// Differences that somebody looked into and let stand, with the reason.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { type Difference, keyOf } from './difference.ts';

export const reviewedFile = 'dataset/reviewed-differences.yaml';

const noteSchema = v.strictObject({
	id: v.pipe(v.string(), v.minLength(1)),
	field: v.pipe(v.string(), v.minLength(1)),
	why: v.pipe(v.string(), v.minLength(20, 'gives no reason: write a sentence')),
	on: v.pipe(v.string(), v.isoDate('must be a day, YYYY-MM-DD')),
});

export type ReviewedNote = v.InferOutput<typeof noteSchema>;

/** The notes of a file's text. Throws where one is malformed. */
export const parseReviewed = (text: string): ReviewedNote[] => v.parse(v.array(noteSchema), parse(text) ?? []);

export const readReviewed = (): ReviewedNote[] => parseReviewed(readFileSync(reviewedFile, 'utf8'));

export interface Sorted {
	readonly open: readonly Difference[];
	readonly reviewed: readonly Difference[];
	/** Notes to no difference: it was mended, or the note is misspelt. */
	readonly idle: readonly ReviewedNote[];
}

/** Parts differences that carry a note from those that do not. */
export function sortByReview(differences: readonly Difference[], notes: readonly ReviewedNote[]): Sorted {
	const noted = new Set(notes.map(keyOf));
	const found = new Set(differences.map(keyOf));
	return {
		open: differences.filter((difference) => !noted.has(keyOf(difference))),
		reviewed: differences.filter((difference) => noted.has(keyOf(difference))),
		idle: notes.filter((note) => !found.has(keyOf(note))),
	};
}
