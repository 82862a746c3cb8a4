// Case names that no list has: "X v. Y", and "In re X", "Ex parte X", "Matter of X".
import { referenceMeaning } from '../../lexicon/meaning.ts';
import { hashWord } from '../../text/hash.ts';
import { shape } from '../../text/tokens.ts';
import type { Block } from '../block.ts';
import { type Candidate, candidateOver } from '../candidate.ts';
import { institutions, isPivot, pivots, places, sovereigns, suffixes } from './party-words.ts';
import { Caption, partyEnd, partyStart } from './read-party.ts';

/** Longest caption kept as an entry's id, UTF-16 units. */
const longestCaption = 380;

/** A headline's capitals are no other case: "HOLLIS V. BRANDT" is Hollis v. Brandt. */
function inNameCase(words: string): string {
	if (/[a-z]/.test(words.replace(/\b(?:v|vs|versus)\b/g, ''))) return words;
	return words
		.toLowerCase()
		.replace(/\b(?!v\b|vs\b|versus\b|of\b|the\b|and\b|ex\b|rel\b|et\b|al\b)[a-z]/g, (letter) => letter.toUpperCase());
}

function captionOver(block: Block, from: number, to: number): Candidate {
	const { text } = block.folded;
	const words = text.slice(block.tokens.start[from], block.tokens.end[to - 1]).replace(/\s+/g, ' ');
	const meaning = { ...referenceMeaning('case', inNameCase(words).slice(0, longestCaption)), sense: 'context' } as const;
	return candidateOver(block, from, to, meaning, 'full');
}

/** "Inc.", "Co." and the like keep their full stop. */
function withFullStop(candidate: Candidate): Candidate {
	const { block, end, to } = candidate;
	return block.folded.text[end] === '.' && suffixes.has(block.tokens.hash[to - 1] ?? 0) && block.folded.text.length > end + 1
		? { ...candidate, end: end + 1 }
		: candidate;
}

/** "2014 versus 2018" names nobody. */
function hasLetterCapital({ block: { tokens } }: Caption, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if ((tokens.shape[at] ?? 0) & shape.capital) return true;
	return false;
}

/** "R (on the application of X) v Y", "R (X) v Y": the Crown in name only, in judicial review. */
function startOfReview({ block: { folded, tokens } }: Caption, pivot: number): number | undefined {
	const until = folded.text.slice(0, tokens.start[pivot]);
	const opening = /\bR \([^()]{1,120}\) $/.exec(until);
	if (!opening) return undefined;
	for (let at = pivot; at >= 0; at--) if (tokens.start[at] === opening.index) return at;
	return undefined;
}

function findVersus(caption: Caption, pivot: number): Candidate | undefined {
	const from = startOfReview(caption, pivot) ?? partyStart(caption, pivot);
	const to = partyEnd(caption, pivot + 1);
	const areNames = hasLetterCapital(caption, from, pivot) && hasLetterCapital(caption, pivot + 1, to);
	return areNames ? captionOver(caption.block, from, to) : undefined;
}

/** Words that open a case's name. "in the matter of" is ordinary English unless it is written as a name. */
const openings = [
	{ words: 'in re', isWritten: false },
	{ words: 'ex parte', isWritten: false },
	{ words: 'matter of', isWritten: true },
	{ words: 'in the matter of', isWritten: true },
].map(({ words, isWritten }) => ({ hashes: words.split(' ').map(hashWord), isWritten }));

const firstOfOpenings = new Set(openings.map(({ hashes }) => hashes[0] ?? 0));

function findOpening(caption: Caption, at: number): Candidate | undefined {
	for (const { hashes, isWritten } of openings) {
		if (!hashes.every((hash, index) => caption.hash(at + index) === hash)) continue;
		const first = at + hashes.length;
		// "Matter of X": the word before "of" has the capital of a name.
		if (isWritten && !caption.isCapital(first - 2)) continue;
		const to = caption.isCapital(first) ? partyEnd(caption, first) : first;
		if (to > first) return captionOver(caption.block, at, to);
	}
	return undefined;
}

/** "Angela V. Colmenero": news writes the pivot small, but for headlines and public parties. */
function isInitial(caption: Caption, pivot: number): boolean {
	if (!caption.isCapital(pivot) || caption.isHeadline || caption.hash(pivot) !== pivots.v) return false;
	const before = caption.hash(pivot - 1);
	return !sovereigns.has(before) && !suffixes.has(before) && !institutions.has(before) && !places.has(before) && before !== states;
}

const states = hashWord('states');

/** Captions of a block in text order; they may overlap names that a list has. */
export function findCaptions(block: Block): Candidate[] {
	const found: Candidate[] = [];
	let caption: Caption | undefined;
	for (let at = 0; at < block.tokens.count; at++) {
		const hash = block.tokens.hash[at] ?? 0;
		const isBetween = isPivot(hash);
		if (!isBetween && !firstOfOpenings.has(hash)) continue;
		caption ??= new Caption(block);
		if (isBetween && isInitial(caption, at)) continue;
		const candidate = isBetween ? findVersus(caption, at) : findOpening(caption, at);
		if (candidate) found.push(withFullStop(candidate));
	}
	return found;
}

/** Whether a party of a caption is a state, a crown or an institution. */
export function hasPublicParty({ block: { tokens }, from, to }: Candidate): boolean {
	for (let at = from; at < to; at++) {
		const hash = tokens.hash[at] ?? 0;
		if (sovereigns.has(hash) || institutions.has(hash) || suffixes.has(hash)) return true;
	}
	return false;
}
