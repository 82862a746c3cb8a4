// Own terms as files, to carry them elsewhere or share them: JSON, which keeps ids, and
// CSV, which opens in a spreadsheet. What is written is read back equal. Read
// `readTermSetFile` first.
import * as v from 'valibot';
import { parseJson } from './json-lines.ts';
import type { OwnTerm } from './own-terms.ts';
import { type CsvColumn, readTermsCsv } from './term-set-csv.ts';
import { type CheckedRows, checkRows, type FileRow, mostTerms } from './term-rows.ts';

/** What a JSON file of Obiter says it is. */
export const fileKinds = { terms: 'obiter-terms', backup: 'obiter-backup' } as const;
/** Of both kinds of file; a higher one was written by a later Obiter. */
export const fileVersion = 1;

/** Why a file as a whole cannot be read. */
export type FileProblem =
	| { readonly kind: 'empty' | 'newer' | 'not-terms' | 'not-backup' | 'is-backup' | 'is-terms' }
	| { readonly kind: 'not-json'; readonly line: number }
	| { readonly kind: 'no-columns'; readonly missing: readonly CsvColumn[] }
	| { readonly kind: 'too-many-rows'; readonly has: number };

export type TermSetFile = CheckedRows | { readonly problem: FileProblem };

// Not v.array: it copies, and the lines are found by the list itself.
export const listSchema = v.custom<readonly unknown[]>(Array.isArray);
export const versionSchema = v.pipe(v.number(), v.integer(), v.minValue(1));
const termSetSchema = v.union([
	v.object({ format: v.literal(fileKinds.terms), version: versionSchema, terms: listSchema }),
	// A list without a frame, as one writes it by hand.
	v.pipe(
		listSchema,
		v.transform((terms) => ({ version: fileVersion, terms })),
	),
]);

/** What a file says it is, `undefined` if nothing. */
export function kindOf(value: unknown): string | undefined {
	const { success, output } = v.safeParse(v.object({ format: v.string() }), value);
	return success ? output.format : undefined;
}

export function formatTermsJson(terms: readonly OwnTerm[]): string {
	return `${JSON.stringify({ format: fileKinds.terms, version: fileVersion, terms }, null, '\t')}\n`;
}

const check = (rows: readonly FileRow[]): TermSetFile =>
	rows.length > mostTerms ? { problem: { kind: 'too-many-rows', has: rows.length } } : checkRows(rows, ['id', 'headword']);

/** The elements of an array, each with its line. */
export const rowsOf = (values: readonly unknown[], lines: readonly number[]): FileRow[] =>
	values.map((value, index) => ({ line: lines[index] ?? 1, value }));

function readTermsJson(text: string): TermSetFile {
	const json = parseJson(text);
	if ('brokenLine' in json) return { problem: { kind: 'not-json', line: json.brokenLine } };
	if (kindOf(json.value) === fileKinds.backup) return { problem: { kind: 'is-backup' } };
	const { success, output } = v.safeParse(termSetSchema, json.value);
	if (!success) return { problem: { kind: 'not-terms' } };
	if (output.version > fileVersion) return { problem: { kind: 'newer' } };
	return check(rowsOf(output.terms, json.linesOf(output.terms)));
}

/** Whether a file is JSON: by its name, or else by how it begins. */
function isJson(name: string, text: string): boolean {
	const [, ending] = /\.(json|csv)$/i.exec(name) ?? [];
	return ending ? ending.toLowerCase() === 'json' : /^\s*[[{]/.test(text);
}

/** Reads what `formatTermsJson` or `formatTermsCsv` wrote, or what somebody wrote by hand. Never throws. */
export function readTermSetFile(name: string, text: string): TermSetFile {
	const content = text.replace(/^\ufeff/, '');
	if (content.trim() === '') return { problem: { kind: 'empty' } };
	if (isJson(name, content)) return readTermsJson(content);
	const table = readTermsCsv(content);
	return 'missing' in table ? { problem: { kind: 'no-columns', missing: table.missing } } : check(table.rows);
}
