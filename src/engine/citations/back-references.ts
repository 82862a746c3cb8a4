// "Id. at 120", "Ibid.", "supra, at 12": words that send back to a citation. They mean one
// only after one, so they are looked for in the rest of a block that has it.
import type { Span } from '../../text/span.ts';

const pages = '\\*?\\d{1,5}(?:[-\\u2013]\\d{1,5})?(?: ?nn?\\. ?\\d+)?';
const backwards = new RegExp(
	`(?<![\\w.-])(?:[Ii]d\\.,? at (?:pp?\\. ?|¶¶? ?)?${pages}|[Ii]d\\.(?=\\s*(?:$|[A-Z(\\n]))|[Ii]bid\\.?(?:,? at ${pages})?(?!\\w)|[Ss]upra(?:,? (?:at ${pages}|nn?\\. ?\\d+|note \\d+))?(?![\\w-]))`,
	'g',
);

/** The back references from `from` on, in text order. */
export function findBackReferences(text: string, from: number): Span[] {
	const found: Span[] = [];
	backwards.lastIndex = from;
	for (let match = backwards.exec(text); match; match = backwards.exec(text)) found.push({ start: match.index, end: backwards.lastIndex });
	return found;
}
