// Own terms as a table: headword,forms,plain with ; between forms. A cell that a
// spreadsheet would run as a formula gets an apostrophe in front, which reading takes away.
import { type CsvRow, formatCsv, parseCsv } from './csv.ts';
import type { OwnTerm } from './own-terms.ts';
import type { FileRow } from './term-rows.ts';

export const csvColumns = ['headword', 'forms', 'plain'] as const;
export type CsvColumn = (typeof csvColumns)[number];

export type CsvTable =
	| { readonly rows: readonly FileRow[] }
	/** The first row has no such columns. */
	| { readonly missing: readonly CsvColumn[] };

// Apostrophes of the cell's own are kept apart by one more: '=x is written as ''=x.
const guard = (cell: string): string => (/^'*[=+\-@]/.test(cell) ? `'${cell}` : cell);
const unguard = (cell: string): string => (/^'+[=+\-@]/.test(cell) ? cell.slice(1) : cell);

const joinForms = (forms: readonly string[]): string => forms.map((form) => guard(form).replace(/[\\;]/g, '\\$&')).join(';');

/** Forms of a cell. `\;` is a semicolon inside a form and `\\` a backslash. */
function splitForms(cell: string): string[] {
	const forms = (cell.match(/(?:\\[\\;]|[^;])+/g) ?? []).map((form) => unguard(form.trim().replace(/\\([\\;])/g, '$1')));
	return forms.filter((form) => form !== '');
}

/** The byte order mark lets spreadsheets see that the file is UTF-8. */
const byteOrderMark = '\ufeff';

export function formatTermsCsv(terms: readonly OwnTerm[]): string {
	const rows = terms.map(({ headword, forms, plain }) => [guard(headword), joinForms(forms), guard(plain)]);
	return byteOrderMark + formatCsv([csvColumns, ...rows]);
}

type Places = Readonly<Record<CsvColumn, number>>;

function fileRow({ line, cells, problem }: CsvRow, wants: number, places: Places): FileRow {
	if (problem) return { line, reason: { kind: problem } };
	if (cells.length !== wants) return { line, reason: { kind: 'cells', has: cells.length, wants } };
	const cell = (column: CsvColumn): string => cells[places[column]] ?? '';
	const value = { headword: unguard(cell('headword').trim()), forms: splitForms(cell('forms')), plain: unguard(cell('plain').trim()) };
	return { line, value };
}

/**
 * Rows of a CSV file, not yet checked. The first names the columns, in any order; a file
 * may do without forms, and columns of other names are passed over.
 */
export function readTermsCsv(text: string): CsvTable {
	const [header, ...rows] = parseCsv(text.startsWith(byteOrderMark) ? text.slice(1) : text);
	const names = header?.cells.map((name) => name.trim().toLowerCase()) ?? [];
	const missing = csvColumns.filter((column) => column !== 'forms' && !names.includes(column));
	if (missing.length > 0) return { missing };
	const places: Places = { headword: names.indexOf('headword'), forms: names.indexOf('forms'), plain: names.indexOf('plain') };
	return { rows: rows.map((row) => fileRow(row, names.length, places)) };
}
