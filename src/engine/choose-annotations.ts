// Chooses among admitted candidates: enabled sets, longest match, then first occurrence.
// What is off never competes, so a disabled long term gives way to an enabled short one.
import { rawSpan } from '../text/fold-text.ts';
import type { Candidate } from './candidate.ts';
import { lawFor } from './profile-article.ts';
import type { AnnotateOptions, Annotation } from './request.ts';

const kindRank = { case: 0, citation: 1, statute: 2, term: 3 } as const;
const senseRank = { safe: 0, context: 1, off: 2 } as const;

const lawRank = { own: 0, general: 1, foreign: 2 } as const;

function compare(a: Candidate, b: Candidate, jurisdiction: string | undefined): number {
	return (
		b.to - b.from - (a.to - a.from) ||
		kindRank[a.meaning.kind] - kindRank[b.meaning.kind] ||
		a.from - b.from ||
		lawRank[lawFor(a.meaning, jurisdiction)] - lawRank[lawFor(b.meaning, jurisdiction)] ||
		senseRank[a.meaning.sense] - senseRank[b.meaning.sense]
	);
}

/** The longest of every overlapping group, in text order. Of equals a case goes before a statute and a statute before a term, then the earlier, then the article's own law. */
export function longestMatches(inBlock: readonly Candidate[], jurisdiction: string | undefined): Candidate[] {
	const taken: Candidate[] = [];
	const covered = new Set<number>();
	for (const candidate of [...inBlock].sort((a, b) => compare(a, b, jurisdiction))) {
		let free = true;
		for (let at = candidate.from; at < candidate.to && free; at++) free = !covered.has(at);
		if (!free) continue;
		for (let at = candidate.from; at < candidate.to; at++) covered.add(at);
		taken.push(candidate);
	}
	return taken.sort((a, b) => a.from - b.from);
}

/** Whether the reader wants this entry marked at all. */
export function isWanted({ meaning }: Candidate, { isSetOn, hidden }: AnnotateOptions): boolean {
	return isSetOn(meaning.set) && !hidden.has(meaning.id);
}

/** A chosen candidate as the caller sees it, in raw offsets. */
export function annotationOf({ block, meaning, start, end, evidence }: Candidate): Annotation {
	const { id, headword, kind, set } = meaning;
	return { block: block.index, ...rawSpan(block.folded, { start, end }), kind, entry: id, headword, set, evidence };
}
