// One word of a folded text: where it ends, its hash, and what its letters look like. The
// loops read UTF-16 units and make no strings, because every word of every page runs here.
import { fnvPrime, fnvSeed } from './hash.ts';

/** What a unit is. */
export const kind = { other: 0, lower: 1, upper: 2, digit: 3 } as const;
const asciiKind = new Uint8Array(128);
for (let code = 97; code <= 122; code++) asciiKind[code] = kind.lower;
for (let code = 65; code <= 90; code++) asciiKind[code] = kind.upper;
for (let code = 48; code <= 57; code++) asciiKind[code] = kind.digit;

const foreignKind = new Map<number, number>();

/** Kind of a UTF-16 unit; letters and digits of every script count. */
export function kindOf(code: number): number {
	if (code < 128) return asciiKind[code] ?? kind.other;
	let known = foreignKind.get(code);
	if (known === undefined) {
		const unit = String.fromCharCode(code);
		known = !/[\p{L}\p{N}]/u.test(unit) ? kind.other : unit === unit.toLowerCase() ? kind.lower : kind.upper;
		foreignKind.set(code, known);
	}
	return known;
}

const dot = 46;
const apostrophe = 39;
const letterS = 's'.charCodeAt(0);

/** Where the acronym that begins at `at` ends ("U.S." before its last dot), or `at + 1` if it is none. */
export function acronymEnd(text: string, at: number): number {
	let end = at + 1;
	while (text.charCodeAt(end) === dot && kindOf(text.charCodeAt(end + 1)) === kind.upper && kindOf(text.charCodeAt(end + 2)) === kind.other)
		end += 2;
	return end;
}

/** One word as it was scanned. */
export interface Word {
	/** Offset after the last unit that belongs to the word; a possessive 's does not. */
	end: number;
	/** Offset where scanning goes on: after a possessive 's. */
	next: number;
	hash: number;
	letters: number;
	upper: number;
	isAcronym: boolean;
}

const lowered = (unit: number): number => (unit >= 65 && unit <= 90 ? unit + 32 : unit);

/** Reads an acronym with its inner dots into a word. */
export function scanAcronym(text: string, start: number, end: number, word: Word): void {
	word.hash = fnvSeed;
	for (let at = start; at < end; at++) word.hash = Math.imul(word.hash ^ lowered(text.charCodeAt(at)), fnvPrime);
	word.end = word.next = end;
	word.letters = word.upper = 2;
	word.isAcronym = true;
}

/** Letters and digits with apostrophes between them; the possessive is left off. */
export function scanWord(text: string, start: number, word: Word): void {
	let hash = fnvSeed;
	let apostropheAt = start;
	let hashBefore = 0;
	let at = start;
	word.letters = word.upper = 0;
	for (; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const unitKind = kindOf(unit);
		if (unitKind === kind.other) {
			if (unit !== apostrophe || kindOf(text.charCodeAt(at + 1)) === kind.other) break;
			apostropheAt = at;
			hashBefore = hash;
			continue;
		}
		word.letters++;
		if (unitKind === kind.upper) word.upper++;
		hash = Math.imul(hash ^ lowered(unit), fnvPrime);
	}
	const isPossessive = apostropheAt > start && apostropheAt === at - 2 && lowered(text.charCodeAt(at - 1)) === letterS;
	word.next = at;
	word.end = isPossessive ? apostropheAt : at;
	word.hash = isPossessive ? hashBefore : hash;
	if (isPossessive) word.letters--;
	word.isAcronym = false;
}
