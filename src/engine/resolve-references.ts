// Short names of cases. "Dobbs" is the case only where the article gives ground for it:
// the full name stands somewhere in the article, before or after, or the words around
// it speak of a decision. A person's bare name is not a case.
import { hashWord, hashWords } from '../text/hash.ts';
import { gap, shape } from '../text/tokens.ts';
import { wordAt } from './block.ts';
import type { Candidate } from './candidate.ts';
import { leading } from './captions/party-words.ts';
import type { Evidence } from './request.ts';

/** Nouns that make a name before them the name of a case: "the Dobbs decision". */
const decisionNouns = hashWords(
	'decision decisions ruling rulings case cases opinion opinions precedent precedents challenge holding standard test doctrine framework dissent majority judgment verdict era',
);

/** Verbs and nouns of which a case is the object: "overturning Roe", "the overruling of Roe". */
const overturning = hashWords(
	'overturn overturned overturning overturns overrule overruled overruling overrules reverse reversed reversing reaffirm reaffirmed reaffirming uphold upheld upholding codify codified gut gutted distinguish distinguished cite cited citing',
);

const and = hashWord('and');
const or = hashWord('or');

const articles = hashWords('the a');

const titles = hashWords('mr mrs ms miss dr judge justice sen rep gov president attorney sheriff prof professor sir lord');
const personVerbs = hashWords('said says told testified asked added wrote tweeted pleaded argued denied admitted');

function isPartOfPersonName({ block: { tokens, folded }, from, to }: Candidate): boolean {
	if (from > 0 && tokens.before[from] === gap.join) {
		const hash = tokens.hash[from - 1] ?? 0;
		if (titles.has(hash)) return true;
		const isCapital = ((tokens.shape[from - 1] ?? 0) & shape.capital) !== 0;
		const isPossessive = folded.text[tokens.end[from - 1] ?? 0] === "'";
		if (isCapital && !isPossessive && !leading.has(hash) && !overturning.has(hash)) return true;
	}
	if (to < tokens.count && tokens.before[to] === gap.join) {
		if ((tokens.shape[to] ?? 0) & shape.capital && !decisionNouns.has(tokens.hash[to] ?? 0)) return true;
		if (personVerbs.has(tokens.hash[to] ?? 0)) return true;
	}
	return false;
}

/** Words between a court's word and the name it speaks of: "the Court in Roe", "decisions like Citizens United". */
const leads = hashWords('in under since like after from with of as');

/** Court words before such a lead. */
const courtNouns = hashWords(
	'court courts justices decision decisions ruling rulings ruled held holding precedent precedents case cases opinion dissent majority known decided',
);

/** How far before a lead a court's word may stand, in tokens. */
const leadWindow = 6;

type Tokens = Candidate['block']['tokens'];

const joins = ({ before, count }: Tokens, at: number): boolean => at > 0 && at < count && before[at] === gap.join;

/** The place of a decision's noun after a name, also over "and" and another name: "Heller and McDonald cases". */
function nounAfter(tokens: Tokens, to: number): number | undefined {
	let at = to;
	while (joins(tokens, at) && at < to + 4) {
		const hash = tokens.hash[at] ?? 0;
		if (decisionNouns.has(hash)) return at;
		const isAnd = hash === and || hash === or;
		if (at === to ? !isAnd : !isAnd && !((tokens.shape[at] ?? 0) & shape.capital)) return undefined;
		at++;
	}
	return undefined;
}

/** The place of a court's word that leads to a name. */
function nounBefore(tokens: Tokens, from: number): number | undefined {
	if (!joins(tokens, from)) return undefined;
	if (overturning.has(tokens.hash[from - 1] ?? 0)) return from - 1;
	if (!leads.has(tokens.hash[from - 1] ?? 0)) return undefined;
	for (let at = from - 2; at >= Math.max(0, from - 1 - leadWindow) && tokens.before[at + 1] !== gap.stop; at--)
		if (courtNouns.has(tokens.hash[at] ?? 0)) return at;
	return undefined;
}

/** Words after a comma in which an apposition says what a name is: "Citizens United, the 2010 decision that". */
const appositionWords = 8;

/** The place of a decision's noun in the apposition after a name. */
function nounInApposition({ before, hash, count }: Tokens, to: number): number | undefined {
	if (to >= count || before[to] !== gap.comma || !articles.has(hash[to] ?? 0)) return undefined;
	for (let at = to + 1; at < Math.min(count, to + appositionWords) && before[at] === gap.join; at++)
		if (decisionNouns.has(hash[at] ?? 0)) return at;
	return undefined;
}

function groundNearby({ block, from, to }: Candidate): string | undefined {
	const at = nounAfter(block.tokens, to) ?? nounInApposition(block.tokens, to) ?? nounBefore(block.tokens, from);
	return at === undefined ? undefined : wordAt(block, at);
}

/** Ids of the cases that the candidates name in full or by nickname. */
export function casesNamed(candidates: readonly Candidate[]): string[] {
	return candidates.filter(({ role }) => role === 'full' || role === 'nickname').map(({ meaning }) => meaning.id);
}

/** "Roe", "case against Baldwin": somewhere in a name a capital stands. */
function hasCapital({ block: { tokens }, from, to }: Candidate): boolean {
	for (let at = from; at < to; at++) if ((tokens.shape[at] ?? 0) & shape.capital) return true;
	return false;
}

/**
 * Ids of cases that the article speaks of by a short name, though never in full: one
 * mention with a decision's word near it gives ground for the others, and so does a term
 * that has its name from the case ("Miranda warning", "Brady violation").
 *
 * @param candidates in text order, those of one block together.
 */
export function casesGrounded(candidates: readonly Candidate[]): string[] {
	const hasGround = (candidate: Candidate, at: number): boolean =>
		(isNameOfCase(candidate) && groundNearby(candidate) !== undefined) || isInEponym(candidate, candidates, at);
	return candidates.filter((candidate, at) => candidate.role === 'short' && hasGround(candidate, at)).map(({ meaning }) => meaning.id);
}

/** How many candidates to either side may begin at the same word. */
const besides = 6;

/** Whether a term of art holds the short name: it is called after the case. */
function isInEponym({ block, from, to }: Candidate, candidates: readonly Candidate[], at: number): boolean {
	const near = candidates.slice(Math.max(0, at - besides), at + besides + 1);
	return near.some(
		({ block: other, meaning, from: start, to: end }) =>
			other === block && meaning.kind === 'term' && meaning.sense === 'safe' && start === from && end > to,
	);
}

const isNameOfCase = (candidate: Candidate): boolean => hasCapital(candidate) && !isPartOfPersonName(candidate);

/** Ids of the cases that an article names in full, and that it gives ground for otherwise. */
export interface NamedCases {
	readonly inFull: ReadonlySet<string>;
	readonly grounded: ReadonlySet<string>;
}

/**
 * Judges a case name.
 *
 * @returns its evidence if it means the case, `undefined` if not.
 */
export function resolveReference(candidate: Candidate, { inFull, grounded }: NamedCases): readonly Evidence[] | undefined {
	if (candidate.role !== 'short') return [{ kind: 'wording', words: '' }];
	if (!isNameOfCase(candidate)) return undefined;
	if (inFull.has(candidate.meaning.id)) return [{ kind: 'full-name', words: candidate.meaning.headword }];
	const ground = groundNearby(candidate);
	if (ground !== undefined) return [{ kind: 'neighbour', words: ground }];
	return grounded.has(candidate.meaning.id) ? [{ kind: 'full-name', words: candidate.meaning.headword }] : undefined;
}
