// Where the parties of a caption begin and end: the words around a pivot are read outwards
// as long as they can be part of a name.
import { hashWord, hashWords } from '../../text/hash.ts';
import { gap, shape } from '../../text/tokens.ts';
import type { Block } from '../block.ts';
import { connectors, institutions, leading, places, sovereigns, suffixes, trailing } from './party-words.ts';

/** Words of the longest party that is still read as one. */
const longestParty = 12;

/** Share of capitalized words from which a block counts as a headline. */
const headlineShare = 0.7;

const and = hashWord('and');

/** Words that open a family name when they have its capital: "Van der Berg", "De la Cruz". */
const nameOpenings = hashWords('van von de del della di da du der den el al la le los las mac st');

/** Small words that belong to institutions' names only: "Lawyers in Smith v. Jones" begins at Smith. */
const loose = hashWords('in to on at by');

const et = hashWord('et');
const al = hashWord('al');

/** A block with what the readers of names ask of it. */
export class Caption {
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
export function partyStart(caption: Caption, pivot: number): number {
	let start = pivot;
	for (let at = pivot - 1; at >= Math.max(0, pivot - longestParty); at--) {
		const joined = caption.before(at + 1);
		if (joined === gap.stop || (joined === gap.comma && !suffixes.has(caption.hash(at + 1)))) break;
		if (at < pivot - 1 && caption.isPossessive(at) && !isOwnName(caption, at)) break;
		if (caption.isCapital(at)) {
			start = at;
			if (caption.isHeadline && !connectors.has(caption.hash(at - 1)) && !isPartOfInstitution(caption, at, pivot)) break;
		} else if (!mayJoin(caption, at, pivot)) break;
	}
	while (start < pivot - 1 && !opensName(caption, start) && (leading.has(caption.hash(start)) || connectors.has(caption.hash(start))))
		start++;
	return leading.has(caption.hash(start)) || !caption.isCapital(start) ? pivot : start;
}

/** Whether a small word may stand inside the party that ends before `pivot`. */
function mayJoin(caption: Caption, at: number, pivot: number): boolean {
	const hash = caption.hash(at);
	if (hash === et || hash === al) return true;
	return hash === and || loose.has(hash) ? isCompany(caption, at, pivot) : connectors.has(hash);
}

/** A capital particle that the next word of a name follows. */
const opensName = (caption: Caption, at: number): boolean => caption.isCapital(at) && nameOpenings.has(caption.hash(at));

/** "Arlene's Flowers", "Domino's Pizza"; not "the Supreme Court's", "Alabama's", "Trump's". */
function isOwnName(caption: Caption, at: number): boolean {
	const hash = caption.hash(at);
	const next = caption.hash(at + 1);
	if (suffixes.has(next) || institutions.has(next)) return true;
	const isOwner = leading.has(hash) || sovereigns.has(hash) || places.has(hash) || institutions.has(hash);
	return !isOwner && caption.isCapital(at) && !owners.has(hash);
}

/** Those whose decisions and policies news speaks of by their names. */
const owners = hashWords(
	'trump biden obama bush clinton reagan nixon kennedy roberts congress america nation country state today yesterday',
);

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

const twoWordStates = hashWords('states york jersey mexico carolina dakota virginia hampshire island kingdom zealand');

/** Token after the party that begins at `from`; `from` if there is none. */
export function partyEnd(caption: Caption, from: number): number {
	let end = from;
	const { count } = caption.block.tokens;
	for (let at = from; at < Math.min(count, from + longestParty); at++) {
		const hash = caption.hash(at);
		const joined = caption.before(at);
		if (joined === gap.stop || (joined === gap.comma && !suffixes.has(hash))) break;
		if (at > from && hash !== and && trailing.has(hash)) break;
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
