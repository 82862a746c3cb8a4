// What the rest of Obiter knows of an entry: the few facts the engine needs for every
// match, and the whole card, which is loaded only when it is shown.
import type { CaseSource, TermSource } from './schema.ts';

export type EntryKind = 'term' | 'case' | 'citation' | 'statute';
export const entryKinds: readonly EntryKind[] = ['term', 'case', 'citation', 'statute'];

/** `safe` always counts, `context` needs evidence, `off` is never marked. */
export type SenseClass = 'safe' | 'context' | 'off';
export const senseClasses: readonly SenseClass[] = ['safe', 'context', 'off'];

/** How a form of a case names it; terms have only forms. A `decoy` holds a form and never means it. */
export type FormRole = 'form' | 'full' | 'short' | 'nickname' | 'decoy';
export const formRoles: readonly FormRole[] = ['form', 'full', 'short', 'nickname', 'decoy'];

/** A link from one entry to another; the headword is what the reader sees. */
export interface EntryLink {
	readonly id: string;
	readonly headword: string;
}

/** A whole term as a card shows it. */
export interface Term extends Omit<TermSource, 'forms' | 'cues' | 'related' | 'sense' | 'kind'> {
	/** `reference`: made up on the spot for a reference that no list has. */
	readonly kind: 'term' | 'statute' | 'reference';
	readonly set: string;
	readonly related: readonly EntryLink[];
}

/** A whole case as a card shows it. */
export interface Case extends Omit<CaseSource, 'names' | 'related' | 'checked' | 'later'> {
	readonly kind: 'case';
	readonly set: string;
	readonly headword: string;
	readonly related: readonly EntryLink[];
	readonly later: readonly (Omit<CaseSource['later'][number], 'by'> & { readonly by?: EntryLink })[];
}

export type Entry = Term | Case;

/** A term set as lists show it. */
export interface SetSummary {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly onByDefault: boolean;
	/** Number of entries. */
	readonly count: number;
}
