// One sense an article: a word that its own cues have shown to be legal twice is legal where
// an article leaves it bare, too.
import type { Candidate } from './candidate.ts';

/** How often each entry was admitted with a cue beside it, by id. Plain JSON. */
export type CueCounts = Readonly<Record<string, number>>;

/** Places with a cue from which an article's sense of a word is settled. */
const settledBy = 2;

/** What a settled sense adds to a bare word's score. */
export const settledBonus = 1;

/** Counts the admitted candidates that a cue spoke for, on top of earlier slices. */
export function countCues(admitted: readonly Candidate[], before: CueCounts = {}): CueCounts {
	const counts = new Map(Object.entries(before));
	for (const { meaning, evidence } of admitted) {
		if (meaning.sense === 'context' && evidence.some(({ kind }) => kind === 'cue'))
			counts.set(meaning.id, (counts.get(meaning.id) ?? 0) + 1);
	}
	return Object.fromEntries(counts);
}

/** Whether an article has settled the sense of this candidate's word. */
export const isSettled = ({ meaning }: Candidate, counts: CueCounts): boolean =>
	meaning.sense === 'context' && meaning.kind !== 'case' && Object.hasOwn(counts, meaning.id) && (counts[meaning.id] ?? 0) >= settledBy;
