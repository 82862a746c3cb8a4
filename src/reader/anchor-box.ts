// The line a card points at.
import { boxesOf, type Mark } from '../page/mark.ts';

/** Follows the pointer's height, for marks that wrap over lines. CSS px of the viewport. */
export function followPointerY(document: Document, signal: AbortSignal): () => number | undefined {
	let latest: number | undefined;
	const follow = ({ clientY }: PointerEvent): void => {
		latest = clientY;
	};
	document.addEventListener('pointermove', follow, { passive: true, capture: true, signal });
	return () => latest;
}

/** Of a mark's boxes the one nearest to a height; `undefined` if the mark is not laid out. */
export function anchorBox(mark: Mark, y: number | undefined): DOMRect | undefined {
	const distance = ({ top, bottom }: DOMRect): number => Math.abs((top + bottom) / 2 - (y ?? top));
	return boxesOf(mark).sort((a, b) => distance(a) - distance(b))[0];
}
