// A candidate is a place where an entry may be meant. Finders make candidates, later
// stages drop them; a candidate that survives becomes an annotation.
import type { FormRole } from '../lexicon/entry.ts';
import type { Table } from '../lexicon/read-table.ts';
import type { Block } from './block.ts';
import type { Evidence } from './request.ts';

export interface Candidate {
	readonly block: Block;
	readonly table: Table;
	/** Number of the entry in its table. */
	readonly entry: number;
	readonly role: FormRole;
	/** Tokens from first to last, half-open. */
	readonly from: number;
	readonly to: number;
	/** Filled by the stage that admits the candidate. */
	evidence: readonly Evidence[];
}

/** A key that tells entries of all tables apart. */
export const entryId = (candidate: Candidate): string => candidate.table.idOf(candidate.entry);
