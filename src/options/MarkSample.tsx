import { useEffect, useRef } from 'preact/hooks';
import { highlightName } from '../settings/mark-look.ts';
import type { MarkStyle } from '../settings/settings.ts';

interface MarkSampleProps {
	readonly style: MarkStyle;
	readonly text: string;
	/** The part of the text that is marked. */
	readonly marked: string;
}

/** A line with a mark, painted as in an article: the same highlight name, the same sheet. */
export function MarkSample({ style, text, marked }: MarkSampleProps) {
	const line = useRef<HTMLSpanElement>(null);
	useEffect(() => {
		const node = line.current?.firstChild;
		const start = text.indexOf(marked);
		if (!node || start < 0) return;
		const range = new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: start + marked.length });
		CSS.highlights.set(highlightName(style), new Highlight(range));
		return () => void CSS.highlights.delete(highlightName(style));
	}, [style, text, marked]);
	return (
		<span class="sample" ref={line}>
			{text}
		</span>
	);
}
