// Holds "overruled by" to the table of overrulings, both ways: what we say must stand in
// the table, and what the table has of a case must be said.
import type { CaseSource } from '../../src/lexicon/schema.ts';
import { type Difference, differ } from './difference.ts';
import { cell, type Row } from './fact-tables.ts';

/** The row of each case, by the case's id. */
export type RowsById = ReadonlyMap<string, Row>;

type LaterEvent = CaseSource['later'][number];

const isOverruling = ({ event }: LaterEvent): boolean => event.startsWith('overruled');

function isPair(event: LaterEvent, pair: Row, rows: RowsById): boolean {
	const by = event.by && rows.get(event.by);
	return by ? cell(by, 'scdb_id') === cell(pair, 'overruling_scdb_id') : event.date.startsWith(cell(pair, 'overruling_year'));
}

/** The whole or a part, as the table has it, in the dataset's words. */
const extentOf = (pair: Row): string => (cell(pair, 'in_part') === '' ? 'overruled' : 'overruled in part');

function compareOurs(id: string, event: LaterEvent, index: number, pairs: readonly Row[], rows: RowsById): Difference[] {
	const pair = pairs.find((candidate) => isPair(event, candidate, rows));
	const said = `${event.event} ${event.date}${event.by ? ` by ${event.by}` : ''}`;
	if (!pair) return differ(id, `later[${index}]`, said, 'no such pair in overruled.csv', false);
	return differ(id, `later[${index}]`, said, extentOf(pair), event.event === extentOf(pair));
}

/** Where a case and the overrulings of its row differ; a case without a row is held to nothing. */
export function compareOverrulings({ id, later, status }: CaseSource, overrulings: readonly Row[], rows: RowsById): Difference[] {
	const row = rows.get(id);
	if (!row) return [];
	const pairs = overrulings.filter((pair) => cell(pair, 'overruled_scdb_id') === cell(row, 'scdb_id'));
	const events = later.filter(isOverruling);
	const untold = pairs.filter((pair) => !events.some((event) => isPair(event, pair, rows)));
	return [
		...later.flatMap((event, index) => (isOverruling(event) ? compareOurs(id, event, index, pairs, rows) : [])),
		...untold.flatMap((pair) =>
			differ(id, 'later', status, `${extentOf(pair)} by ${cell(pair, 'overruling_case')}, ${cell(pair, 'overruling_year')}`, false),
		),
	];
}

/** Where the date of a later event is not that of the decision it names. */
export function compareLaterDates({ id, later }: CaseSource, rows: RowsById): Difference[] {
	return later.flatMap(({ date, by }, index) => {
		const decided = by && rows.get(by);
		return decided
			? differ(id, `later[${index}].date`, date, cell(decided, 'decision_date'), cell(decided, 'decision_date').startsWith(date))
			: [];
	});
}
