// Where the card stands: under the line being read, above it where there is no room,
// never over it and never off the screen.
import { computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';

/** Space between card and line, and between card and the edge of the screen, CSS px. */
const distance = 6;
const edge = 8;

/** The least height at which a card is worth showing on one side, CSS px. */
const leastHeight = 160;

/** The greatest: a card that fills the screen is a page; the rest of its text scrolls. */
const greatestHeight = 560;

/** What a card is placed against. */
export interface Anchor {
	/** The line's box in the viewport; `undefined` once it is no longer laid out. */
	readonly box: () => DOMRect | undefined;
}

/** Moves the host to its place; false if the anchor is gone or out of view. */
export async function placeCard(host: HTMLElement, { box }: Anchor): Promise<boolean> {
	const line = box();
	if (!line || line.bottom < 0 || line.top > window.innerHeight) return false;
	const reference: VirtualElement = { getBoundingClientRect: () => line };
	host.style.maxHeight = `${Math.min(greatestHeight, window.innerHeight - 2 * edge)}px`;
	const { x, y } = await computePosition(reference, host, {
		strategy: 'fixed',
		placement: 'bottom-start',
		middleware: [
			offset(distance),
			flip({ padding: edge, fallbackStrategy: 'bestFit' }),
			shift({ padding: edge }),
			size({
				padding: edge,
				apply: ({ availableHeight, elements }) => {
					elements.floating.style.maxHeight = `${Math.min(greatestHeight, Math.max(leastHeight, Math.floor(availableHeight)))}px`;
				},
			}),
		],
	});
	// Near the least height the card may still hang over: it is pulled into view.
	const top = Math.max(edge, Math.min(y, window.innerHeight - host.offsetHeight - edge));
	host.style.setProperty('left', `${Math.round(x)}px`, 'important');
	host.style.setProperty('top', `${Math.round(top)}px`, 'important');
	return true;
}
