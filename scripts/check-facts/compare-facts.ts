// Holds all cases to the tables.
import type { CaseSource } from '../../src/lexicon/schema.ts';
import { compareDecision } from './compare-decision.ts';
import { compareNews } from './compare-news.ts';
import { compareLaterDates, compareOverrulings, type RowsById } from './compare-overrulings.ts';
import { type Difference, differ } from './difference.ts';
import { cell, type FactTables, type Row } from './fact-tables.ts';
import { findDecisions, indexDecisions } from './find-decision.ts';

export interface Comparison {
	readonly differences: readonly Difference[];
	/** Cases of the US Supreme Court with a row of their own. */
	readonly decisions: number;
	/** Cases whose `checked` names a row of the news table. */
	readonly news: number;
	/** Ids of cases that no table has. */
	readonly withoutTable: readonly string[];
}

const isSupremeCourt = ({ court }: CaseSource): boolean => court === 'Supreme Court of the United States';

const namesNewsRow = ({ checked }: CaseSource): boolean => checked.some(({ against }) => against.startsWith('news-cases.csv '));

function unfound({ id, name, citation, docket }: CaseSource, found: readonly Row[]): Difference[] {
	const rows = found.map((row) => cell(row, 'scdb_id')).join(', ');
	return differ(id, 'name', `${name}, ${citation ?? docket ?? 'no citation'}`, rows === '' ? 'no row' : `several rows: ${rows}`, false);
}

/** Every difference between cases and tables, in the order of the cases. */
export function compareFacts(cases: readonly CaseSource[], { decisions, overrulings, news }: FactTables): Comparison {
	const index = indexDecisions(decisions);
	const ofCourt = cases.filter(isSupremeCourt);
	const found = new Map(ofCourt.map((source) => [source.id, findDecisions(source, index)]));
	const rows: RowsById = new Map([...found].flatMap(([id, [row, ...more]]) => (row && more.length === 0 ? [[id, row]] : [])));
	const compareOne = (source: CaseSource): Difference[] => {
		const row = rows.get(source.id);
		return row ? compareDecision(source, row) : isSupremeCourt(source) ? unfound(source, found.get(source.id) ?? []) : [];
	};
	const differences = cases.flatMap((source) => [
		...compareOne(source),
		...compareOverrulings(source, overrulings, rows),
		...compareLaterDates(source, rows),
		...compareNews(source, news),
	]);
	const withoutTable = cases.filter((source) => !isSupremeCourt(source) && !namesNewsRow(source)).map(({ id }) => id);
	return { differences, decisions: rows.size, news: cases.filter(namesNewsRow).length, withoutTable };
}
