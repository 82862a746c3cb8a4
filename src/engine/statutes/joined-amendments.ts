// "the First and Fourteenth Amendments", "the Fourth, Fifth and Sixth Amendments": each is
// named, though only the last has its noun.
import type { Span } from '../../text/span.ts';

const ordinal =
	'(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|Sixteenth|Seventeenth|Eighteenth|Nineteenth|Twentieth|Twenty-[A-Z]?[a-z]+|\\d{1,2}(?:st|nd|rd|th))';
const joined = new RegExp(`\\b(${ordinal}(?:, ${ordinal})*),? (?:and|or) ${ordinal} [Aa]mendments?\\b`, 'g');
const each = new RegExp(ordinal, 'g');

/** An amendment named without its noun, and the words that a list would have for it. */
export interface JoinedAmendment extends Span {
	readonly name: string;
}

/** The amendments before the last, in text order; spans of the ordinals in a folded text. */
export function joinedAmendments(text: string): JoinedAmendment[] {
	const found: JoinedAmendment[] = [];
	for (const match of text.matchAll(joined))
		for (const { 0: word, index } of (match[1] ?? '').matchAll(each)) {
			const start = match.index + index;
			found.push({ start, end: start + word.length, name: `${word} Amendment` });
		}
	return found;
}
