import { describe, expect, it } from 'vitest';
import { lengthOf, overlaps } from '../../../src/text/span.ts';

const span = (start: number, end: number) => ({ start, end });

describe('overlaps', () => {
	it.each([
		[true, 'share a unit', span(0, 3), span(2, 5)],
		[true, 'lie one in the other', span(0, 9), span(2, 5)],
		[false, 'touch', span(0, 3), span(3, 5)],
		[false, 'are apart', span(0, 3), span(7, 9)],
	])('is %s for spans that %s, either way round', (expected, _, a, b) => {
		expect([overlaps(a, b), overlaps(b, a)]).toEqual([expected, expected]);
	});
});

describe('lengthOf', () => {
	it('counts the units', () => {
		expect(lengthOf(span(3, 7))).toBe(4);
	});
});
