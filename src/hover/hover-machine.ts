// The life of the hover card as a pure machine: (state, event) -> state and effects.
//
//   idle --pointer on mark--> dwelling --prepare-due--> dwelling (entry asked for)
//                                      --show-due----> open
//   open --pointer away--> open, leaving --leave-due--> idle
//        --pointer on another mark--> open, with that mark dwelling as `next`
//
// Every wait carries the token of the dwell or leave it belongs to; a wait whose token
// is no longer current is ignored, so nothing has to be cancelled and no two cards show.
import { workDelayMs } from './delays.ts';

/** A mark is known by the reader's number for it. */
export type MarkId = number;

/** The number of a card that stands for no mark: looked up, or its mark is gone. */
export const noMark: MarkId = -1;

export interface Delays {
	/** From rest on a mark to its card, ms. */
	readonly dwellMs: number;
	/** From leaving mark and card to the card's end, ms. */
	readonly leaveMs: number;
}

interface Dwell {
	readonly mark: MarkId;
	readonly token: number;
}

export interface HoverState {
	/** The mark whose card is shown. */
	readonly open: { readonly mark: MarkId; readonly pinned: boolean } | undefined;
	/** The mark the pointer rests on, while its card is not shown yet. */
	readonly dwell: Dwell | undefined;
	/** Set while the card waits to close. */
	readonly leaving: number | undefined;
	/** Grows with every dwell and leave. */
	readonly lastToken: number;
}

export type HoverEvent =
	/** Where the pointer is now. `toCard`: it moves from the mark straight to the card. */
	| { readonly kind: 'pointer'; readonly mark: MarkId | undefined; readonly overCard: boolean; readonly toCard: boolean }
	| { readonly kind: 'prepare-due' | 'show-due' | 'leave-due'; readonly token: number }
	/** Keyboard, tap or jump: show this mark's card at once and leave it open. */
	| { readonly kind: 'open-now'; readonly mark: MarkId }
	/** The page was read again: the open card's mark has another number, or none. */
	| { readonly kind: 'renumber'; readonly mark: MarkId }
	| { readonly kind: 'pin'; readonly pinned: boolean }
	/** The page scrolled: what comes under a still pointer is no interest. */
	| { readonly kind: 'scroll' }
	/** Escape, a press outside, typing, page life: close, pinned or not. */
	| { readonly kind: 'dismiss' };

export type HoverEffect =
	| { readonly kind: 'wait'; readonly ms: number; readonly event: 'prepare-due' | 'show-due' | 'leave-due'; readonly token: number }
	/** Load what the card will need. */
	| { readonly kind: 'prepare'; readonly mark: MarkId }
	| { readonly kind: 'show'; readonly mark: MarkId; readonly focus: boolean }
	| { readonly kind: 'hide' };

export interface HoverStep {
	readonly state: HoverState;
	readonly effects: readonly HoverEffect[];
}

export const idle: HoverState = { open: undefined, dwell: undefined, leaving: undefined, lastToken: 0 };

const stay = (state: HoverState): HoverStep => ({ state, effects: [] });

function startDwell(state: HoverState, mark: MarkId, { dwellMs }: Delays): HoverStep {
	const token = state.lastToken + 1;
	return {
		state: { ...state, dwell: { mark, token }, lastToken: token },
		effects: [
			{ kind: 'wait', ms: Math.min(workDelayMs, dwellMs), event: 'prepare-due', token },
			{ kind: 'wait', ms: dwellMs, event: 'show-due', token },
		],
	};
}

function startLeave(state: HoverState, { leaveMs }: Delays): HoverStep {
	const token = state.lastToken + 1;
	return { state: { ...state, leaving: token, lastToken: token }, effects: [{ kind: 'wait', ms: leaveMs, event: 'leave-due', token }] };
}

function join(first: HoverStep, next: (state: HoverState) => HoverStep): HoverStep {
	const second = next(first.state);
	return { state: second.state, effects: [...first.effects, ...second.effects] };
}

function onPointer(state: HoverState, event: Extract<HoverEvent, { kind: 'pointer' }>, delays: Delays): HoverStep {
	const { mark, overCard, toCard } = event;
	if (overCard || (state.open && mark === state.open.mark)) return stay({ ...state, dwell: undefined, leaving: undefined });
	if (state.open?.pinned) return stay({ ...state, dwell: undefined });
	// Every move along the path earns new time: the card can be reached however slowly.
	if (state.open && toCard) return startLeave({ ...state, dwell: undefined }, delays);

	const leave = state.open && state.leaving === undefined ? startLeave(state, delays) : stay(state);
	if (mark === undefined) return join(leave, (left) => stay({ ...left, dwell: undefined }));
	if (state.dwell?.mark === mark) return leave;
	return join(leave, (left) => startDwell(left, mark, delays));
}

const show = (state: HoverState, mark: MarkId, focus: boolean): HoverStep => ({
	state: { ...state, open: { mark, pinned: false }, dwell: undefined, leaving: undefined },
	effects: [{ kind: 'show', mark, focus }],
});

function onDue(state: HoverState, { kind, token }: { kind: string; token: number }): HoverStep {
	const { dwell } = state;
	if (kind === 'leave-due') return state.leaving === token ? close(state) : stay(state);
	if (dwell?.token !== token) return stay(state);
	return kind === 'show-due' ? show(state, dwell.mark, false) : { state, effects: [{ kind: 'prepare', mark: dwell.mark }] };
}

/** Closes the card; a dwell on another mark goes on. */
function close(state: HoverState): HoverStep {
	return { state: { ...state, open: undefined, leaving: undefined }, effects: state.open ? [{ kind: 'hide' }] : [] };
}

/** One step. Pure: the same state and event always give the same step. */
export function stepHover(state: HoverState, event: HoverEvent, delays: Delays): HoverStep {
	switch (event.kind) {
		case 'pointer':
			return onPointer(state, event, delays);
		case 'prepare-due':
		case 'show-due':
		case 'leave-due':
			return onDue(state, event);
		case 'open-now':
			return show(state, event.mark, true);
		case 'pin':
			return stay(state.open ? { ...state, open: { ...state.open, pinned: event.pinned }, dwell: undefined, leaving: undefined } : state);
		case 'renumber':
			return stay({ ...state, open: state.open && { ...state.open, mark: event.mark }, dwell: undefined });
		case 'scroll':
			return stay({ ...state, dwell: undefined });
		case 'dismiss':
			return close({ ...state, dwell: undefined });
	}
}
