// Which mark is under the pointer? The caret position at the point names a text node and
// an offset; marks of that node's block are looked up; the mark's own boxes confirm,
// because the caret snaps to the nearest text and half its answers are not over the word.
// A highlight is never asked: `highlightsFromPoint` is 30 to 130 times slower.
import { offsetInBlock } from './locate-span.ts';
import { boxesOf, type Mark } from './mark.ts';
import type { TextBlock } from './read-blocks.ts';

/** Marks by the text nodes they may be met in. */
export interface MarkIndex {
	readonly marksOf: ReadonlyMap<Node, readonly Mark[]>;
	readonly shadowRoots: readonly ShadowRoot[];
}

/** Indexes marks by every node of their block. */
export function indexMarks(marks: readonly Mark[], shadowRoots: readonly ShadowRoot[]): MarkIndex {
	const ofBlock = new Map<TextBlock, Mark[]>();
	for (const mark of marks) {
		const known = ofBlock.get(mark.block);
		if (known) known.push(mark);
		else ofBlock.set(mark.block, [mark]);
	}
	const marksOf = new Map<Node, Mark[]>();
	for (const [block, inBlock] of ofBlock) for (const { node } of block.pieces) marksOf.set(node, inBlock);
	return { marksOf, shadowRoots };
}

/** Slack around a mark's boxes, CSS px: the underline belongs to the word. */
const slack = 2;

function isOver(mark: Mark, x: number, y: number): boolean {
	return boxesOf(mark).some((box) => x >= box.left && x <= box.right && y >= box.top - slack && y <= box.bottom + slack);
}

/** The mark at a point of the viewport, CSS px; `undefined` if there is none. */
export function markAt(document: Document, { marksOf, shadowRoots }: MarkIndex, x: number, y: number): Mark | undefined {
	if (marksOf.size === 0) return undefined;
	const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
	const inBlock = caret && marksOf.get(caret.offsetNode);
	const block = inBlock?.[0]?.block;
	if (!caret || !inBlock || !block) return undefined;
	const offset = offsetInBlock(block, caret.offsetNode, caret.offset);
	if (offset === undefined) return undefined;
	return inBlock.find((mark) => offset >= mark.annotation.start && offset <= mark.annotation.end && isOver(mark, x, y));
}
