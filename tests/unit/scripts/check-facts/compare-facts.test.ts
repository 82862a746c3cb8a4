import { describe, expect, it } from 'vitest';
import { compareFacts } from '../../../../scripts/check-facts/compare-facts.ts';
import type { FactTables, Row } from '../../../../scripts/check-facts/fact-tables.ts';
import { aCaseSource, type CaseInput } from '../../../support/sources.ts';
import { aDecision, anOverruling } from './fact-rows.ts';

const roe: CaseInput = {
	name: 'Roe v. Wade',
	citation: '410 U.S. 113',
	docket: 'No. 70-18',
	decided: '1973-01-22',
	vote: '7–2',
	checked: [{ fields: ['name'], against: 'scotus-facts.csv 1972-048', on: '2026-07-31' }],
};

const dobbs: CaseInput = {
	name: 'Dobbs v. Jackson',
	docket: 'No. 19-1392',
	decided: '2022-06-24',
	checked: [{ fields: ['name'], against: 'scotus-facts.csv 2021-019', on: '2026-07-31' }],
};

const dobbsRow = aDecision({
	...{ scdb_id: '2021-019', case_name: "Dobbs v. Jackson Women's Health Organization", us_cite: '', docket: '19-1392' },
	...{ decision_date: '2022-06-24', decision_year: '2022' },
});

/** Differences as `field: ours / table`. */
function differences(cases: readonly CaseInput[], decisions: readonly Row[], more: Partial<FactTables> = {}): string[] {
	const compared = compareFacts(cases.map(aCaseSource), { decisions, overrulings: [], news: [], ...more });
	return compared.differences.map(({ field, ours, table }) => `${field}: ${ours} / ${table}`);
}

describe('a decision of the US Supreme Court', () => {
	it('that agrees with its row makes no difference', () => {
		expect(differences([roe], [aDecision()])).toEqual([]);
	});

	it.each<[string, Partial<CaseInput>, string]>([
		['docket', { docket: 'No. 70-19' }, 'docket: No. 70-19 / 70-18'],
		['date', { decided: '1973-01-23' }, 'decided: 1973-01-23 / 1973-01-22'],
		['vote', { vote: '6–3' }, 'vote: 6–3 / 7–2'],
		[
			'row in checked',
			{ checked: [{ fields: ['name'], against: 'a book', on: '2026-07-31' }] },
			'checked: another row / scotus-facts.csv 1972-048',
		],
		['citation', { citation: '411 U.S. 113' }, 'name: Roe v. Wade, 411 U.S. 113 / no row'],
		['name', { name: 'Doe v. Bolton' }, 'name: Doe v. Bolton, 410 U.S. 113 / no row'],
	])('is told of by a wrong %s', (_, wrong, expected) => {
		expect(differences([{ ...roe, ...wrong }], [aDecision()])).toEqual([expected]);
	});

	it('is told from another on the same page by its name', () => {
		const other = aDecision({ scdb_id: '1972-049', case_name: 'Sturgis v. Honold', case_name_scdb: '', docket: '1' });

		expect(differences([roe], [other, aDecision()])).toEqual([]);
	});

	it('without a page of the U.S. Reports is found by docket and name from 2016 on', () => {
		expect(differences([dobbs], [dobbsRow])).toEqual([]);
		expect(differences([{ ...roe, citation: undefined } as CaseInput], [aDecision()])).toEqual(['name: Roe v. Wade, No. 70-18 / no row']);
	});

	it('may be cited as few sources corroborate only from two on', () => {
		const cited = { ...dobbs, citation: '597 U.S. 215' };
		const row = { ...dobbsRow, us_cite_supplement: '597 U.S. 215' };

		expect(differences([cited], [{ ...row, us_cite_supplement_hits: '2' }])).toEqual([]);
		expect(differences([cited], [{ ...row, us_cite_supplement_hits: '1' }])).toEqual(['citation: 597 U.S. 215 / none']);
	});

	it('on whose vote the sources disagree needs a note', () => {
		const disputed = aDecision({ oyez_conflict: 'date;votes', oyez_votes: '9-0' });

		expect(differences([roe], [disputed])).toEqual(['voteNote: none / sources disagree: 7–2, 9-0']);
		expect(differences([{ ...roe, voteNote: 'On one part.' }], [disputed])).toEqual([]);
	});
});

describe('an overruling', () => {
	const overruled = { date: '2022-06-24', event: 'overruled', by: 'dobbs-v-jackson', note: 'It was overruled.' } as const;
	const told = (event: object, overrulings: readonly Row[]) =>
		differences([{ ...roe, later: [{ ...overruled, ...event }] }, dobbs], [aDecision(), dobbsRow], { overrulings });

	it('in the table is as it should be', () => {
		expect(told({}, [anOverruling()])).toEqual([]);
	});

	it('that the table does not have is a difference', () => {
		expect(told({}, [])).toEqual(['later[0]: overruled 2022-06-24 by dobbs-v-jackson / no such pair in overruled.csv']);
	});

	it('of a part is not one of the whole', () => {
		expect(told({}, [anOverruling({ in_part: 'in part' })])).toEqual([
			'later[0]: overruled 2022-06-24 by dobbs-v-jackson / overruled in part',
		]);
	});

	it('has the day of the decision it names', () => {
		expect(told({ date: '2022-06-25' }, [anOverruling()])).toEqual(['later[0].date: 2022-06-25 / 2022-06-24']);
	});

	it('that the entry does not tell is a difference', () => {
		expect(differences([roe], [aDecision()], { overrulings: [anOverruling()] })).toEqual([
			'later: stands / overruled by Dobbs v. Jackson, 2022',
		]);
	});
});
