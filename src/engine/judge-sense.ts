// Is this word used in its legal sense here? Safe wordings always are. An ambiguous
// word must earn it: by the article around it, by legal words near it, and by the cues
// its entry names. Every reason is kept, so that the card can say why.
import type { Table } from '../lexicon/read-table.ts';
import { joinHashes } from '../text/hash.ts';
import type { Block } from './block.ts';
import { wordAt } from './block.ts';
import { type Candidate, entryId } from './candidate.ts';
import { type ArticleProfile, lawFor } from './profile-article.ts';
import type { Evidence } from './request.ts';

/** How many tokens to either side count as near. */
export const windowWords = 12;

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

/** Cue words of one entry that stand near; single words and pairs. */
function cuesNear(block: Block, table: Table, from: number, to: number, cueFrom: number, cueTo: number): string[] {
	if (cueFrom === cueTo) return [];
	const { tokens } = block;
	const cues = table.arrays.cues.subarray(cueFrom, cueTo);
	const found: string[] = [];
	const last = Math.min(tokens.count, to + windowWords);
	for (let at = Math.max(0, from - windowWords); at < last; at++) {
		if (at >= from && at < to) continue;
		const one = joinHashes(0, tokens.hash[at] ?? 0);
		if (cues.includes(one)) found.push(wordAt(block, at));
		else if (at + 1 < last && at + 1 !== from && cues.includes(joinHashes(one, tokens.hash[at + 1] ?? 0)))
			found.push(`${wordAt(block, at)} ${wordAt(block, at + 1)}`);
	}
	return found;
}

interface Neighbours {
	readonly score: number;
	readonly words: readonly string[];
}

function neighboursOf(candidate: Candidate, inBlock: readonly Candidate[]): Neighbours {
	const seen = new Set<string>([entryId(candidate)]);
	const words: string[] = [];
	let score = 0;
	for (const other of inBlock) {
		if (other.to <= candidate.from - windowWords || other.from >= candidate.to + windowWords) continue;
		if (other.from < candidate.to && candidate.from < other.to) continue;
		const id = entryId(other);
		if (seen.has(id) || other.role === 'short') continue;
		seen.add(id);
		score += neighbourWeight[other.table.senseOf(other.entry)];
		if (words.length < 3)
			words.push(wordAt(other.block, other.from) + (other.to > other.from + 1 ? ` … ${wordAt(other.block, other.to - 1)}` : ''));
	}
	return { score: Math.min(score, weights.neighbourMost), words };
}

/**
 * Judges one candidate.
 *
 * @param inBlock every candidate of the same block, in text order.
 * @returns its evidence if the legal sense holds, `undefined` if not.
 */
export function judgeSense(candidate: Candidate, inBlock: readonly Candidate[], article: ArticleProfile): readonly Evidence[] | undefined {
	const { block, table, entry, from, to } = candidate;
	const sense = table.senseOf(entry);
	if (sense === 'safe') return [{ kind: 'wording', words: '' }];
	if (sense === 'off') return undefined;
	const { cueStart } = table.arrays;
	const cueRange = (which: 0 | 1): [number, number] => [cueStart[entry * 2 + which] ?? 0, cueStart[entry * 2 + which + 1] ?? 0];
	const against = cuesNear(block, table, from, to, ...cueRange(1));
	const support = cuesNear(block, table, from, to, ...cueRange(0));
	const neighbours = neighboursOf(candidate, inBlock);
	const isForeign = article.jurisdiction !== undefined && lawFor(candidate, article.jurisdiction) === 'foreign';
	const whole = articleScore(article.density);
	const score =
		whole +
		neighbours.score +
		Math.min(support.length, 2) * weights.cue +
		Math.min(against.length, 2) * weights.against +
		(isForeign ? weights.foreignLaw : 0);
	if (score < threshold) return undefined;
	return [
		...support.slice(0, 2).map((words): Evidence => ({ kind: 'cue', words })),
		...neighbours.words.map((words): Evidence => ({ kind: 'neighbour', words })),
		...articleEvidence(whole),
	];
}
