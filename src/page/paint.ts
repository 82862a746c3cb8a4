// Paints marks with the CSS Custom Highlight API: nothing of the page's DOM changes.
// Highlights cost the browser something on each frame in which a page changes, so only
// marks of blocks in or near the viewport are registered (shared/performance.md: all of
// 1,311 marks 7.4 times the frame, those near the viewport 2.8 times).
import { locateSpan } from './locate-span.ts';
import type { Mark } from './mark.ts';
import { markSheetFor } from './shadow-sheets.ts';

/** Blocks this far outside the viewport are painted ahead of scrolling. */
const margin = '50% 0px';

export interface Painter {
	/** Paints these marks instead of those before. */
	paint(marks: readonly Mark[], shadowRoots: readonly ShadowRoot[]): void;
	/** Paints one mark as the one just reached, or none. */
	point(mark: Mark | undefined): void;
	/** Paints with another highlight name from now on. */
	setName(name: string): void;
}

export interface PainterOptions {
	readonly name: string;
	/** Highlight name for the mark that was just reached. */
	readonly currentName: string;
	/** The sheet for shadow roots, where Firefox 153 does not apply an extension's own. */
	readonly css: string;
	readonly signal: AbortSignal;
}

function staticRange(mark: Mark): StaticRange | undefined {
	const ends = locateSpan(mark.block, mark.annotation);
	return ends?.startContainer.isConnected && ends.endContainer.isConnected ? new StaticRange(ends) : undefined;
}

/** The nearest element with a box: an observer never reports one without. */
function observable(element: Element): Element {
	let found = element;
	while (found.parentElement && getComputedStyle(found).display === 'contents') found = found.parentElement;
	return found;
}

/** Groups marks by the element that is watched for them. */
function byElement(marks: readonly Mark[]): Map<Element, Mark[]> {
	const groups = new Map<Element, Mark[]>();
	for (const mark of marks) {
		const element = observable(mark.block.element);
		const group = groups.get(element);
		if (group) group.push(mark);
		else groups.set(element, [mark]);
	}
	return groups;
}

export function createPainter({ name, currentName, css, signal }: PainterOptions): Painter {
	let registered = name;
	let highlight = new Highlight();
	const current = new Highlight();
	let groups = new Map<Element, Mark[]>();
	const ranges = new Map<Element, StaticRange[]>();
	const sheets = markSheetFor(css, signal);

	const show = (element: Element): void => {
		if (ranges.has(element)) return;
		const made = (groups.get(element) ?? []).flatMap((mark) => staticRange(mark) ?? []);
		ranges.set(element, made);
		for (const range of made) highlight.add(range);
	};
	const hide = (element: Element): void => {
		for (const range of ranges.get(element) ?? []) highlight.delete(range);
		ranges.delete(element);
	};
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries) (isIntersecting ? show : hide)(target);
		},
		{ rootMargin: margin },
	);
	/** A page may clear the registry; whoever paints puts ours back. */
	const register = (): void => {
		CSS.highlights.set(registered, highlight);
		CSS.highlights.set(currentName, current);
	};
	const unregister = (): void => {
		if (CSS.highlights.get(registered) === highlight) CSS.highlights.delete(registered);
		if (CSS.highlights.get(currentName) === current) CSS.highlights.delete(currentName);
	};
	signal.addEventListener('abort', () => {
		observer.disconnect();
		unregister();
	});
	return {
		paint(marks, shadowRoots) {
			observer.disconnect();
			highlight.clear();
			ranges.clear();
			current.clear();
			groups = byElement(marks);
			sheets.adopt(shadowRoots);
			if (marks.length === 0) return unregister();
			register();
			for (const element of groups.keys()) observer.observe(element);
		},
		point(mark) {
			current.clear();
			const range = mark && staticRange(mark);
			if (range) current.add(range);
		},
		setName(next) {
			if (next === registered) return;
			const old = highlight;
			unregister();
			registered = next;
			highlight = new Highlight(...old);
			register();
		},
	};
}
