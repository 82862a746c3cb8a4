// Case names that no list has: "X v. Y", and "In re X", "Ex parte X", "Matter of X". The
// words around a pivot are read outwards as long as they can be part of a party's name.
import { setOfKind } from '../../lexicon/meaning.ts';
import { hashWord } from '../../text/hash.ts';
import { gap, shape } from '../../text/tokens.ts';
import type { Block } from '../block.ts';
import { type Candidate, candidateOver } from '../candidate.ts';
import { connectors, institutions, leading, pivots, sovereigns, suffixes, trailing } from './party-words.ts';

/** Words of the longest party that is still read as one. */
const longestParty = 12;

/** Share of capitalized words from which a block counts as a headline. */
const headlineShare = 0.7;

const and = hashWord('and');
const cuesOfNone = new Uint32Array(0);

/** A block with what the readers of names ask of it. */
class Caption {
	readonly block: Block;
	readonly isHeadline: boolean;

	constructor(block: Block) {
		this.block = block;
		const { count } = block.tokens;
		let capitals = 0;
		for (let at = 0; at < count; at++) if (this.isCapital(at)) capitals++;
		this.isHeadline = count > 4 && capitals / count > headlineShare;
	}

	hash(at: number): number {
		return this.block.tokens.hash[at] ?? 0;
	}

	isCapital(at: number): boolean {
		return ((this.block.tokens.shape[at] ?? 0) & (shape.capital | shape.digit)) !== 0;
	}

	before(at: number): number {
		return at >= this.block.tokens.count ? gap.stop : (this.block.tokens.before[at] ?? gap.stop);
	}

	/** Whether a possessive 's follows the word. */
	isPossessive(at: number): boolean {
		const { folded, tokens } = this.block;
		return /^'s?(?![a-z])/i.test(folded.text.slice(tokens.end[at], (tokens.end[at] ?? 0) + 3)) && folded.text[tokens.end[at] ?? 0] === "'";
	}
}

/** First token of the party that ends before `pivot`; `pivot` if there is none. */
function partyStart(caption: Caption, pivot: number): number {
	let start = pivot;
	for (let at = pivot - 1; at >= Math.max(0, pivot - longestParty); at--) {
		const hash = caption.hash(at);
		const joined = caption.before(at + 1);
		if (joined === gap.stop || (joined === gap.comma && !suffixes.has(caption.hash(at + 1)))) break;
		if (at < pivot - 1 && caption.isPossessive(at) && !suffixes.has(caption.hash(at + 1)) && !institutions.has(caption.hash(at + 1))) break;
		if (caption.isCapital(at)) {
			start = at;
			if (caption.isHeadline && !connectors.has(caption.hash(at - 1)) && !isPartOfInstitution(caption, at, pivot)) break;
		} else if (hash === and ? !isCompany(caption, at, pivot) : !connectors.has(hash)) break;
	}
	while (start < pivot - 1 && (leading.has(caption.hash(start)) || connectors.has(caption.hash(start)))) start++;
	return leading.has(caption.hash(start)) || !caption.isCapital(start) ? pivot : start;
}

/** Whether an "and" inside a party joins a company's or body's name. */
function isCompany(caption: Caption, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (suffixes.has(caption.hash(at)) || institutions.has(caption.hash(at))) return true;
	return caption.block.folded.text[caption.block.tokens.start[from] ?? 0] === '&';
}

function isPartOfInstitution(caption: Caption, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (institutions.has(caption.hash(at)) || suffixes.has(caption.hash(at))) return true;
	// "United States v." and "New York v." in a headline.
	return caption.isCapital(from - 1) && to - from === 1 && twoWordStates.has(caption.hash(from));
}

const twoWordStates = new Set(
	'states york jersey mexico carolina dakota virginia hampshire island kingdom zealand'.split(' ').map(hashWord),
);

/** Token after the party that begins at `from`; `from` if there is none. */
function partyEnd(caption: Caption, from: number): number {
	let end = from;
	const { count } = caption.block.tokens;
	for (let at = from; at < Math.min(count, from + longestParty); at++) {
		const hash = caption.hash(at);
		const joined = caption.before(at);
		if (joined === gap.stop || (joined === gap.comma && !suffixes.has(hash))) break;
		if (at > from && trailing.has(hash)) break;
		if (caption.isCapital(at) || suffixes.has(hash)) end = at + 1;
		else if (hash === and ? !isCompany(caption, at, Math.min(at + 4, count)) : !connectors.has(hash) || at === from) break;
		if (caption.isPossessive(at) && end === at + 1 && !institutions.has(caption.hash(at + 1)) && !isNamePossessive(caption, at)) break;
		if (caption.isHeadline && end === at + 1 && !connectors.has(caption.hash(at + 1)) && !suffixes.has(caption.hash(at + 1))) break;
	}
	return end;
}

/** "Whole Woman's Health", "Wendy's International": the name goes on after its 's. */
const isNamePossessive = (caption: Caption, at: number): boolean =>
	caption.isCapital(at + 1) && caption.before(at + 1) === gap.join && institutions.has(caption.hash(at + 2));

function captionOver(block: Block, from: number, to: number): Candidate {
	const { text } = block.folded;
	const words = text.slice(block.tokens.start[from], block.tokens.end[to - 1]).replace(/\s+/g, ' ');
	const meaning = {
		id: `case:${words}`.slice(0, 390),
		headword: words,
		kind: 'case',
		set: setOfKind.case,
		sense: 'context',
		jurisdictions: [],
		cuesFor: cuesOfNone,
		cuesAgainst: cuesOfNone,
	} as const;
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

function findVersus(caption: Caption, pivot: number): Candidate | undefined {
	const from = partyStart(caption, pivot);
	const to = partyEnd(caption, pivot + 1);
	const areNames = hasLetterCapital(caption, from, pivot) && hasLetterCapital(caption, pivot + 1, to);
	return areNames ? captionOver(caption.block, from, to) : undefined;
}

const openings = ['in re', 'ex parte', 'matter of', 'in the matter of'].map((words) => words.split(' ').map(hashWord));

function findOpening(caption: Caption, at: number): Candidate | undefined {
	for (const words of openings) {
		if (!words.every((hash, index) => caption.hash(at + index) === hash)) continue;
		const first = at + words.length;
		// "in the matter of" is ordinary English unless it is written as a name.
		if (words.length !== 2 || words[0] === openings[2]?.[0] ? !caption.isCapital(first - 2) : false) continue;
		const to = caption.isCapital(first) ? partyEnd(caption, first) : first;
		if (to > first) return captionOver(caption.block, at, to);
	}
	return undefined;
}

/** Captions of a block in text order; they may overlap names that a list has. */
export function findCaptions(block: Block): Candidate[] {
	const found: Candidate[] = [];
	let caption: Caption | undefined;
	for (let at = 0; at < block.tokens.count; at++) {
		const hash = block.tokens.hash[at] ?? 0;
		const isPivot = hash === pivots.v || hash === pivots.vs || hash === pivots.versus;
		if (!isPivot && !openings.some(([first]) => first === hash)) continue;
		caption ??= new Caption(block);
		const candidate = isPivot ? findVersus(caption, at) : findOpening(caption, at);
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
