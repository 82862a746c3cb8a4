// Later mentions of a case by one party's name: "in Whole Woman's Health", "the June
// Medical ruling". Only where words around it speak of a decision: a party is also a
// person or a company, and those have no card.
import { hashWord } from '../../text/hash.ts';
import { gap, shape } from '../../text/tokens.ts';
import type { Block } from '../block.ts';
import { type Candidate, candidateOver } from '../candidate.ts';
import { connectors, institutions, leading, pivots, sovereigns, suffixes } from './party-words.ts';

const words = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(hashWord));

/** Before a short name: "held in Kelo", "under Chevron", "overruled Abood". */
const before = words(
	'in under since overrule overruled overruling overturn overturned overturning citing cited reaffirm reaffirmed distinguish distinguished',
);

/** After a short name: "the Kelo decision", "the King challenge". */
const after = words(
	'decision decisions ruling rulings case cases opinion precedent holding standard test doctrine framework majority dissent challenge litigation court',
);

const titles = words('mr mrs ms miss dr judge justice sen rep gov president attorney sheriff officer');

/** What people and companies do, and cases do not. */
const actions = words(
	'said says told testified asked added argued argues contends claims claimed denied admitted filed sued sues wants wanted plans posted tweeted wrote owns sells employs operates pleaded appeared hired fired died lives lived worked works joined left married',
);

/** Places and people's first names make no short name by themselves. */
const neverAlone = words('united states new york america texas california florida arizona ohio john james robert michael william david');

/** A party's name as it is used alone, and the case it stands for. */
export interface ShortName {
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
	return follows || leads;
}

/** "in Smith County": the name goes on to another one. */
function isLonger({ tokens }: Block, to: number): boolean {
	const isCapital = ((tokens.shape[to] ?? 0) & shape.capital) !== 0;
	return to < tokens.count && tokens.before[to] === gap.join && isCapital && !after.has(tokens.hash[to] ?? 0);
}

/** Whether somebody or something of that name acts here: "Jane Smith", "Smith said", "Smith's lawyer". */
function isActor({ tokens, folded }: Block, from: number, to: number): boolean {
	const joinsBefore = from > 0 && tokens.before[from] === gap.join;
	const previous = tokens.hash[from - 1] ?? 0;
	const isNamed = joinsBefore && ((tokens.shape[from - 1] ?? 0) & shape.capital) !== 0 && !leading.has(previous);
	if (isNamed || (joinsBefore && titles.has(previous))) return true;
	if (to >= tokens.count || tokens.before[to] !== gap.join) return false;
	const next = tokens.hash[to] ?? 0;
	const isPossessive = folded.text[tokens.end[to - 1] ?? 0] === "'";
	return actions.has(next) || (isPossessive && !after.has(next));
}

/** Mentions above which a name is more likely the story's own subject than a precedent. */
const mostBareMentions = 8;

/** Places of a short name in a block, full names left out. */
function placesOf(block: Block, { hashes }: ShortName): number[] {
	const places: number[] = [];
	for (let at = 0; at + hashes.length <= block.tokens.count; at++) {
		const isWritten = ((block.tokens.shape[at] ?? 0) & shape.capital) !== 0 && stands(block, at, hashes);
		if (isWritten && !isBesidePivot(block, at, at + hashes.length) && !isLonger(block, at + hashes.length)) places.push(at);
	}
	return places;
}

const isPivot = (hash: number | undefined): boolean => hash === pivots.v || hash === pivots.vs || hash === pivots.versus;

const isBesidePivot = ({ tokens }: Block, from: number, to: number): boolean =>
	isPivot(tokens.hash[to]) || (from > 0 && isPivot(tokens.hash[from - 1]));

/** The short names of cases with whether the name alone, without a decision's word near it, means the case. */
export function shortNamesIn(blocks: readonly Block[], named: readonly Candidate[]): readonly (ShortName & { readonly isBare: boolean })[] {
	return named.flatMap(shortNamesOf).map((short) => {
		const places = blocks.flatMap((block) => placesOf(block, short).map((at) => ({ block, at })));
		const isActing = places.some(({ block, at }) => isActor(block, at, at + short.hashes.length));
		return { ...short, isBare: !isActing && places.length <= mostBareMentions };
	});
}

/** Mentions of cases by these names in a block; the full names themselves are left out. */
export function findShortCaptions(block: Block, shortNames: readonly (ShortName & { readonly isBare: boolean })[]): Candidate[] {
	return shortNames.flatMap((short) => {
		const { meaning } = short.of;
		return placesOf(block, short)
			.filter((at) => short.isBare || hasGround(block, at, at + short.hashes.length))
			.map((at) => {
				const candidate = candidateOver(block, at, at + short.hashes.length, meaning, 'short');
				return { ...candidate, evidence: [{ kind: 'full-name', words: meaning.headword }] };
			});
	});
}
