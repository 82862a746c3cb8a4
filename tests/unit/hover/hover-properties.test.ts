import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HoverEvent, idle, type MarkId, stepHover } from '../../../src/hover/hover-machine.ts';
import { delays, runEvents } from '../../support/hover.ts';

const mark = fc.integer({ min: 0, max: 2 });
const token = fc.integer({ min: 0, max: 12 });
const due = fc.record({ kind: fc.constantFrom('prepare-due', 'show-due', 'leave-due'), token });
const pointer = fc.record({
	kind: fc.constant('pointer'),
	mark: fc.option(mark, { nil: undefined }),
	overCard: fc.boolean(),
	toCard: fc.boolean(),
});
const event: fc.Arbitrary<HoverEvent> = fc.oneof(
	{ weight: 4, arbitrary: pointer },
	{ weight: 4, arbitrary: due },
	fc.record({ kind: fc.constant('open-now'), mark }),
	fc.record({ kind: fc.constant('renumber'), mark: fc.integer({ min: -1, max: 2 }) }),
	fc.record({ kind: fc.constant('pin'), pinned: fc.boolean() }),
	fc.constantFrom<HoverEvent>({ kind: 'scroll' }, { kind: 'dismiss' }),
);
const events = fc.array(event, { maxLength: 40 });

describe('after any events', () => {
	it('at most one card is shown: the one of the state; none is hidden that is not shown', () => {
		fc.assert(
			fc.property(events, (events) => {
				let state = idle;
				let shown: MarkId | undefined;
				for (const event of events) {
					const step = stepHover(state, event, delays);
					for (const effect of step.effects) {
						if (effect.kind === 'hide') expect(shown).toBeDefined();
						if (effect.kind === 'hide') shown = undefined;
						if (effect.kind === 'show') shown = effect.mark;
					}
					if (event.kind === 'renumber' && shown !== undefined) shown = event.mark;
					state = step.state;
					expect(state.open?.mark).toBe(shown);
				}
			}),
		);
	});

	it('a pinned card is never hidden, moved or replaced by the pointer', () => {
		fc.assert(
			fc.property(events, pointer, (events, event) => {
				const { state } = runEvents([...events, { kind: 'open-now', mark: 1 }, { kind: 'pin', pinned: true }]);

				const step = stepHover(state, event, delays);
				expect(step.effects).toEqual([]);
				expect(step.state.open).toEqual({ mark: 1, pinned: true });
			}),
		);
	});

	it('a stale token does nothing', () => {
		fc.assert(
			fc.property(events, due, (events, event) => {
				const { state } = runEvents(events);
				fc.pre(event.token !== state.dwell?.token && event.token !== state.leaving);

				expect(stepHover(state, event, delays)).toEqual({ state, effects: [] });
			}),
		);
	});

	it('every wait has a token of its own dwell or leave, and none is used again', () => {
		fc.assert(
			fc.property(events, (events) => {
				let state = idle;
				for (const event of events) {
					const step = stepHover(state, event, delays);
					const tokens = step.effects.flatMap((effect) => (effect.kind === 'wait' ? [effect.token] : []));

					for (const token of tokens) {
						expect(token).toBeGreaterThan(state.lastToken);
						expect([step.state.dwell?.token, step.state.leaving]).toContain(token);
					}
					state = step.state;
				}
			}),
		);
	});

	it('dismissing leaves no card and no wait that counts', () => {
		fc.assert(
			fc.property(events, (events) => {
				const { state } = runEvents([...events, { kind: 'dismiss' }]);

				expect([state.open, state.dwell, state.leaving]).toEqual([undefined, undefined, undefined]);
			}),
		);
	});

	it('a card under the pointer is not about to go', () => {
		fc.assert(
			fc.property(events, (events) => {
				const { state } = runEvents([...events, { kind: 'pointer', mark: undefined, overCard: true, toCard: false }]);

				expect([state.leaving, state.dwell]).toEqual([undefined, undefined]);
			}),
		);
	});
});
