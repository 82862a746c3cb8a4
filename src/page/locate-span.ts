// The way from offsets in a block's text back to the page's text nodes, and forth.
import type { Span } from '../text/span.ts';
import type { TextBlock, TextPiece } from './read-blocks.ts';

/** Index of the last piece that starts at or before an offset. */
function pieceAt(pieces: readonly TextPiece[], offset: number): number {
	let low = 0;
	let high = pieces.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

/**
 * The ends of a span as `StaticRange` and `Range` take them. A span that ends where a
 * text node ends, ends in that node and not in the next.
 *
 * @returns `undefined` if a node has become shorter since the block was read.
 */
export function locateSpan({ pieces }: TextBlock, { start, end }: Span): StaticRangeInit | undefined {
	const first = pieces[pieceAt(pieces, start)];
	const last = pieces[pieceAt(pieces, end - 1)];
	if (!first || !last) return undefined;
	const ends = { startContainer: first.node, startOffset: start - first.start, endContainer: last.node, endOffset: end - last.start };
	return ends.startOffset <= first.node.length && ends.endOffset <= last.node.length ? ends : undefined;
}

/** The offset in a block's text of a place in one of its nodes; `undefined` if the node is not of the block. */
export function offsetInBlock({ pieces }: TextBlock, node: Node, offset: number): number | undefined {
	const piece = pieces.find((candidate) => candidate.node === node);
	return piece && piece.start + Math.min(offset, piece.node.length);
}
