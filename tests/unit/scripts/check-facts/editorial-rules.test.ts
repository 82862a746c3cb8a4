import { describe, expect, it } from 'vitest';
import { checkEditorialRules } from '../../../../scripts/check-facts/editorial-rules.ts';
import { aCaseSource, type CaseInput } from '../../../support/sources.ts';

const checked = [{ fields: ['name', 'decided', 'vote', 'outcome', 'later'], against: 'a table', on: '2026-07-31' }];
const rulesOf = (parts: Partial<CaseInput>): string[] =>
	checkEditorialRules(aCaseSource({ name: 'Roe v. Wade', checked, ...parts })).map(({ field, table }) => `${field}: ${table}`);
const event = (date: string, name: 'overruled' | 'other' = 'other') => ({ date, event: name, note: 'A step.' });

it.each<[string, Partial<CaseInput>, string[]]>([
	['a vote of 1900', { decided: '1900-01-08', vote: '5–4' }, []],
	['a vote before 1900', { decided: '1896-05-18', vote: '7–1' }, ['vote: no vote before 1900 (rule 8)']],
	['a fact that no check names', { citation: '1 U.S. 2' }, ['citation: no check names it (rule 7)']],
	['an event after the day of the card', { later: [event('2026-08-01')] }, ['asOf: 2026-08-01 is told of (rule 10)']],
	['events out of order', { later: [event('2020-05'), event('2019')] }, ['later: not in order of days']],
	['a month after a day in it', { later: [event('2020-05-09'), event('2020-05')] }, []],
	['an overruled case', { status: 'overruled', later: [event('2020', 'overruled')] }, []],
	['an overruled case that nothing overruled', { status: 'overruled' }, ['status: no later event says so']],
	['a conviction under appeal', { status: 'on appeal', outcome: 'Convicted; an appeal is open.' }, []],
	[
		'a conviction that hides its appeal',
		{ status: 'on appeal', outcome: 'Convicted.' },
		['outcome: does not say that it is on appeal (rule 5)'],
	],
	['a reversed conviction', { status: 'reversed', outcome: 'Conviction reversed.' }, []],
	[
		'a conviction that hides its end',
		{ status: 'vacated', outcome: 'Found guilty.' },
		['outcome: does not say that it is vacated (rule 5)'],
	],
])('holds %s to the rules', (_, parts, expected) => {
	expect(rulesOf(parts)).toEqual(expected);
});

describe('in a case that has found nobody guilty', () => {
	const claims = (significance: string, parts: Partial<CaseInput> = { status: 'pending' }) =>
		rulesOf({ significance, ...parts }).filter((line) => line.includes('guilt'));

	it.each(['The killer was caught.', 'He is guilty.', 'She is a criminal.', 'A murderer on trial.'])('refuses "%s"', (significance) => {
		expect(claims(significance)).toHaveLength(1);
	});

	it.each([
		'He pleaded not guilty.',
		'Two others pleaded guilty.',
		'Few criminal trials were so closely watched.',
		'The charge is of a criminal scheme.',
	])('allows "%s"', (significance) => {
		expect(claims(significance)).toEqual([]);
	});

	it('counts acquittal and dismissal as such, and no other end', () => {
		expect(claims('The killer.', { outcome: 'Acquitted.' })).toHaveLength(1);
		expect(claims('The killer.', { outcome: 'Charges dismissed.' })).toHaveLength(1);
		expect(claims('The killer.', { outcome: 'Convicted.' })).toEqual([]);
	});
});
