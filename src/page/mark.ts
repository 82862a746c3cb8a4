// A mark: an annotation and the block of the page it stands in.
import type { Annotation } from '../engine/request.ts';
import { locateSpan } from './locate-span.ts';
import type { TextBlock } from './read-blocks.ts';

export interface Mark {
	/** Place in reading order, 0-based; also how the hover machine knows it. */
	readonly index: number;
	readonly block: TextBlock;
	readonly annotation: Annotation;
}

/** The words a mark stands on. */
export const wordsOf = ({ block, annotation }: Mark): string => block.text.slice(annotation.start, annotation.end);

/** A range over a mark for measuring and scrolling; `undefined` if the page changed under it. */
export function rangeOf({ block, annotation }: Mark): Range | undefined {
	const ends = locateSpan(block, annotation);
	if (!ends?.startContainer.isConnected || !ends.endContainer.isConnected) return undefined;
	const range = document.createRange();
	range.setStart(ends.startContainer, ends.startOffset);
	range.setEnd(ends.endContainer, ends.endOffset);
	return range;
}

/** One box a line, CSS px of the viewport; empty if the mark is not laid out. */
export function boxesOf(mark: Mark): DOMRect[] {
	return [...(rangeOf(mark)?.getClientRects() ?? [])].filter(({ width, height }) => width > 0 && height > 0);
}
