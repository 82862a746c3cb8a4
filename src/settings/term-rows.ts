// Rows of a file, each made a term or a rejection that names its line and what is wrong.
// A rejected row takes no other with it.
import * as v from 'valibot';
import { mostOwnTerms, type OwnTerm, ownTermSchema } from './own-terms.ts';

/** Whatever stands in a file is read up to these limits and refused beyond them. */
export const mostTerms = mostOwnTerms;
export const mostFileBytes = 5_000_000;

const { headword, forms, plain, id } = ownTermSchema.entries;

/** A term as a file has it: without an id if the file has no room for one. */
const fileTermSchema = v.object({ id: v.optional(id), headword, forms: v.optional(forms, []), plain });
export type FileTerm = v.InferOutput<typeof fileTermSchema>;
export type TermField = keyof OwnTerm;

/** What is wrong with one field, or with a row as a whole. */
export type Reason =
	| { readonly kind: 'missing' | 'empty' | 'wrong-type' | 'bad-id'; readonly field: TermField }
	| { readonly kind: 'too-long' | 'too-many'; readonly field: TermField; readonly most: number }
	/** Another row has it already: `line` is that row's. */
	| { readonly kind: 'twice'; readonly field: TermField; readonly line: number }
	| { readonly kind: 'cells'; readonly has: number; readonly wants: number }
	| { readonly kind: 'not-a-term' | 'open-quote' | 'stray-quote' };

export interface Rejection {
	/** Where the row begins in the file, 1-based. */
	readonly line: number;
	readonly reasons: readonly Reason[];
}

/** What a file says in one row: a value to check, or why there is none. */
export type FileRow = { readonly line: number } & ({ readonly value: unknown } | { readonly reason: Reason });

export interface CheckedRows {
	readonly terms: readonly FileTerm[];
	readonly rejected: readonly Rejection[];
}

type Issue = v.InferIssue<typeof fileTermSchema>;

function reasonOf({ type, path, requirement, received }: Issue): Reason {
	const field = path?.[0].key;
	if (field !== 'id' && field !== 'headword' && field !== 'forms' && field !== 'plain') return { kind: 'not-a-term' };
	switch (type) {
		case 'min_length':
			return { kind: 'empty', field };
		case 'max_length':
			return { kind: field === 'forms' && path?.length === 1 ? 'too-many' : 'too-long', field, most: Number(requirement) };
		case 'regex':
			return { kind: 'bad-id', field };
		default:
			return { kind: received === 'undefined' ? 'missing' : 'wrong-type', field };
	}
}

function reasonsOf(issues: readonly Issue[]): Reason[] {
	const reasons = new Map<string, Reason>();
	for (const reason of issues.map(reasonOf)) reasons.set(JSON.stringify(reason), reason);
	return [...reasons.values()];
}

/** Headwords with the same key are one name: own terms differ in more than capitals. */
export const nameKey = (headword: string): string => headword.trim().toLowerCase();

/**
 * Checks rows in order.
 *
 * @param unique what no two terms may share: a later row is the one that is rejected.
 */
export function checkRows(rows: readonly FileRow[], unique: readonly ('id' | 'headword')[]): CheckedRows {
	const terms: FileTerm[] = [];
	const rejected: Rejection[] = [];
	const seen = { id: new Map<string, number>(), headword: new Map<string, number>() };
	const twiceIn = (term: FileTerm): Reason[] =>
		unique.flatMap((field) => {
			const line = seen[field].get(nameKey(term[field] ?? ''));
			return line === undefined ? [] : [{ kind: 'twice', field, line }];
		});
	const check = (row: FileRow): FileTerm | readonly Reason[] => {
		if ('reason' in row) return [row.reason];
		const { success, output, issues } = v.safeParse(fileTermSchema, row.value);
		if (!success) return reasonsOf(issues);
		const twice = twiceIn(output);
		return twice.length > 0 ? twice : output;
	};
	for (const row of rows) {
		const checked = check(row);
		if (!('headword' in checked)) {
			rejected.push({ line: row.line, reasons: checked });
			continue;
		}
		terms.push(checked);
		if (checked.id !== undefined) seen.id.set(checked.id, row.line);
		seen.headword.set(nameKey(checked.headword), row.line);
	}
	return { terms, rejected };
}
