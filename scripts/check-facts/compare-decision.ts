// Holds a case of the Supreme Court to its row.
import type { CaseSource } from '../../src/lexicon/schema.ts';
import { type Difference, differ } from './difference.ts';
import { cell, type Row } from './fact-tables.ts';
import { bareDocket, citationsOf } from './find-decision.ts';

const decisionsFile = 'scotus-facts.csv';

/** A vote as the dataset prints it. */
const voteOf = (row: Row): string => `${cell(row, 'votes_majority')}–${cell(row, 'votes_minority')}`;

function compareVote({ id, vote, voteNote }: CaseSource, row: Row): Difference[] {
	if (vote === undefined) return [];
	const isDisputed = cell(row, 'oyez_conflict').split(';').includes('votes');
	return [
		...differ(id, 'vote', vote, voteOf(row), vote === voteOf(row)),
		...differ(
			id,
			'voteNote',
			voteNote,
			`sources disagree: ${voteOf(row)}, ${cell(row, 'oyez_votes')}`,
			!isDisputed || voteNote !== undefined,
		),
	];
}

/** Whether `checked` names a row of a table. */
export const isCheckedAgainst = ({ checked }: CaseSource, table: string, rowId: string): boolean =>
	checked.some(
		({ against }) =>
			against.startsWith(`${table} `) &&
			against
				.slice(table.length)
				.split(/[\s,;:]+/)
				.includes(rowId),
	);

/** Where a case and its row differ: citation, docket, date, vote, and the row that `checked` names. */
export function compareDecision(source: CaseSource, row: Row): Difference[] {
	const { id, citation, docket, decided } = source;
	const date = cell(row, 'decision_date');
	const rowId = cell(row, 'scdb_id');
	return [
		...differ(id, 'citation', citation, citationsOf(row).join(', '), citation === undefined || citationsOf(row).includes(citation)),
		...differ(id, 'docket', docket, cell(row, 'docket'), docket === undefined || bareDocket(docket) === bareDocket(cell(row, 'docket'))),
		...differ(id, 'decided', decided, date, decided !== undefined && date.startsWith(decided)),
		...compareVote(source, row),
		...differ(id, 'checked', 'another row', `${decisionsFile} ${rowId}`, isCheckedAgainst(source, decisionsFile, rowId)),
	];
}
