import { describe, expect, it } from 'vitest';
import { formatMoment, isStale } from '../../../src/card/dates.ts';

describe('formatMoment', () => {
	it.each([
		['2024-07-12', '12 July 2024'],
		['1803-02-01', '1 February 1803'],
		['2024-07', 'July 2024'],
		['2024', '2024'],
	])('prints %s as %s, no surer than it is known', (moment, printed) => {
		expect(formatMoment(moment)).toBe(printed);
	});
});

describe('isStale', () => {
	it.each([
		['2026-07-31', '2026-07-31', false],
		['2026-07-31', '2026-10-29', false],
		['2026-07-31', '2026-10-30', true],
		['2026-07-31', '2026-01-01', false],
	])('of facts of %s on %s is %s, for ninety days', (asOf, today, stale) => {
		expect(isStale(asOf, today, 90)).toBe(stale);
	});
});
