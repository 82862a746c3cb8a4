// What was found on a page, one item an entry, for the popup's list.
import type { FoundItem } from '../messages/protocol.ts';
import { type Mark, wordsOf } from '../page/mark.ts';

/** Most wordings that are told of one entry: a list is read, a page of variants is not. */
const mostWordings = 20;

const flat = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The entries of these marks, in reading order. */
export function foundIn(marks: readonly Mark[]): FoundItem[] {
	const groups = Map.groupBy(marks, (mark) => mark.annotation.entry);
	return [...groups].flatMap(([entry, ofEntry]) => {
		const [first] = ofEntry;
		if (!first) return [];
		const [text = '', ...otherTexts] = new Set(ofEntry.map((mark) => flat(wordsOf(mark))));
		const { headword, kind } = first.annotation;
		return [{ index: first.index, entry, headword, kind, text, otherTexts: otherTexts.slice(0, mostWordings), count: ofEntry.length }];
	});
}
