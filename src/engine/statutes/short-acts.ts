// The short form that an article gives an act itself: "the Administrative Procedure Act
// (APA)", and "the APA" from there on.
import { gap, shape } from '../../text/tokens.ts';
import type { Block } from '../block.ts';
import { type Candidate, candidateOver } from '../candidate.ts';

/** Short forms by the hash of their word, each with the naming that introduced it. */
export type ShortActs = ReadonlyMap<number, Candidate>;

/** Short forms that these statutes are given right after their names, in brackets. */
export function shortActsOf(statutes: readonly Candidate[]): ShortActs {
	const found = new Map<number, Candidate>();
	for (const candidate of statutes) {
		const { tokens } = candidate.block;
		const hash = tokens.hash[candidate.to] ?? 0;
		if (tokens.before[candidate.to] === gap.comma && !found.has(hash)) found.set(hash, candidate);
	}
	return found;
}

/** Mentions of acts by these short forms, in capitals as they were introduced. */
export function findShortActs(block: Block, shortActs: ShortActs): Candidate[] {
	if (shortActs.size === 0) return [];
	const found: Candidate[] = [];
	for (let at = 0; at < block.tokens.count; at++) {
		const introduced = shortActs.get(block.tokens.hash[at] ?? 0);
		if (!introduced || !((block.tokens.shape[at] ?? 0) & shape.capitals)) continue;
		const candidate = candidateOver(block, at, at + 1, introduced.meaning, 'short');
		candidate.evidence = [{ kind: 'full-name', words: introduced.meaning.headword }];
		found.push(candidate);
	}
	return found;
}
