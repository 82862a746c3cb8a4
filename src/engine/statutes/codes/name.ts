// A name of a law as it is read: its words, what they name, and what must stand beside
// them before they are trusted.
import type { Law } from './law-table.ts';
import { endsSentence, type NameWord, rawOf, readNameWords } from './law-words.ts';
import { type Place, placeSpelled } from './places.ts';

/**
 * What must follow a name: `any` number, one that may be a section's ("187", "12-302"), one
 * that is no amount and no score ("12-302", "163.115"), a mark such as "section", or "§".
 */
export type Need = 'any' | 'section' | 'shape' | 'mark' | 'sign';

/** Words that may name a law. */
export interface Name {
	readonly start: number;
	/** After the last letter. */
	readonly end: number;
	readonly law: Law;
	/** Whether a full stop after it may be its own. */
	readonly mayStop: boolean;
	/** Whether all its words begin with capitals. */
	readonly isCapital: boolean;
	/** Whether it is printed as its abbreviation is. */
	readonly isExact: boolean;
	readonly needs: Need;
	readonly needsTitle: boolean;
}

/** The words at a place and where the place's own name ends. */
export interface NameStart {
	readonly text: string;
	readonly words: readonly NameWord[];
	readonly place: Place | undefined;
	/** Number of words of the place, and of "state" after it. */
	readonly placed: number;
}

const small = /^(?:and|of|the|for|&)$/;

/** Whether all words begin with capitals, as a name's do. */
export const areCapital = (words: readonly NameWord[]): boolean =>
	words.every(({ printed }) => /^[A-Z&]/.test(printed) || small.test(printed));

/** The words from `at` as the beginning of a name. */
export function readStart(text: string, at: number): NameStart {
	const words = readNameWords(text, at);
	for (let count = Math.min(words.length, 4); count > 0; count--) {
		const place = placeSpelled(rawOf(words.slice(0, count)));
		if (place) return { text, words, place, placed: words[count]?.raw === 'state' ? count + 1 : count };
	}
	return { text, words, place: undefined, placed: 0 };
}

/** A name over words; empty words give none. */
export function nameOver(words: readonly NameWord[], law: Law, rest: Partial<Name>): Name[] {
	const first = words[0];
	const last = words.at(-1);
	if (!first || !last) return [];
	const over = { start: first.start, end: last.end, law, mayStop: !endsSentence(last), isCapital: areCapital(words) };
	return [{ ...over, isExact: true, needs: 'any', needsTitle: false, ...rest }];
}
