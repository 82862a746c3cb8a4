// What goes into `annotate` and what comes out: plain data, the same in the page's
// messages, in the command line and in tests.
import type { EntryKind } from '../lexicon/entry.ts';
import type { Table } from '../lexicon/read-table.ts';
import type { CueCounts } from './one-sense.ts';
import type { Actors } from './captions/actors.ts';
import type { Span } from '../text/span.ts';

/** The article as its reader sent it, or a slice of it in reading order. */
export interface AnnotateRequest {
	/** Text of each block, in reading order. Annotations name a block by its place here. */
	readonly blocks: readonly string[];
	readonly title: string;
	/** Host name of the page; empty where there is none. */
	readonly host: string;
	/** Language tag of the page as given; empty if unknown. */
	readonly lang: string;
}

/** The tables to search: the bundled one first, then the reader's own. */
export interface Lexicon {
	readonly tables: readonly Table[];
}

export interface AnnotateOptions {
	readonly occurrences: 'first' | 'all';
	/** Whether entries of this set are marked. */
	readonly isSetOn: (set: string) => boolean;
	/** Ids of entries that are not marked: hidden ones and ones the reader knows. */
	readonly hidden: ReadonlySet<string>;
	/** The jurisdiction the reader chose; `undefined`: the article's own signs decide. */
	readonly jurisdiction?: string | undefined;
}

/** One reason for or against the legal sense, in words for the card. */
export interface Evidence {
	readonly kind: 'wording' | 'article' | 'neighbour' | 'cue' | 'full-name' | 'jurisdiction';
	/** The word or name that is the reason; empty where the kind says it all. */
	readonly words: string;
}

/** One mark. */
export interface Annotation extends Span {
	/** Index into the request's blocks; `start` and `end` count in that block's raw text. */
	readonly block: number;
	readonly kind: EntryKind;
	/** Id of the entry. */
	readonly entry: string;
	readonly headword: string;
	readonly set: string;
	readonly evidence: readonly Evidence[];
}

/** What one slice of an article tells the next. Plain JSON; treat as opaque. */
export interface ArticleContext {
	/** Words read so far. */
	readonly words: number;
	/** Weight of legal language so far, see `profile-article.ts`. */
	readonly weight: number;
	/** For each jurisdiction its signs so far. */
	readonly signs: Readonly<Record<string, number>>;
	/** Ids of entries met so far, in order of appearance. */
	readonly seen: readonly string[];
	/** Ids of cases named in full so far. */
	readonly named: readonly string[];
	/** Ids of cases that a decision's word gave ground for so far. */
	readonly grounded: readonly string[];
	/** Who acts in the article so far; hashes of words. */
	readonly actors: Actors;
	/** How often each entry had a cue beside it so far. */
	readonly cued: CueCounts;
	/** Words that introduced cases and acts so far: a full name, an act with its short form. */
	readonly introductions: readonly string[];
	/** Set for the second reading of an article in slices: all of it has been weighed. */
	readonly isWhole?: boolean | undefined;
}

export interface AnnotateResult {
	/** In reading order, none overlapping. */
	readonly annotations: readonly Annotation[];
	readonly context: ArticleContext;
}
