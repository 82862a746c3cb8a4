// Words of a folded text as parallel typed arrays. A token is a run of letters and
// digits, or an acronym with its inner dots ("u.s"). The lower-cased word is kept only
// as a hash, which is all the table needs. What stands between two tokens is kept as
// a gap class: a comma or a full stop ends most phrases, a space or a hyphen does not.
import { hashWord } from './hash.ts';
import { acronymEnd, kind, kindOf, scanAcronym, scanWord, type Word } from './scan-word.ts';

/** What stands before a token. Phrases run over `join`, over `comma` only where their form has one. */
export const gap = { join: 0, comma: 1, stop: 2 } as const;

/** Bits of `Tokens.shape`. */
export const shape = { capital: 1, capitals: 2, digit: 4 } as const;

/** Tokens in text order; the arrays may be longer than `count`. */
export interface Tokens {
	readonly count: number;
	/** Folded offset of the first unit. */
	readonly start: Uint32Array;
	/** Folded offset after the last unit; a possessive 's stays outside. */
	readonly end: Uint32Array;
	/** `hashWord` of the word. */
	readonly hash: Uint32Array;
	/** Gap class before the token; `stop` for the first. */
	readonly before: Uint8Array;
	/** `capital`: begins with one; `capitals`: two letters or more, all capital; `digit`: begins with one. */
	readonly shape: Uint8Array;
}

/** Words whose full stop is part of them and ends no sentence. */
const abbreviations = new Set(
	'v c vs mt ft jan feb apr aug sept oct nov dec inc co corp ltd llc dept no nos st mr mrs ms dr jr sr assn bd educ univ intl natl gov sen rep gen atty hon ex rel al comm commn dist cir ct sec art cl amend fed rev stat'
		.split(' ')
		.map(hashWord),
);

const dot = 46;
const apostrophe = 39;
const ampersand = 38;
const enDash = 0x2013;
const andHash = hashWord('and');

/** Characters that leave two words in one phrase: white space, hyphen, quotes, underscore. */
const isJoining = (code: number): boolean =>
	code === 32 || code === 45 || code === apostrophe || code === 34 || code === 95 || (code >= 9 && code <= 13);

/** Full stop, exclamation and question mark, semicolon, colon, em dash, ellipsis, bullet. */
const isStopping = (code: number): boolean =>
	code === 33 || code === 63 || code === 59 || code === 58 || code === 0x2014 || code === 0x2022;

function gapClass(text: string, from: number, to: number, afterAbbreviation: boolean): number {
	let found: number = gap.join;
	for (let at = from; at < to; at++) {
		const code = text.charCodeAt(at);
		if (isJoining(code)) continue;
		if (code === dot) {
			if (at === from && afterAbbreviation) continue;
			return gap.stop;
		}
		if (isStopping(code)) return gap.stop;
		if (code === enDash) {
			if (to - from > 1) return gap.stop;
			continue;
		}
		found = gap.comma;
	}
	return found;
}

/** Room for tokens, kept and grown between calls so that a page allocates once. */
class TokenBuffer implements Tokens {
	count = 0;
	start = new Uint32Array(256);
	end = new Uint32Array(256);
	hash = new Uint32Array(256);
	before = new Uint8Array(256);
	shape = new Uint8Array(256);

	push(start: number, end: number, hash: number, before: number, shapeBits: number): void {
		if (this.count === this.start.length) this.#grow();
		const at = this.count++;
		this.start[at] = start;
		this.end[at] = end;
		this.hash[at] = hash;
		this.before[at] = before;
		this.shape[at] = shapeBits;
	}

	#grow(): void {
		const larger = <A extends Uint32Array | Uint8Array>(array: A): A => {
			const next = new (array.constructor as new (length: number) => A)(array.length * 2);
			next.set(array);
			return next;
		};
		this.start = larger(this.start);
		this.end = larger(this.end);
		this.hash = larger(this.hash);
		this.before = larger(this.before);
		this.shape = larger(this.shape);
	}
}

function shapeOf(first: number, { letters, upper }: Word): number {
	return (
		(first === kind.upper ? shape.capital : 0) |
		(letters > 1 && upper >= letters ? shape.capitals : 0) |
		(first === kind.digit ? shape.digit : 0)
	);
}

/**
 * Splits a folded text into tokens. "&" is the token "and"; empty text gives none.
 *
 * The cost is one pass over the units and no string per word.
 */
export function tokenize(text: string): Tokens {
	const tokens = new TokenBuffer();
	// One record for all words: a fresh object a word doubles the time of this loop.
	const word: Word = { end: 0, next: 0, hash: 0, letters: 0, upper: 0, isAcronym: false };
	let gapFrom = 0;
	let afterAbbreviation = false;
	let at = 0;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		const first = kindOf(code);
		if (first === kind.other && code !== ampersand) {
			at++;
			continue;
		}
		const before = tokens.count === 0 ? gap.stop : gapClass(text, gapFrom, at, afterAbbreviation);
		if (first === kind.other) {
			tokens.push(at, at + 1, andHash, before, 0);
			afterAbbreviation = false;
			gapFrom = ++at;
			continue;
		}
		const acronymTo = first === kind.upper ? acronymEnd(text, at) : at;
		if (acronymTo > at + 1) scanAcronym(text, at, acronymTo, word);
		else scanWord(text, at, word);
		const hash = word.hash >>> 0;
		tokens.push(at, word.end, hash, before, shapeOf(first, word));
		afterAbbreviation = word.isAcronym || (word.letters === 1 && first === kind.upper) || abbreviations.has(hash);
		gapFrom = at = word.next;
	}
	return tokens;
}
