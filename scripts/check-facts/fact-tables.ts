// The fact tables beside the project. They are held against the dataset and never copied
// into it (../shared/facts/README.md says on what terms each may be used).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A row by column name; an empty cell is an empty string. */
export type Row = Readonly<Record<string, string>>;

export interface FactTables {
	/** US Supreme Court decisions. */
	readonly decisions: readonly Row[];
	/** Pairs of an overruled and its overruling decision. */
	readonly overrulings: readonly Row[];
	/** Cases outside the US Supreme Court. */
	readonly news: readonly Row[];
}

export const parseTable = (text: string): Row[] => parse(text, { columns: true, bom: true }) as Row[];

/** The value of a column; a column that a table lacks is a mistake of ours. */
export function cell(row: Row, column: string): string {
	const value = row[column];
	if (value === undefined) throw new Error(`the table has no column ${column}`);
	return value;
}

/** The tables in a folder, or `undefined` where one is absent. */
export function readFactTables(folder: string): FactTables | undefined {
	const paths = ['scotus-facts.csv', 'overruled.csv', 'news-cases.csv'].map((name) => join(folder, name));
	if (!paths.every((path) => existsSync(path))) return undefined;
	const [decisions = [], overrulings = [], news = []] = paths.map((path) => parseTable(readFileSync(path, 'utf8')));
	return { decisions, overrulings, news };
}
