// Walks a text from number to number and reads every citation that might stand there.
// Nearly every number of an article is turned away by the characters beside it.
import type { Citation } from './citation.ts';
import { readCitation } from './read-citation.ts';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;

const setOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));

/** Signs that make a number an amount, a decimal or a time. */
const spoiling = setOf('.,$£€#+%:');
/** Signs after a number that bind it to what follows: "2019-NMSC", "1:21-cv", "[2019]". */
const binding = setOf('-\u2013:/])');
/** Signs that may end a reporter or "No." before a number. */
const ending = setOf(".):,'¶]");
const space = 32;

/** Whether the word that ends before `end` begins with a capital or a bracket. */
function followsName(text: string, end: number): boolean {
	let at = end - 1;
	while (at >= 0 && text.charCodeAt(at) !== space) at--;
	const first = text.charCodeAt(at + 1);
	return isCapital(first) || first === 40 || first === 91;
}

/** Whether "No." or "Nos." stands before `at` without a space. */
const endsNumberSign = (text: string, at: number): boolean => text.startsWith('No.', at - 3) || text.startsWith('Nos.', at - 4);

/** Whether a citation may have its number from `at` to `end`. */
function mayRead(text: string, at: number, end: number): boolean {
	const before = text.charCodeAt(at - 1);
	if (isSmall(before) || (spoiling.has(before) && !endsNumberSign(text, at))) return false;
	const after = text.charCodeAt(end);
	if (isCapital(after) || binding.has(after)) return true;
	if (after === space) {
		const next = text.charCodeAt(end + 1);
		if (isCapital(next) || isDigit(next) || next === 40 || next === 45) return true;
	}
	if (before !== space) return isCapital(before) || before === 0xb6;
	return ending.has(text.charCodeAt(at - 2)) || followsName(text, at - 1);
}

/**
 * Everything that has the form of a citation, in text order, none overlapping. Prose may
 * have it too: "12 A. 34" in a table is read as page 34 of a reporter.
 */
export function readCitations(text: string): Citation[] {
	const found: Citation[] = [];
	let after = 0;
	// Its own for each call: a pattern that is shared keeps its place when a reader throws.
	const numbers = /\d+/g;
	for (let number = numbers.exec(text); number; number = numbers.exec(text)) {
		const citation = mayRead(text, number.index, numbers.lastIndex) ? readCitation(text, number.index) : undefined;
		if (!citation || citation.start < after) continue;
		found.push(citation);
		after = numbers.lastIndex = citation.end;
	}
	return found;
}
