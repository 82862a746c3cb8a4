// The cues that an entry names for and against its legal sense, where they stand near.
import { joinHashes } from '../text/hash.ts';
import { wordAt } from './block.ts';
import type { Candidate } from './candidate.ts';

/** Words of the longest cue. */
const longestCue = 3;

/** Cues of one entry that stand near, and whether one of them holds the word itself. */
export interface NearCues {
	readonly words: readonly string[];
	/** "second opinion", "follow suit": a phrase that settles it. */
	readonly isDecisive: boolean;
}

const noCues: NearCues = { words: [], isDecisive: false };

/** Looks for single words beside the candidate and for phrases that may run over it. */
export function cuesNear({ block, from, to }: Candidate, cues: ReadonlySet<number>, windowWords: number): NearCues {
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
