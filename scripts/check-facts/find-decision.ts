// Finds a case's row among the decisions of the Supreme Court: by citation and name, from
// 2016 on also by docket and name. One citation may belong to several rows, and dockets
// begin anew every term, so neither is enough without the name.
import type { CaseSource } from '../../src/lexicon/schema.ts';
import { cell, type Row } from './fact-tables.ts';

/** The first year whose dockets may find a row: later U.S. pages are partly not known yet. */
const firstDocketYear = '2016';

/** Corroborated citations count from this many sources on. */
const leastSupplementHits = 2;

export type DecisionIndex = ReadonlyMap<string, readonly Row[]>;

/** Every citation of a row. */
export function citationsOf(row: Row): string[] {
	const supplement = Number(cell(row, 'us_cite_supplement_hits')) >= leastSupplementHits ? cell(row, 'us_cite_supplement') : '';
	return [cell(row, 'us_cite'), supplement, cell(row, 'sct_cite'), cell(row, 'led_cite')].filter((cite) => cite !== '');
}

/** "No. 70-18" and "Nos. 70–18" are the docket 70-18. */
export const bareDocket = (docket: string): string =>
	docket
		.replace(/^Nos?\. ?/i, '')
		.replaceAll('–', '-')
		.trim()
		.toLowerCase();

const docketKey = (docket: string): string => `docket ${bareDocket(docket)}`;

/** Rows by each of their citations and by docket. */
export function indexDecisions(rows: readonly Row[]): DecisionIndex {
	const index = new Map<string, Row[]>();
	for (const row of rows)
		for (const key of [...citationsOf(row), docketKey(cell(row, 'docket'))]) {
			const list = index.get(key);
			if (list) list.push(row);
			else index.set(key, [row]);
		}
	return index;
}

const empty = new Set('the of and in re ex rel v vs versus et al a an for inc co corp company state city county board'.split(' '));

const nameWords = (name: string): string[] => (name.toLowerCase().match(/[a-z0-9]{2,}/g) ?? []).filter((word) => !empty.has(word));

/** Whether a caption names the parties of a row: a word of each side stands in it. */
export function namesRow(caption: string, row: Row): boolean {
	const known = new Set(
		nameWords(`${cell(row, 'case_name')} ${cell(row, 'case_name_scdb')} ${cell(row, 'party1')} ${cell(row, 'party2')}`),
	);
	return caption.split(/ v\. | versus /).every((side) => nameWords(side).some((word) => known.has(word)));
}

/** The one row of a case; several or none where it cannot be told. */
export function findDecisions({ name, names, citation, docket, decided }: CaseSource, index: DecisionIndex): readonly Row[] {
	const byCitation = (citation && index.get(citation)) || [];
	const byDocket = docket && decided && decided >= firstDocketYear ? (index.get(docketKey(docket)) ?? []) : [];
	const isNamed = (row: Row) => [name, ...names.full].some((caption) => namesRow(caption, row));
	const found = byCitation.filter(isNamed);
	return found.length > 0 ? found : byDocket.filter((row) => isNamed(row) && cell(row, 'decision_year') >= firstDocketYear);
}
