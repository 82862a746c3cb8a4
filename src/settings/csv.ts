// CSV as RFC 4180 has it and as spreadsheets write it: cells in quotes may hold commas,
// quotes and line ends. Written here and not taken from a library, because a report of
// wrong rows needs the line in the file at which each row begins.

/** Why a row's cells cannot be told apart. */
export type CsvProblem = 'open-quote' | 'stray-quote';

export interface CsvRow {
	/** Where the row begins in the file, 1-based. */
	readonly line: number;
	readonly cells: readonly string[];
	readonly problem?: CsvProblem;
}

interface Cell {
	readonly text: string;
	/** After the cell, at a comma, a line end or the end of the file. */
	readonly end: number;
	readonly problem?: CsvProblem;
}

const lineEnd = /\r\n|\r|\n/g;
const cellEnd = /[,\r\n]/g;

function firstOf(pattern: RegExp, text: string, from: number): number {
	pattern.lastIndex = from;
	return pattern.exec(text)?.index ?? text.length;
}

/** The quote that ends a cell, -1 if none does; a doubled quote is text. */
function closingQuote(text: string, from: number): number {
	let at = text.indexOf('"', from);
	while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
	return at;
}

function readCell(text: string, start: number): Cell {
	if (text[start] !== '"') {
		const end = firstOf(cellEnd, text, start);
		return { text: text.slice(start, end), end };
	}
	const closing = closingQuote(text, start + 1);
	if (closing < 0) return { text: '', end: text.length, problem: 'open-quote' };
	const end = closing + 1;
	const isAlone = end === text.length || /[,\r\n]/.test(text.charAt(end));
	if (!isAlone) return { text: '', end: firstOf(lineEnd, text, end), problem: 'stray-quote' };
	return { text: text.slice(start + 1, closing).replaceAll('""', '"'), end };
}

function readRow(text: string, start: number, line: number): { row: CsvRow; end: number } {
	const cells: string[] = [];
	for (let at = start; ; at += 1) {
		const { text: cell, end, problem } = readCell(text, at);
		if (problem) return { row: { line, cells: [], problem }, end };
		cells.push(cell);
		at = end;
		if (text[at] !== ',') return { row: { line, cells }, end };
	}
}

/**
 * The rows of a file, without those that have nothing in any cell. A row with a problem
 * has no cells; a quote that is never closed takes the rest of the file with it.
 */
export function parseCsv(text: string): CsvRow[] {
	const rows: CsvRow[] = [];
	let line = 1;
	for (let at = 0; at < text.length; ) {
		const { row, end } = readRow(text, at, line);
		if (row.problem || row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
		lineEnd.lastIndex = end;
		const next = end + (lineEnd.exec(text)?.[0].length ?? 0);
		line += text.slice(at, next).match(lineEnd)?.length ?? 0;
		at = next;
	}
	return rows;
}

const needsQuotes = /[",;\r\n]|^\s|\s$/;
const formatCell = (cell: string): string => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as a file, each ended by \r\n as spreadsheets expect. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
	return rows.map((cells) => `${cells.map(formatCell).join(',')}\r\n`).join('');
}
