// Pointer and keyboard of the page as hover events. Samples are taken once a frame.
import type { HoverEvent } from '../hover/hover-machine.ts';
import { isOnSafePath, type Point } from '../hover/safe-path.ts';
import type { Mark } from '../page/mark.ts';

export interface PointerOptions {
	readonly document: Document;
	readonly markAt: (x: number, y: number) => Mark | undefined;
	readonly cardBox: () => DOMRect | undefined;
	readonly card: () => Element | undefined;
	readonly openMark: () => number | undefined;
	readonly onEvent: (event: HoverEvent) => void;
	readonly signal: AbortSignal;
}

/** Where the pointer is when it is on nothing of ours. */
const nowhere: Extract<HoverEvent, { kind: 'pointer' }> = { kind: 'pointer', mark: undefined, overCard: false, toCard: false };

/** A key that writes something, so that the reader is busy with the page. */
const isTyping = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
	key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;

/**
 * Makes the listeners.
 *
 * @returns attaches them, until the signal aborts. Call it at every reading of the page: a
 *   page that is written anew (`document.open`) drops all listeners, and attaching the same
 *   ones twice does nothing.
 */
export function listenToPointer({ document, markAt, cardBox, card, openMark, onEvent, signal }: PointerOptions): () => void {
	let latest: { readonly x: number; readonly y: number; readonly inCard: boolean; readonly busy: boolean } | undefined;
	let leftMarkAt: Point | undefined;
	const quietly = { passive: true, capture: true, signal } as const;
	const isInCard = (event: Event): boolean => event.composedPath()[0] === card();

	const sample = (): void => {
		const at = latest;
		latest = undefined;
		if (!at || signal.aborted) return;
		if (at.inCard || at.busy) {
			onEvent({ ...nowhere, overCard: at.inCard });
			return;
		}
		const mark = markAt(at.x, at.y)?.index;
		const box = cardBox();
		if (mark !== undefined && mark === openMark()) leftMarkAt = at;
		const toCard = box !== undefined && leftMarkAt !== undefined && isOnSafePath(at, leftMarkAt, box);
		onEvent({ kind: 'pointer', mark, overCard: false, toCard });
	};
	const onMove = (event: PointerEvent): void => {
		// A page can make events of its own; ours are the reader's.
		if (event.pointerType === 'touch' || !event.isTrusted) return;
		if (!latest) requestAnimationFrame(sample);
		// While a button is down or text is selected the reader is busy with the page.
		const busy = event.buttons !== 0 || !(document.getSelection()?.isCollapsed ?? true);
		latest = { x: event.clientX, y: event.clientY, inCard: isInCard(event), busy };
	};
	const onKey = (event: KeyboardEvent): void => {
		if (openMark() === undefined) return;
		if (event.key === 'Escape') {
			// The card closes first, the dialog or player under it another time.
			event.preventDefault();
			event.stopImmediatePropagation();
			onEvent({ kind: 'dismiss' });
		} else if (isTyping(event) && !isInCard(event)) onEvent({ kind: 'dismiss' });
	};
	// A tap on a mark opens its card: there is no hover to do it. A tap on a link follows it.
	const onClick = (event: MouseEvent): void => {
		if ((event as PointerEvent).pointerType !== 'touch' || !event.isTrusted || isInCard(event)) return;
		if (event.composedPath().some((target) => target instanceof HTMLAnchorElement)) return;
		const mark = markAt(event.clientX, event.clientY);
		if (mark) onEvent({ kind: 'open-now', mark: mark.index });
	};
	const onDown = (event: PointerEvent): void => {
		if (!isInCard(event)) onEvent({ kind: 'dismiss' });
	};
	const onScroll = (): void => onEvent({ kind: 'scroll' });
	const onLeave = (): void => onEvent(nowhere);
	return () => {
		document.addEventListener('pointermove', onMove, quietly);
		document.addEventListener('pointerdown', onDown, quietly);
		document.addEventListener('scroll', onScroll, quietly);
		document.documentElement.addEventListener('pointerleave', onLeave, quietly);
		window.addEventListener('keydown', onKey, { capture: true, signal });
		document.addEventListener('click', onClick, quietly);
	};
}
