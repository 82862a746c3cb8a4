// Chooses among admitted candidates: enabled sets, longest match, then first occurrence.
// What is off never competes, so a disabled long term gives way to an enabled short one.
import { rawSpan } from '../text/fold-text.ts';
import { hashWords } from '../text/hash.ts';
import type { Candidate } from './candidate.ts';
import { lawFor } from './profile-article.ts';
import type { AnnotateOptions, Annotation } from './request.ts';

const kindRank = { case: 0, citation: 1, statute: 2, term: 3 } as const;
const senseRank = { safe: 0, context: 1, off: 2 } as const;

const lawRank = { own: 0, general: 1, foreign: 2 } as const;

/** Words that make no phrase longer in meaning: "on bail" says no more than "bail". */
const functionWords = hashWords('on the of in a an to for by at');

/** Words of a candidate without the function words it begins with: "the majority" is no longer than "majority". */
function contentLength({ block: { tokens }, from, to }: Candidate): number {
	let start = from;
	while (start < to - 1 && functionWords.has(tokens.hash[start] ?? 0)) start++;
	return to - start;
}

/** Where one candidate is the other and function words before it, the article's own law goes first. */
function lawOverFunctionWords(a: Candidate, b: Candidate, jurisdiction: string | undefined): number {
	if (a.to !== b.to || a.from === b.from || a.block !== b.block) return 0;
	const [longer, shorter] = a.from < b.from ? [a, b] : [b, a];
	for (let at = longer.from; at < shorter.from; at++) if (!functionWords.has(longer.block.tokens.hash[at] ?? 0)) return 0;
	return lawRank[lawFor(a.meaning, jurisdiction)] - lawRank[lawFor(b.meaning, jurisdiction)];
}

function compare(a: Candidate, b: Candidate, jurisdiction: string | undefined): number {
	return (
		lawOverFunctionWords(a, b, jurisdiction) ||
		contentLength(b) - contentLength(a) ||
		kindRank[a.meaning.kind] - kindRank[b.meaning.kind] ||
		a.from - b.from ||
		lawRank[lawFor(a.meaning, jurisdiction)] - lawRank[lawFor(b.meaning, jurisdiction)] ||
		senseRank[a.meaning.sense] - senseRank[b.meaning.sense] ||
		b.to - b.from - (a.to - a.from)
	);
}

/** A gap must not swallow a term of several words, which has a card of its own: "the charge of involuntary manslaughter was dropped". */
function swallows({ hole }: Candidate, inBlock: readonly Candidate[]): boolean {
	return hole !== undefined && inBlock.some(({ from, to }) => to - from > 1 && from >= hole.from && to <= hole.to);
}

/** The longest of every overlapping group, in text order. Of equals a case goes before a statute and a statute before a term, then the earlier, then the article's own law. */
export function longestMatches(inBlock: readonly Candidate[], jurisdiction: string | undefined): Candidate[] {
	const taken: Candidate[] = [];
	const covered = new Set<number>();
	const whole = inBlock.filter((candidate) => !swallows(candidate, inBlock));
	for (const candidate of whole.sort((a, b) => compare(a, b, jurisdiction))) {
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
