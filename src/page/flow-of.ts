// How an element takes part in the text of a laid-out page: by its computed style.
import { type Flow, isSkipped } from './read-blocks.ts';

const inlineDisplays = new Set(['inline', 'inline-block', 'inline-flex', 'inline-grid', 'contents', 'ruby', 'ruby-base', 'ruby-text']);

/** Flow of an element in a page with layout; hidden elements are skipped. */
export function flowOf(element: Element): Flow {
	if (isSkipped(element)) return 'skip';
	// A line break is displayed inline and breaks the line all the same.
	if (element.tagName === 'BR' || element.tagName === 'br') return 'block';
	const { display, visibility, position, cssFloat } = getComputedStyle(element);
	if (display === 'none' || visibility === 'hidden' || visibility === 'collapse') return 'skip';
	if (!inlineDisplays.has(display)) return 'block';
	return cssFloat !== 'none' || position === 'absolute' || position === 'fixed' ? 'block' : 'inline';
}
