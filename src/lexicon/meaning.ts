// What the engine needs to know of an entry, listed in a table or made up on the spot for
// a reference that no list has.
import type { EntryKind, SenseClass } from './entry.ts';

export interface Meaning {
	/** Id of the entry. */
	readonly id: string;
	readonly headword: string;
	readonly kind: EntryKind;
	/** The term set that switches it. */
	readonly set: string;
	readonly sense: SenseClass;
	/** Names of jurisdictions; empty: the common-law world. */
	readonly jurisdictions: readonly string[];
	/** Joined hashes of cue words for and against, see `compile-table.ts`. */
	readonly cuesFor: ReadonlySet<number>;
	readonly cuesAgainst: ReadonlySet<number>;
}

const none: ReadonlySet<number> = new Set();

/** The sets that switch references which no list has. */
export const setOfKind = { case: 'cases-in-the-news', citation: 'courts-and-reporters', statute: 'amendments-and-statutes' } as const;

/**
 * The meaning of a reference that no list has. Its id is its kind and its own words, so
 * that a card can be made from the id alone: `citation:410 U.S. 113`.
 */
export function referenceMeaning(kind: keyof typeof setOfKind, words: string, jurisdictions: readonly string[] = []): Meaning {
	return {
		id: `${kind}:${words}`,
		headword: words,
		kind,
		set: setOfKind[kind],
		sense: 'safe',
		jurisdictions,
		cuesFor: none,
		cuesAgainst: none,
	};
}
