import { expect, it } from 'vitest';
import { changedFacts, freezeFacts } from '../../../../scripts/check-facts/frozen-facts.ts';
import { parseReviewed, sortByReview } from '../../../../scripts/check-facts/reviewed-differences.ts';
import { aCaseSource, type CaseInput } from '../../../support/sources.ts';

const roe = {
	name: 'Roe v. Wade',
	decided: '1973-01-22',
	vote: '7–2',
	later: [{ date: '2022', event: 'overruled', note: 'It fell.' }],
} as const;
const frozen = freezeFacts([aCaseSource({ ...roe, later: [...roe.later] })]);

it.each<[string, Partial<CaseInput>, string[]]>([
	['nothing', {}, []],
	['a holding', { holding: 'Another sentence.' }, []],
	['the note of an event', { later: [{ ...roe.later[0], note: 'Other words.' }] }, []],
	['a vote', { vote: '6–3' }, ['roe-v-wade']],
	['a day', { decided: '1973-01-23' }, ['roe-v-wade']],
	['the day of an event', { later: [{ ...roe.later[0], date: '2023' }] }, ['roe-v-wade']],
	['the status', { status: 'limited' }, ['roe-v-wade']],
])('an edit of %s is seen where it is a fact', (_, parts, expected) => {
	expect(changedFacts([aCaseSource({ ...roe, later: [...roe.later], ...parts })], frozen)).toEqual(expected);
});

it('a new case and one that is gone are seen', () => {
	expect(changedFacts([aCaseSource({ name: 'Doe v. Bolton' })], frozen)).toEqual(['doe-v-bolton', 'roe-v-wade']);
});

it('a note covers one field of one entry, and a note that covers nothing is idle', () => {
	const [note] = parseReviewed('- {id: roe, field: vote, why: The table counts one part only., on: 2026-11-23}');
	const idle = { ...note!, field: 'docket' };
	const vote = { id: 'roe', field: 'vote', ours: '7–2', table: '6–3' };
	const date = { ...vote, field: 'decided' };

	expect(sortByReview([vote, date], [note!, idle])).toEqual({ open: [date], reviewed: [vote], idle: [idle] });
});

it('a note without a reason is refused', () => {
	expect(() => parseReviewed('- {id: roe, field: vote, why: fine, on: 2026-11-23}')).toThrow('gives no reason');
});
