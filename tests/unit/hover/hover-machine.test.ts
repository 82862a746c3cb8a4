import { describe, expect, it } from 'vitest';
import { idle, noMark, stepHover } from '../../../src/hover/hover-machine.ts';
import { delays, HoverInTime, pointer, runEvents } from '../../support/hover.ts';

const away = pointer(undefined);
const hover = () => new HoverInTime();

describe('a pointer at rest on a mark', () => {
	it('has its card prepared, then shown', () => {
		expect(hover().at(0, pointer(1)).at(2000).seen).toEqual(['150 prepare 1', '500 show 1']);
	});

	it('starts one dwell, however often it is seen there', () => {
		expect(hover().at(0, pointer(1)).at(100, pointer(1)).at(400, pointer(1)).at(2000).seen).toEqual(['150 prepare 1', '500 show 1']);
	});

	it('that goes on before the time shows nothing', () => {
		expect(hover().at(0, pointer(1)).at(140, away).at(2000).seen).toEqual([]);
		expect(hover().at(0, pointer(1)).at(499, away).at(2000).seen).toEqual(['150 prepare 1']);
	});

	it('that comes back waits anew', () => {
		expect(hover().at(0, pointer(1)).at(400, away).at(450, pointer(1)).at(2000).seen).toEqual([
			...['150 prepare 1', '600 prepare 1', '950 show 1'],
		]);
	});

	it('that a scroll brought there shows nothing', () => {
		expect(hover().at(0, pointer(1)).at(100, { kind: 'scroll' }).at(2000).seen).toEqual([]);
	});

	it('prepares no later than it shows', () => {
		const { effects } = stepHover(idle, pointer(1), { dwellMs: 100, leaveMs: 300 });

		expect(effects.map((effect) => effect.kind === 'wait' && effect.ms)).toEqual([100, 100]);
	});
});

describe('an open card', () => {
	const opened = () => hover().at(0, pointer(1)).at(600);

	it('stays while the pointer is on its mark or on it', () => {
		expect(
			opened()
				.at(700, pointer(1))
				.at(800, pointer(undefined, { overCard: true }))
				.at(9000)
				.seen.slice(2),
		).toEqual([]);
	});

	it('goes when the pointer has left for the grace time', () => {
		expect(opened().at(1000, away).at(1200, away).at(9000).seen.slice(2)).toEqual(['1300 hide']);
	});

	it.each([
		['its mark', pointer(1)],
		['the card', pointer(undefined, { overCard: true })],
	])('stays when the pointer is back on %s in time', (_, back) => {
		expect(opened().at(1000, away).at(1299, back).at(9000).seen.slice(2)).toEqual([]);
	});

	it('waits for a pointer that is on its way to it, however slow', () => {
		const toCard = pointer(2, { toCard: true });

		expect(opened().at(1000, toCard).at(1250, toCard).at(1500, toCard).at(9000).seen.slice(2)).toEqual(['1800 hide']);
	});

	it('gives way to the card of another mark', () => {
		expect(opened().at(1000, pointer(2)).at(9000).seen.slice(2)).toEqual(['1150 prepare 2', '1300 hide', '1500 show 2']);
	});

	it('goes at once when dismissed, and what was to come with it', () => {
		expect(opened().at(1000, pointer(2)).at(1100, { kind: 'dismiss' }).at(9000).seen.slice(2)).toEqual(['1100 hide']);
	});

	it('stays through a scroll', () => {
		expect(opened().at(700, { kind: 'scroll' }).at(9000).seen.slice(2)).toEqual([]);
	});

	it('belongs to the new number of its mark', () => {
		const renumbered = () => opened().at(700, { kind: 'renumber', mark: 5 });

		expect(renumbered().at(1000, pointer(5)).at(9000).seen.slice(2)).toEqual([]);
		expect(renumbered().at(1000, pointer(1)).at(9000).seen.slice(2)).toEqual(['1150 prepare 1', '1300 hide', '1500 show 1']);
	});

	it('belongs to no mark when its mark is gone, and goes like any other', () => {
		expect(opened().at(700, { kind: 'renumber', mark: noMark }).at(1000, away).at(9000).seen.slice(2)).toEqual(['1300 hide']);
	});
});

describe('a card opened by keyboard', () => {
	it('is shown at once, with the focus in it', () => {
		expect(runEvents([{ kind: 'open-now', mark: 3 }]).effects).toEqual([{ kind: 'show', mark: 3, focus: true }]);
	});

	it('takes the place of another, and ends its leaving', () => {
		const seen = hover().at(0, pointer(1)).at(600, away).at(700, { kind: 'open-now', mark: 3 }).at(9000).seen;

		expect(seen).toEqual(['150 prepare 1', '500 show 1', '700 show 3']);
	});

	it('leaves the focus where it is when a pointer opens it', () => {
		expect(runEvents([pointer(1), { kind: 'show-due', token: 1 }]).effects).toContainEqual({ kind: 'show', mark: 1, focus: false });
	});
});

describe('a pinned card', () => {
	const pinned = () => hover().at(0, pointer(1)).at(600, { kind: 'pin', pinned: true });

	it('stays when the pointer leaves, and over other marks', () => {
		expect(pinned().at(1000, away).at(2000, pointer(2)).at(9000).seen.slice(2)).toEqual([]);
	});

	it('stays although it was about to go', () => {
		expect(hover().at(0, pointer(1)).at(600, away).at(700, { kind: 'pin', pinned: true }).at(9000).seen.slice(2)).toEqual([]);
	});

	it('goes like any other when it is let go', () => {
		expect(pinned().at(1000, away).at(2000, { kind: 'pin', pinned: false }).at(3000, away).at(9000).seen.slice(2)).toEqual(['3300 hide']);
	});

	it('goes when dismissed', () => {
		expect(pinned().at(1000, { kind: 'dismiss' }).at(9000).seen.slice(2)).toEqual(['1000 hide']);
	});

	it('stays although the pointer rested on another mark when it was pinned', () => {
		const seen = hover().at(0, pointer(1)).at(600, pointer(2)).at(700, { kind: 'pin', pinned: true }).at(9000).seen;

		expect(seen).not.toContain('1100 show 2');
	});
});

describe('pinning without a card', () => {
	it('does nothing', () => {
		expect(stepHover(idle, { kind: 'pin', pinned: true }, delays)).toEqual({ state: idle, effects: [] });
	});
});
