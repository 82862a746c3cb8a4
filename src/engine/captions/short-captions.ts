// Later mentions of a case by one party's name: "in Whole Woman's Health", "the June
// Medical ruling". Only where words around it speak of a decision: a party is also a
// person or a company, and those have no card.
import { hashWord, hashWords } from '../../text/hash.ts';
import { gap, shape } from '../../text/tokens.ts';
import type { Block } from '../block.ts';
import { type Candidate, candidateOver } from '../candidate.ts';
import { type Actors, titles } from './actors.ts';
import { connectors, decisionWords, institutions, isPivot, sovereigns, suffixes } from './party-words.ts';

/** Before a short name: "held in Kelo", "under Chevron", "overruled Abood". */
const before = hashWords(
	'in under since overrule overruled overruling overturn overturned overturning citing cited reaffirm reaffirmed distinguish distinguished',
);

/** Places and people's first names make no short name by themselves. */
const neverAlone = hashWords(
	'united states us u.s uk u.k new york america texas california florida arizona ohio john james robert michael william david',
);

const inWord = hashWord('in');
const re = hashWord('re');

/** A party's name as it is used alone, and the case it stands for. */
interface ShortName {
	readonly hashes: readonly number[];
	readonly of: Candidate;
}

/** Tokens of the party that a case is called by: the first, unless it is a sovereign. */
function callingParty({ block: { tokens }, from, to }: Candidate): { from: number; to: number } | undefined {
	let pivot = -1;
	for (let at = from; at < to; at++) if (isPivot(tokens.hash[at])) pivot = at;
	if (pivot < 0) return tokens.hash[from] === inWord && tokens.hash[from + 1] === re ? { from: from + 2, to } : undefined;
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
	const follows = to < tokens.count && tokens.before[to] === gap.join && decisionWords.has(tokens.hash[to] ?? 0);
	const isJoined = from > 0 && tokens.before[from] === gap.join;
	const previous = tokens.hash[from - 1] ?? 0;
	if (isJoined && titles.has(previous)) return false;
	return follows || (isJoined && before.has(previous));
}

/** "in Smith County": the name goes on to another one. */
function isLonger({ tokens }: Block, to: number): boolean {
	const isCapital = ((tokens.shape[to] ?? 0) & shape.capital) !== 0;
	return to < tokens.count && tokens.before[to] === gap.join && isCapital && !decisionWords.has(tokens.hash[to] ?? 0);
}

const isBesidePivot = ({ tokens }: Block, from: number, to: number): boolean =>
	isPivot(tokens.hash[to]) || (from > 0 && isPivot(tokens.hash[from - 1]));

/** Whether a short name stands at a token as a name of its own, no part of a full or longer one. */
function standsAlone(block: Block, at: number, { hashes }: ShortName): boolean {
	const to = at + hashes.length;
	return to <= block.tokens.count && stands(block, at, hashes) && !isBesidePivot(block, at, to) && !isLonger(block, to);
}

/** A short name, and whether it means the case without a decision's word near it. */
interface JudgedName extends ShortName {
	readonly isBare: boolean;
}

/** Short names by the hash of their first word, so that a block is read once for all. */
export type ShortNames = ReadonlyMap<number, readonly JudgedName[]>;

/** The short names of cases; a party that acts in the article needs more ground. */
export function shortNamesIn(named: readonly Candidate[], actors: Actors): ShortNames {
	const namedActors = new Set(actors.named);
	const acting = new Set(actors.acting);
	const judged = named.flatMap(shortNamesOf).map((short) => ({
		...short,
		isBare: !namedActors.has(short.hashes[0] ?? 0) && !acting.has(short.hashes.at(-1) ?? 0),
	}));
	const byFirst = new Map<number, JudgedName[]>();
	for (const short of judged) byFirst.set(short.hashes[0] ?? 0, [...(byFirst.get(short.hashes[0] ?? 0) ?? []), short]);
	return byFirst;
}

/** Mentions of cases by these names in a block; the full names themselves are left out. */
export function findShortCaptions(block: Block, shortNames: ShortNames): Candidate[] {
	const found: Candidate[] = [];
	if (shortNames.size === 0) return found;
	for (let at = 0; at < block.tokens.count; at++) {
		if (!((block.tokens.shape[at] ?? 0) & shape.capital)) continue;
		for (const short of shortNames.get(block.tokens.hash[at] ?? 0) ?? []) {
			const to = at + short.hashes.length;
			if (!standsAlone(block, at, short) || !(short.isBare || hasGround(block, at, to))) continue;
			const evidence = [{ kind: 'full-name', words: short.of.meaning.headword }] as const;
			found.push({ ...candidateOver(block, at, to, short.of.meaning, 'short'), evidence });
		}
	}
	return found;
}
