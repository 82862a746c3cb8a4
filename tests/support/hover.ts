// Plays the hover machine: a screen that can show one card, and a clock that brings the
// machine's waits back to it as events.
import {
	type Delays,
	type HoverEffect,
	type HoverEvent,
	type HoverState,
	idle,
	type MarkId,
	stepHover,
} from '../../src/hover/hover-machine.ts';

export const delays: Delays = { dwellMs: 500, leaveMs: 300 };

/** The pointer on a mark, on the card, on its way to it, or nowhere. */
export const pointer = (
	mark: MarkId | undefined,
	{ overCard = false, toCard = false }: { readonly overCard?: boolean; readonly toCard?: boolean } = {},
): HoverEvent => ({ kind: 'pointer', mark, overCard, toCard });

/** All effects of a run of events, and the state after it. */
export function runEvents(events: readonly HoverEvent[], from: HoverState = idle): { state: HoverState; effects: HoverEffect[] } {
	let state = from;
	const effects: HoverEffect[] = [];
	for (const event of events) {
		const step = stepHover(state, event, delays);
		state = step.state;
		effects.push(...step.effects);
	}
	return { state, effects };
}

/** A hover in time: what is done at which ms, and what of it is seen. */
export class HoverInTime {
	/** Each card shown, hidden or prepared, with its time: "500 show 1". */
	readonly seen: string[] = [];
	#state = idle;
	#now = 0;
	#waits: { readonly at: number; readonly event: HoverEvent }[] = [];

	/** Lets time pass up to `ms`, then lets the event happen. */
	at(ms: number, event?: HoverEvent): this {
		for (;;) {
			const [next] = this.#waits.filter(({ at }) => at <= ms).sort((a, b) => a.at - b.at);
			if (!next) break;
			this.#waits.splice(this.#waits.indexOf(next), 1);
			this.#now = next.at;
			this.#happen(next.event);
		}
		this.#now = ms;
		if (event) this.#happen(event);
		return this;
	}

	#happen(event: HoverEvent): void {
		const { state, effects } = stepHover(this.#state, event, delays);
		this.#state = state;
		for (const effect of effects)
			if (effect.kind === 'wait') this.#waits.push({ at: this.#now + effect.ms, event: { kind: effect.event, token: effect.token } });
			else this.seen.push(`${this.#now} ${effect.kind}${'mark' in effect ? ` ${effect.mark}` : ''}`);
	}
}
