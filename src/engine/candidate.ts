// A candidate is a place where something may be meant. Finders make candidates, later
// stages drop them; a candidate that survives becomes an annotation.
import type { FormRole } from '../lexicon/entry.ts';
import type { Meaning } from '../lexicon/meaning.ts';
import type { Span } from '../text/span.ts';
import type { Block } from './block.ts';
import type { Evidence } from './request.ts';

/** `start` and `end` count in the block's folded text. */
export interface Candidate extends Span {
	readonly block: Block;
	readonly meaning: Meaning;
	readonly role: FormRole;
	/** Tokens from first to last, half-open. */
	readonly from: number;
	readonly to: number;
	/** For a gapped form the tokens in its gap, half-open. */
	readonly hole?: { readonly from: number; readonly to: number };
	/** Filled by the stage that admits the candidate. */
	evidence: readonly Evidence[];
}

/** "Rule 6(e)" ends with its bracket, which is no part of a token. */
function withBracket({ folded: { text } }: Block, start: number, end: number): number {
	if (text[end] !== ')') return end;
	const inside = text.slice(start, end);
	return inside.lastIndexOf('(') > inside.lastIndexOf(')') ? end + 1 : end;
}

/** A candidate over whole tokens. */
export function candidateOver(block: Block, from: number, to: number, meaning: Meaning, role: FormRole): Candidate {
	const { tokens } = block;
	const start = tokens.start[from] ?? 0;
	return { block, meaning, role, from, to, start, end: withBracket(block, start, tokens.end[to - 1] ?? 0), evidence: [] };
}

/** Token at or after a folded offset, by halving. */
function tokenFrom({ tokens }: Block, offset: number): number {
	let low = 0;
	let high = tokens.count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((tokens.end[middle] ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** A candidate over a folded span, for finders that read characters. A span without a token gives `undefined`. */
export function candidateAt(block: Block, { start, end }: Span, meaning: Meaning, role: FormRole = 'full'): Candidate | undefined {
	const from = tokenFrom(block, start);
	const to = tokenFrom(block, end - 1) + ((block.tokens.start[tokenFrom(block, end - 1)] ?? end) < end ? 1 : 0);
	return from < to ? { block, meaning, role, from, to, start, end, evidence: [] } : undefined;
}
