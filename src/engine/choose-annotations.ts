// Chooses among admitted candidates: enabled sets, longest match, then first occurrence.
// What is off never competes, so a disabled long term gives way to an enabled short one.
import { rawSpan } from '../text/fold-text.ts';
import { type Candidate, entryId } from './candidate.ts';
import { lawFor } from './profile-article.ts';
import type { AnnotateOptions, Annotation } from './request.ts';

const kindRank = { case: 0, citation: 1, statute: 2, term: 3 } as const;
const senseRank = { safe: 0, context: 1, off: 2 } as const;

const lawRank = { own: 0, general: 1, foreign: 2 } as const;

function compare(a: Candidate, b: Candidate, jurisdiction: string | undefined): number {
	return (
		b.to - b.from - (a.to - a.from) ||
		a.from - b.from ||
		lawRank[lawFor(a, jurisdiction)] - lawRank[lawFor(b, jurisdiction)] ||
		kindRank[a.table.kindOf(a.entry)] - kindRank[b.table.kindOf(b.entry)] ||
		senseRank[a.table.senseOf(a.entry)] - senseRank[b.table.senseOf(b.entry)]
	);
}

/** The longest of every overlapping group, in text order. Earlier wins a tie, then the article's own law. */
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
export function isWanted(candidate: Candidate, { isSetOn, hidden }: AnnotateOptions): boolean {
	return isSetOn(candidate.table.setOf(candidate.entry)) && !hidden.has(entryId(candidate));
}

/** A chosen candidate as the caller sees it, in raw offsets. */
export function annotationOf(candidate: Candidate): Annotation {
	const { block, table, entry, from, to, evidence } = candidate;
	const { tokens, folded } = block;
	const span = rawSpan(folded, { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 });
	return {
		block: block.index,
		...span,
		kind: table.kindOf(entry),
		entry: table.idOf(entry),
		headword: table.headwordOf(entry),
		set: table.setOf(entry),
		evidence,
	};
}
