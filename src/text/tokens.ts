// Words of a folded text as parallel typed arrays. A token is a run of letters and
// digits, or an acronym with its inner dots ("u.s"). The lower-cased word is kept only
// as a hash, which is all the table needs. What stands between two tokens is kept as
// a gap class: a comma or a full stop ends most phrases, a space or a hyphen does not.
import { fnvPrime, fnvSeed, hashWord } from './hash.ts';

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

const kind = { other: 0, lower: 1, upper: 2, digit: 3 } as const;
const asciiKind = new Uint8Array(128);
for (let code = 97; code <= 122; code++) asciiKind[code] = kind.lower;
for (let code = 65; code <= 90; code++) asciiKind[code] = kind.upper;
for (let code = 48; code <= 57; code++) asciiKind[code] = kind.digit;

const foreignKind = new Map<number, number>();

function kindOf(code: number): number {
	if (code < 128) return asciiKind[code] ?? kind.other;
	let known = foreignKind.get(code);
	if (known === undefined) {
		const unit = String.fromCharCode(code);
		known = !/[\p{L}\p{N}]/u.test(unit) ? kind.other : unit === unit.toLowerCase() ? kind.lower : kind.upper;
		foreignKind.set(code, known);
	}
	return known;
}

/** Words whose full stop is part of them and ends no sentence. */
const abbreviations = new Set(
	'v vs inc co corp ltd llc dept no nos st mr mrs ms dr jr sr assn bd educ univ intl natl gov sen rep gen atty hon ex rel al comm commn dist cir ct sec art cl amend fed rev stat'
		.split(' ')
		.map(hashWord),
);

const dot = 46;
const apostrophe = 39;
const ampersand = 38;
const enDash = 0x2013;
const andHash = hashWord('and');
const hashOfS = 's'.charCodeAt(0);

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

/** Where the acronym that begins at `at` ends ("U.S." before its last dot), or `at + 1` if it is none. */
function acronymEnd(text: string, at: number): number {
	let end = at + 1;
	while (
		text.charCodeAt(end) === dot &&
		kindOf(text.charCodeAt(end + 1)) === kind.upper &&
		kindOf(text.charCodeAt(end + 2)) === kind.other
	)
		end += 2;
	return end;
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

/**
 * Splits a folded text into tokens. "&" is the token "and"; empty text gives none.
 *
 * The cost is one pass over the units and no string per word.
 */
export function tokenize(text: string): Tokens {
	const tokens = new TokenBuffer();
	let gapFrom = 0;
	let previousHash = 0;
	let previousIsShort = false;
	let at = 0;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		const first = kindOf(code);
		if (first === kind.other) {
			if (code === ampersand) {
				tokens.push(at, at + 1, andHash, gapClass(text, gapFrom, at, false), 0);
				gapFrom = at + 1;
				previousHash = andHash;
			}
			at++;
			continue;
		}
		const start = at;
		let hash = fnvSeed;
		let end = first === kind.upper ? acronymEnd(text, at) : at + 1;
		let upper = 0;
		let letters = 0;
		const isAcronym = end > at + 1;
		if (isAcronym) {
			for (; at < end; at++) {
				const unit = text.charCodeAt(at);
				hash = Math.imul(hash ^ (unit >= 65 && unit <= 90 ? unit + 32 : unit), fnvPrime);
			}
			upper = letters = 2;
		} else {
			let beforeApostrophe = -1;
			let hashBeforeApostrophe = 0;
			for (; at < text.length; at++) {
				const unit = text.charCodeAt(at);
				const unitKind = kindOf(unit);
				if (unitKind === kind.other) {
					if (unit !== apostrophe || kindOf(text.charCodeAt(at + 1)) === kind.other) break;
					beforeApostrophe = at;
					hashBeforeApostrophe = hash;
					continue;
				}
				letters++;
				if (unitKind === kind.upper) upper++;
				hash = Math.imul(hash ^ (unit >= 65 && unit <= 90 ? unit + 32 : unit), fnvPrime);
			}
			end = at;
			if (beforeApostrophe === end - 2 && (text.charCodeAt(end - 1) | 32) === hashOfS) {
				end = beforeApostrophe;
				hash = hashBeforeApostrophe;
				letters--;
			}
		}
		const afterAbbreviation = previousIsShort || abbreviations.has(previousHash);
		const before = tokens.count === 0 ? gap.stop : gapClass(text, gapFrom, start, afterAbbreviation);
		const shapeBits =
			(first === kind.upper ? shape.capital : 0) |
			(letters > 1 && upper >= letters ? shape.capitals : 0) |
			(first === kind.digit ? shape.digit : 0);
		previousHash = hash >>> 0;
		previousIsShort = isAcronym || (letters === 1 && first === kind.upper);
		tokens.push(start, end, previousHash, before, shapeBits);
		gapFrom = at;
		// A possessive or a stray apostrophe belongs to no gap.
	}
	return tokens;
}
