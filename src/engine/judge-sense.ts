// Is this word used in its legal sense here? Safe wordings always are. An ambiguous
// word must earn it: by the article around it, by legal words near it, and by the cues
// its entry names. Every reason is kept, so that the card can say why.
import { hashWord, joinHashes } from '../text/hash.ts';
import { gap, shape } from '../text/tokens.ts';
import { wordAt } from './block.ts';
import type { Candidate } from './candidate.ts';
import { type ArticleProfile, lawFor } from './profile-article.ts';
import type { Evidence } from './request.ts';

/** How many tokens to either side count as near. */
export const windowWords = 12;

/** Cues against are about the phrase itself: a bank five words off makes no bail a bailout. */
const windowAgainst = 6;

/** A cue against right beside the word settles it: "personal convictions". */
const adjacent = 1;

/** Words of the longest form, about. */
const longestForm = 24;

/** Words of the longest cue. */
const longestCue = 3;

/** The score an ambiguous word needs. */
const threshold = 2;

const weights = { cue: 2, against: -3, foreignLaw: -1.5, neighbourMost: 3 } as const;
const neighbourWeight = { safe: 1, context: 0.4, off: 0.4 } as const;

/** What the article as a whole says, -2 (nothing legal) to 2 (a court report). */
function articleScore(density: number): number {
	if (density < 0.4) return -2;
	if (density < 1) return -1;
	if (density < 2) return 0;
	return density < 4 ? 1 : 2;
}

function articleEvidence(score: number): Evidence[] {
	return score > 0 ? [{ kind: 'article', words: '' }] : [];
}

/** Cues of one entry that stand near, and whether one of them holds the word itself. */
interface NearCues {
	readonly words: readonly string[];
	/** "second opinion", "follow suit": a phrase that settles it. */
	readonly isDecisive: boolean;
}

const noCues: NearCues = { words: [], isDecisive: false };

/** Looks for single words beside the candidate and for phrases that may run over it. */
function cuesNear({ block, from, to }: Candidate, cues: ReadonlySet<number>, windowWords: number): NearCues {
	if (cues.size === 0) return noCues;
	const { tokens, folded } = block;
	const words: string[] = [];
	let isDecisive = false;
	const last = Math.min(tokens.count, to + windowWords);
	for (let at = Math.max(0, from - windowWords); at < last; at++) {
		const isInside = at >= from && at < to;
		let joined = joinHashes(0, tokens.hash[at] ?? 0);
		if (!isInside && cues.has(joined)) words.push(wordAt(block, at));
		for (let end = at + 1; end < Math.min(last, at + longestCue); end++) {
			joined = joinHashes(joined, tokens.hash[end] ?? 0);
			if (!cues.has(joined)) continue;
			words.push(folded.text.slice(tokens.start[at], tokens.end[end]));
			isDecisive ||= at < to && end >= from;
		}
	}
	return { words, isDecisive };
}

interface Neighbours {
	readonly score: number;
	readonly words: readonly string[];
}

/** Index of the first candidate that begins at or after a token, by halving: a long block has thousands. */
function firstFrom(inBlock: readonly Candidate[], token: number): number {
	let low = 0;
	let high = inBlock.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((inBlock[middle]?.from ?? 0) < token) low = middle + 1;
		else high = middle;
	}
	return low;
}

function neighboursOf(candidate: Candidate, inBlock: readonly Candidate[]): Neighbours {
	const seen = new Set<string>([candidate.meaning.id]);
	const words: string[] = [];
	let score = 0;
	for (let at = firstFrom(inBlock, candidate.from - windowWords - longestForm); at < inBlock.length; at++) {
		const other = inBlock[at];
		if (!other || other.from >= candidate.to + windowWords) break;
		if (other.to <= candidate.from - windowWords) continue;
		if (other.from < candidate.to && candidate.from < other.to) continue;
		const { id, sense } = other.meaning;
		if (seen.has(id) || other.role === 'short') continue;
		seen.add(id);
		score += neighbourWeight[sense];
		if (words.length < 3)
			words.push(wordAt(other.block, other.from) + (other.to > other.from + 1 ? ` … ${wordAt(other.block, other.to - 1)}` : ''));
	}
	return { score: Math.min(score, weights.neighbourMost), words };
}

/** Ambiguous words that are first names too. */
const firstNames = new Set('bill will grant mark rob sue chase'.split(' ').map(hashWord));

/** "Bill has backed away": a capital where the word stands alone is a name, at least of these. */
function isNamesake({ block: { tokens }, from, to, meaning }: Candidate): boolean {
	if (to - from > 1 || meaning.kind !== 'term') return false;
	const isCapital = ((tokens.shape[from] ?? 0) & shape.capital) !== 0;
	return isCapital && firstNames.has(tokens.hash[from] ?? 0);
}

const hyphen = '-';

/** "long-standing", "bench-clearing": a single word tied to another by a hyphen has another sense. */
function isInCompound({ block: { tokens, folded }, from, to }: Candidate): boolean {
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
function isInName(candidate: Candidate): boolean {
	const { block, from, to, meaning } = candidate;
	if (meaning.kind !== 'term') return false;
	const { tokens } = block;
	for (let at = from; at < to; at++) if (!isCapital(candidate, at)) return false;
	const follows = to < tokens.count && tokens.before[to] === gap.join && isCapital(candidate, to);
	// A capital at a sentence's start says nothing of the word after it.
	const leads = from > 1 && tokens.before[from] === gap.join && tokens.before[from - 1] !== gap.stop && isCapital(candidate, from - 1);
	return (follows || leads) && !isHeadline(candidate);
}

/**
 * Judges one candidate.
 *
 * @param inBlock every candidate of the same block, in text order.
 * @param bonus what the rest of the article says for this entry, see `one-sense.ts`.
 * @returns its evidence if the legal sense holds, `undefined` if not.
 */
export function judgeSense(
	candidate: Candidate,
	inBlock: readonly Candidate[],
	article: ArticleProfile,
	bonus = 0,
): readonly Evidence[] | undefined {
	const { sense, cuesFor, cuesAgainst } = candidate.meaning;
	if (sense === 'safe') return [{ kind: 'wording', words: '' }];
	if (sense === 'off' || isNamesake(candidate) || isInCompound(candidate) || isInName(candidate)) return undefined;
	const against = cuesNear(candidate, cuesAgainst, windowAgainst);
	if (against.isDecisive || cuesNear(candidate, cuesAgainst, adjacent).words.length > 0) return undefined;
	const support = cuesNear(candidate, cuesFor, windowWords);
	const neighbours = neighboursOf(candidate, inBlock);
	const isForeign = article.jurisdiction !== undefined && lawFor(candidate.meaning, article.jurisdiction) === 'foreign';
	const whole = articleScore(article.density);
	const score =
		whole +
		neighbours.score +
		bonus +
		Math.min(support.words.length, 2) * weights.cue +
		Math.min(against.words.length, 2) * weights.against +
		(isForeign ? weights.foreignLaw : 0);
	if (score < threshold) return undefined;
	return [
		...support.words.slice(0, 2).map((words): Evidence => ({ kind: 'cue', words })),
		...neighbours.words.map((words): Evidence => ({ kind: 'neighbour', words })),
		...articleEvidence(whole),
	];
}
