// Is this word used in its legal sense here? Safe wordings always are. An ambiguous
// word must earn it: by the article around it, by legal words near it, and by the cues
// its entry names. Every reason is kept, so that the card can say why.
import { wordAt } from './block.ts';
import type { Candidate } from './candidate.ts';
import { cuesNear } from './cues-near.ts';
import { isInBody, isInCompound, isInName, isLabel, isNamesake } from './look-alikes.ts';
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
	if (sense === 'safe') return isInBody(candidate) ? undefined : [{ kind: 'wording', words: '' }];
	if (sense === 'off' || isNamesake(candidate) || isInCompound(candidate) || isInName(candidate) || isLabel(candidate)) return undefined;
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
	// In another country's news its own word is an everyday one until a cue says otherwise.
	if (score < threshold || (isForeign && support.words.length === 0 && article.jurisdiction !== undefined)) return undefined;
	return [
		...support.words.slice(0, 2).map((words): Evidence => ({ kind: 'cue', words })),
		...neighbours.words.map((words): Evidence => ({ kind: 'neighbour', words })),
		...articleEvidence(whole),
	];
}
