// Where a term's word stands and means nothing of law, whatever surrounds it: in a name, in a
// compound, as a label.
import { hashWords } from '../text/hash.ts';
import { gap, shape } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';

/** Ambiguous words that are first names too. */
const firstNames = hashWords('bill will grant mark rob sue chase');

/** "Bill has backed away": a capital where the word stands alone is a name, at least of these. */
export function isNamesake({ block: { tokens }, from, to, meaning }: Candidate): boolean {
	if (to - from > 1 || meaning.kind !== 'term') return false;
	const isCapital = ((tokens.shape[from] ?? 0) & shape.capital) !== 0;
	return isCapital && firstNames.has(tokens.hash[from] ?? 0);
}

const hyphen = '-';

/** "long-standing", "bench-clearing": a single word tied to another by a hyphen has another sense. */
export function isInCompound({ block: { tokens, folded }, from, to }: Candidate): boolean {
	if (to - from > 1) return false;
	const before = folded.text[(tokens.start[from] ?? 0) - 1];
	const after = folded.text[tokens.end[from] ?? 0];
	return (before === hyphen && from > 0) || (after === hyphen && to < tokens.count && tokens.start[to] === (tokens.end[from] ?? 0) + 1);
}

const isCapital = ({ block: { tokens } }: Candidate, at: number): boolean => ((tokens.shape[at] ?? 0) & shape.capital) !== 0;

/** Share of capitals from which a block is a headline, where capitals tell nothing. */
const headlineShare = 0.6;

function isHeadline({ block: { tokens } }: Candidate): boolean {
	let capitals = 0;
	for (let at = 0; at < tokens.count; at++) if ((tokens.shape[at] ?? 0) & shape.capital) capitals++;
	return capitals > tokens.count * headlineShare;
}

/** "the Bail Project", "Charge Enterprises": capitals beside capitals are a name. */
export function isInName(candidate: Candidate): boolean {
	const { block, from, to, meaning } = candidate;
	if (meaning.kind !== 'term') return false;
	const { tokens } = block;
	for (let at = from; at < to; at++) if (!isCapital(candidate, at)) return false;
	const follows = to < tokens.count && tokens.before[to] === gap.join && isCapital(candidate, to);
	// A capital at a sentence's start says nothing of the word after it.
	const leads = from > 1 && tokens.before[from] === gap.join && tokens.before[from - 1] !== gap.stop && isCapital(candidate, from - 1);
	return (follows || leads) && !isHeadline(candidate);
}

const bodies = hashWords(
	'committee subcommittee union association foundation fund center centre institute network project society league council coalition alliance watch campaign caucus commission initiative party partnership',
);

/** "House Judiciary Committee", "American Civil Liberties Union": a term of art in the name of a body is no term there. */
export function isInBody(candidate: Candidate): boolean {
	const { block, from, to, meaning } = candidate;
	if (meaning.kind !== 'term' || to >= block.tokens.count || block.tokens.before[to] !== gap.join) return false;
	for (let at = from; at <= to; at++) if (!isCapital(candidate, at)) return false;
	return bodies.has(block.tokens.hash[to] ?? 0);
}

/** "OPINION:", "ANALYSIS/OPINION:" at a block's head are labels. */
export function isLabel({ block: { tokens, folded }, from, to }: Candidate): boolean {
	if (to - from > 1 || !((tokens.shape[from] ?? 0) & shape.capitals)) return false;
	return from < 2 && /^\s*[:/]/.test(folded.text.slice(tokens.end[from], (tokens.end[from] ?? 0) + 2));
}
