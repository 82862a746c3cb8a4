import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOnSafePath } from '../../../src/hover/safe-path.ts';

const card = { left: 100, top: 200, right: 400, bottom: 350 };
const left = { x: 150, y: 100 };

const offset = fc.integer({ min: -500, max: 500 });
const size = fc.integer({ min: 1, max: 600 });
const steps = fc.integer({ min: 1, max: 50 });
/** Where the pointer left, how it moves at each of `count` steps into the card, and how the card lies around its end. Whole numbers, so nothing is rounded. */
const path = fc.record({ left: fc.record({ x: offset, y: offset }), dx: offset, dy: offset, count: steps, width: size, height: size });
const inCard = fc.record({ across: fc.double({ min: 0, max: 1, noNaN: true }), down: fc.double({ min: 0, max: 1, noNaN: true }) });

describe('isOnSafePath', () => {
	it('holds for every point on the straight way from the mark to any point of the card', () => {
		fc.assert(
			fc.property(path, inCard, fc.nat(), ({ left, dx, dy, count, width, height }, { across, down }, pick) => {
				const end = { x: left.x + dx * count, y: left.y + dy * count };
				const box = { left: end.x - Math.floor(across * width), top: end.y - Math.floor(down * height), right: 0, bottom: 0 };
				const card = { ...box, right: box.left + width, bottom: box.top + height };
				const step = pick % (count + 1);

				expect(isOnSafePath({ x: left.x + dx * step, y: left.y + dy * step }, left, card)).toBe(true);
			}),
		);
	});

	it.each([
		['where the pointer left', left],
		['half-way', { x: 200, y: 150 }],
		['on the card', { x: 399, y: 349 }],
		['a little beside the card, for a shaking hand', { x: 404, y: 300 }],
	])('holds %s', (_, point) => {
		expect(isOnSafePath(point, left, card)).toBe(true);
	});

	it.each([
		['away from the card', { x: 150, y: 80 }],
		['beside the way', { x: 390, y: 130 }],
		['on the other side of the card', { x: 250, y: 380 }],
		['far beside the card', { x: 420, y: 300 }],
	])('does not hold %s', (_, point) => {
		expect(isOnSafePath(point, left, card)).toBe(false);
	});

	it('holds on no side of the card but that of the mark', () => {
		fc.assert(
			fc.property(offset, offset, (x, y) => {
				const isBelow = y > card.bottom + 6;
				fc.pre(isBelow || y < left.y);

				expect(isOnSafePath({ x, y }, left, card)).toBe(false);
			}),
		);
	});
});
