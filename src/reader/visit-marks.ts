// Going from mark to mark by keyboard, and to one that the popup lists.
import { boxesOf, type Mark, rangeOf } from '../page/mark.ts';

/** Scrolls a mark into the middle of the view, at once: the card needs its place now. */
export function scrollToMark(mark: Mark): boolean {
	const range = rangeOf(mark);
	const element = range?.startContainer.parentElement;
	if (!range || !element) return false;
	const box = range.getBoundingClientRect();
	const isInView = box.height > 0 && box.top >= 0 && box.bottom <= window.innerHeight;
	if (!isInView) element.scrollIntoView({ block: 'center', behavior: 'instant' });
	// In a paragraph longer than the view its middle may not show the mark.
	const after = rangeOf(mark)?.getBoundingClientRect();
	if (after && (after.top < 0 || after.bottom > window.innerHeight))
		window.scrollBy({ top: after.top - window.innerHeight / 2, behavior: 'instant' });
	return true;
}

/**
 * The mark after or before the current one, round the end; without a current one the
 * first that stands in or below the view.
 */
export function neighbourMark(marks: readonly Mark[], current: Mark | undefined, step: 1 | -1): Mark | undefined {
	if (marks.length === 0) return undefined;
	if (current) return marks[(current.index + step + marks.length) % marks.length];
	const below = marks.find((mark) => (boxesOf(mark)[0]?.top ?? -1) >= 0);
	return below ?? (step === 1 ? marks[0] : marks.at(-1));
}
