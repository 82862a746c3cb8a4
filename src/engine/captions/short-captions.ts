// Later mentions of a case by one party's name: "in Whole Woman's Health", "the June
// Medical ruling". Only where words around it speak of a decision: a party is also a
// person or a company, and those have no card.
import { hashWord } from '../../text/hash.ts';
import { gap, shape } from '../../text/tokens.ts';
import type { Block } from '../block.ts';
import { type Candidate, candidateOver } from '../candidate.ts';
import { connectors, institutions, pivots, sovereigns, suffixes } from './party-words.ts';

const words = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(hashWord));

/** Before a short name: "held in Kelo", "under Chevron", "overruled Abood". */
const before = words(
	'in under since overrule overruled overruling overturn overturned overturning citing cited reaffirm reaffirmed distinguish distinguished',
);

/** After a short name: "the Kelo decision", "the King challenge". */
const after = words(
	'decision decisions ruling rulings case cases opinion precedent holding standard test doctrine framework majority dissent challenge litigation court',
);

/** Places and people's first names make no short name by themselves. */
const neverAlone = words('united states new york america texas california florida arizona ohio john james robert michael william david');

/** A party's name as it is used alone, and the case it stands for. */
interface ShortName {
	readonly hashes: readonly number[];
	readonly of: Candidate;
}

/** Tokens of the party that a case is called by: the first, unless it is a sovereign. */
function callingParty({ block: { tokens }, from, to }: Candidate): { from: number; to: number } | undefined {
	let pivot = -1;
	for (let at = from; at < to; at++)
		if (tokens.hash[at] === pivots.v || tokens.hash[at] === pivots.vs || tokens.hash[at] === pivots.versus) pivot = at;
	if (pivot < 0) return undefined;
	const isSovereign = sovereigns.has(tokens.hash[from] ?? 0) || neverAlone.has(tokens.hash[from] ?? 0);
	return isSovereign ? { from: pivot + 1, to } : { from, to: pivot };
}

function shortNamesOf(candidate: Candidate): ShortName[] {
	const party = callingParty(candidate);
	if (!party) return [];
	const { hash } = candidate.block.tokens;
	let to = party.to;
	while (to > party.from + 1 && suffixes.has(hash[to - 1] ?? 0)) to--;
	const whole = Array.from(hash.subarray(party.from, to));
	const isName = (hashes: readonly number[]): boolean =>
		hashes.length > 0 && !hashes.every((word) => neverAlone.has(word) || connectors.has(word) || institutions.has(word));
	const two = whole.slice(0, 2);
	return [whole, ...(whole.length > 2 ? [two] : [])].filter(isName).map((hashes) => ({ hashes, of: candidate }));
}

function stands({ tokens }: Block, at: number, hashes: readonly number[]): boolean {
	return hashes.every((hash, index) => tokens.hash[at + index] === hash && (index === 0 || tokens.before[at + index] === gap.join));
}

function hasGround({ tokens }: Block, from: number, to: number): boolean {
	const follows = to < tokens.count && tokens.before[to] === gap.join && after.has(tokens.hash[to] ?? 0);
	const leads = from > 0 && tokens.before[from] === gap.join && before.has(tokens.hash[from - 1] ?? 0);
	// "in Betterman's case", but "in Smith County".
	const isLonger = to < tokens.count && tokens.before[to] === gap.join && ((tokens.shape[to] ?? 0) & shape.capital) !== 0;
	return follows || (leads && !isLonger);
}

/** Mentions of these cases by a party's name, in a block; the full names themselves are left out. */
export function findShortCaptions(block: Block, named: readonly Candidate[]): Candidate[] {
	const found: Candidate[] = [];
	for (const { hashes, of } of named.flatMap(shortNamesOf))
		for (let at = 0; at + hashes.length <= block.tokens.count; at++) {
			if (!((block.tokens.shape[at] ?? 0) & shape.capital) || !stands(block, at, hashes) || !hasGround(block, at, at + hashes.length))
				continue;
			const candidate = candidateOver(block, at, at + hashes.length, of.meaning, 'short');
			candidate.evidence = [{ kind: 'full-name', words: of.meaning.headword }];
			found.push(candidate);
		}
	return found;
}
