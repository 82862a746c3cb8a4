// A plain text as blocks: a blank line separates them.
import type { Span } from '../text/span.ts';

/** Spans of the blocks of a plain text, without the blank lines between; empty text gives none. */
export function plainTextBlocks(text: string): Span[] {
	const blocks: Span[] = [];
	const separator = /\r?\n[^\S\n]*\r?\n\s*/g;
	let start = text.length - text.trimStart().length;
	const push = (end: number): void => {
		if (text.slice(start, end).trim() !== '') blocks.push({ start, end });
	};
	separator.lastIndex = start;
	for (let match = separator.exec(text); match; match = separator.exec(text)) {
		push(match.index);
		start = match.index + match[0].length;
	}
	push(text.length);
	return blocks;
}
