// The two hashes a phrase is known by. The first finds it in the table; the second,
// independent of it, confirms the hit, so that no word of the dictionary is ever
// mistaken for a stranger with the same first hash.

export const fnvSeed = 0x811c9dc5;
export const fnvPrime = 0x01000193;
const checkSeed = 0x9747b28c;
const checkPrime = 0x5bd1e995;
const apostrophe = 39;
const ampersand = 38;

const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

/** FNV-1a of the lower-cased word without its apostrophes, as `tokenize` computes it. Unsigned. */
export function hashWord(word: string): number {
	let hash = fnvSeed;
	for (let at = 0; at < word.length; at++) {
		const code = word.charCodeAt(at);
		if (code !== apostrophe) hash = Math.imul(hash ^ lower(code), fnvPrime);
	}
	return hash >>> 0;
}

/** The hashes of words given in one string, with spaces between. */
export const hashWords = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(hashWord));

/** Continues the confirming hash of a phrase by one word of `text`; start from 0. Unsigned. */
export function extendCheck(check: number, text: string, start: number, end: number): number {
	// The tokenizer takes "&" for the word "and".
	if (text.charCodeAt(start) === ampersand) return extendCheck(check, 'and', 0, 3);
	let hash = check ^ checkSeed;
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === apostrophe) continue;
		hash = Math.imul(hash ^ lower(code), checkPrime);
		hash ^= hash >>> 15;
	}
	return hash >>> 0;
}

/** Joins word hashes in order into one, for cue phrases and slot numbers. Unsigned. */
export function joinHashes(left: number, right: number): number {
	return (Math.imul(left ^ (right >>> 7), 0x85ebca6b) ^ Math.imul(right, 0xc2b2ae35)) >>> 0;
}
