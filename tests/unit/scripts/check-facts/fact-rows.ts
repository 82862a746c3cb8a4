// Rows of the fact tables, small: what a test does not name is empty.
import type { Row } from '../../../../scripts/check-facts/fact-tables.ts';

const filled = (columns: string, cells: Row): Row => ({
	...Object.fromEntries(columns.split(' ').map((column) => [column, ''])),
	...cells,
});

/** A decision: Roe v. Wade where the test says nothing else. */
export const aDecision = (cells: Row = {}): Row =>
	filled('us_cite_supplement us_cite_supplement_hits sct_cite led_cite party1 party2 oyez_votes oyez_conflict', {
		scdb_id: '1972-048',
		case_name: 'Roe v. Wade',
		case_name_scdb: 'ROE v. WADE',
		us_cite: '410 U.S. 113',
		docket: '70-18',
		decision_date: '1973-01-22',
		decision_year: '1973',
		votes_majority: '7',
		votes_minority: '2',
		...cells,
	});

/** Roe overruled by Dobbs, where the test says nothing else. */
export const anOverruling = (cells: Row = {}): Row =>
	filled('in_part', {
		overruled_scdb_id: '1972-048',
		overruling_scdb_id: '2021-019',
		overruling_case: 'Dobbs v. Jackson',
		overruling_year: '2022',
		...cells,
	});

export const aNewsRow = (cells: Row = {}): Row =>
	filled('docket citation outcome_date later_history', { id: 'state-v-baldwin', name: 'State v. Baldwin', ...cells });
