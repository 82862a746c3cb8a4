// What a check of the facts finds, and how it is printed.
import type { Complaint } from '../dataset/read-dataset.ts';

/** A fact of ours that a table or a rule does not bear out. */
export interface Difference {
	/** Entry's id. */
	readonly id: string;
	readonly field: string;
	/** What the entry says; `none` where it is silent. */
	readonly ours: string;
	/** What stands against it: a table's value, or the rule. */
	readonly table: string;
}

/** Differences are reviewed by entry and field. */
export const keyOf = ({ id, field }: Pick<Difference, 'id' | 'field'>): string => `${id} ${field}`;

/** `file:line id field: ours / table`. */
export function formatDifference({ id, field, ours, table }: Difference, places: ReadonlyMap<string, Complaint>): string {
	const place = places.get(id);
	return `${place ? `${place.file}:${place.line} ` : ''}${id} ${field}: ${ours} / ${table}`;
}

/** A difference, unless the two agree. */
export function differ(id: string, field: string, ours: string | undefined, table: string, agrees: boolean): Difference[] {
	return agrees ? [] : [{ id, field, ours: ours ?? 'none', table: table === '' ? 'none' : table }];
}
