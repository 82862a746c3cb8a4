import { describe, expect, it } from 'vitest';
import { compareNews, tellsOf } from '../../../../scripts/check-facts/compare-news.ts';
import { aCaseSource } from '../../../support/sources.ts';
import { aNewsRow } from './fact-rows.ts';

const fields = ['decided', 'docket', 'citation', 'later'];
const against = 'news-cases.csv state-v-baldwin';
const baldwin = {
	name: 'State v. Baldwin',
	court: 'A court',
	jurisdiction: 'US-NM',
	decided: '2024-07-12',
	checked: [{ fields, against, on: '2026-07-31' }],
};

const told = (parts: object, row: Readonly<Record<string, string>>) =>
	compareNews(aCaseSource({ ...baldwin, ...parts }), [aNewsRow(row)]).map(({ field, ours, table }) => `${field}: ${ours} / ${table}`);

it('a case in the news agrees with the row that its check names', () => {
	expect(told({ docket: 'No. 1:23-cv-11195' }, { outcome_date: '2024-07-12', docket: '1:23-cv-11195; MDL 1:25' })).toEqual([]);
});

it.each<[string, object, Record<string, string>, string]>([
	['date', {}, { outcome_date: '2024-07-13' }, 'decided: 2024-07-12 / 2024-07-13'],
	['docket', { docket: 'No. 7' }, { outcome_date: '2024-07-12', docket: '8' }, 'docket: No. 7 / 8'],
	['citation', { citation: '1 F.4th 2' }, { outcome_date: '2024-07-12' }, 'citation: 1 F.4th 2 / none'],
	[
		'row',
		{ checked: [{ fields, against: 'news-cases.csv nobody', on: '2026-07-31' }] },
		{},
		'checked: news-cases.csv nobody / no such row',
	],
])('a wrong %s is told', (_, parts, row, expected) => {
	expect(told(parts, row)).toEqual([expected]);
});

it('a later date is looked for where the row is its only source', () => {
	const later = [{ date: '2024-10-24', event: 'other', note: 'A step.' }];
	const elsewhere = { fields: ['later'], against: 'https://example.org/', on: '2026-07-31' };
	const row = { outcome_date: '2024-07-12' };

	expect(told({ later }, row)).toEqual(['later[0].date: 2024-10-24 / not in the row']);
	expect(told({ later }, { ...row, later_history: 'refused 2024-10-24' })).toEqual([]);
	expect(told({ later, checked: [...baldwin.checked, elsewhere] }, row)).toEqual([]);
});

describe('a text tells of a date', () => {
	it.each([
		['on 2024-12-23', '2024-12-23', true],
		['on 23 December 2024', '2024-12-23', true],
		['in December 2024', '2024-12-23', false],
		['in December 2024', '2024-12', true],
		['in December 2023', '2024-12', false],
		['an Act of 2022', '2022', true],
	])('%s: %s is %s', (text, date, expected) => {
		expect(tellsOf(text, date)).toBe(expected);
	});
});
