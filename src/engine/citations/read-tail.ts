// What may follow a citation: the pages that are meant (the pincite) and, in
// parentheses, the court and the year.
const digits = '\\d{1,5}(?:[-\\u2013]\\d{1,5})?';
const notes = '(?: ?(?:& )?nn?\\. ?\\d+(?:[-\\u2013]\\d+)?)?';
const marked = new RegExp(
	`,? (?:at (?:pp?\\. ?|paras? )?|(?=\\*|¶|paras? |\\[\\d))(?:\\*|¶¶? ?|paras? )?((?:${digits}|\\[\\d{1,4}\\](?:[-\\u2013]\\[?\\d{1,4}\\])?)${notes})(?!\\w|[.,]\\d)`,
	'y',
);
/** A bare number is a page only where nothing after it makes it a count: "410 U.S. 113, 50 years later". */
const bare = new RegExp(`, (${digits}${notes})(?=$|[.,;)\\]"'](?!\\d)| \\(| and \\d)`, 'y');
const note = /,? nn?\. ?\d+/y;

/** Pages on which one decision may go on. */
const longestDecision = 600;

/** A place in a text that was read up to `end`. */
interface Read {
	readonly end: number;
	readonly words: string;
}

function take(pattern: RegExp, text: string, at: number): Read | undefined {
	pattern.lastIndex = at;
	const found = pattern.exec(text);
	return found ? { end: at + found[0].length, words: (found[1] ?? found[0]).trim() } : undefined;
}

/** Reads one pincite at `at`, for a decision that begins on `page`. */
export function readPincite(text: string, at: number, page: string): Read | undefined {
	const found = take(marked, text, at) ?? take(note, text, at);
	if (found) return found;
	const plain = take(bare, text, at);
	const first = Number.parseInt(page, 10);
	const meant = Number.parseInt(plain?.words ?? '', 10);
	return plain && meant >= first && meant <= first + longestDecision ? plain : undefined;
}

export interface Parenthesis {
	readonly end: number;
	readonly court: string;
	/** 0: none. */
	readonly year: number;
}

const inParentheses = /\s?\(([^()]{2,80})\)/y;
const dated =
	/^(.*?),?\s?(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? (?:\d{1,2}, ?)?)?(1[6-9]\d\d|20\d\d)(?:, [a-z][^()]*)?$/;
/** A court as citations name it: words with capitals, ordinals, and "of". */
const courtName = /^(?:(?:[A-Z][\w.'&\u2014-]*|\d{1,2}(?:st|nd|d|rd|th)|of|the|for|en|banc),?(?: |$))+$/;
const withoutYear =
	/\bCir\.$|^[NSEWMC]?\.?D\. ?[A-Z]|^(?:Admin|Ch|QB|KB|Fam|Comm|TCC|Pat|Civ|Crim|CA|HL|SCC|CC|A|GP|ON CA|ON SC|BC CA|QC CA)(?: Court)?$/;

/** Reads the parenthesis that names court and year; one that says anything else is left alone. */
export function readParenthesis(text: string, at: number): Parenthesis | undefined {
	inParentheses.lastIndex = at;
	const [whole, inside = ''] = inParentheses.exec(text) ?? [];
	if (whole === undefined) return undefined;
	const end = at + whole.length;
	const [, court, year] = dated.exec(inside) ?? [];
	if (court !== undefined) return court === '' || courtName.test(court) ? { end, court, year: Number(year) } : undefined;
	return withoutYear.test(inside) ? { end, court: inside, year: 0 } : undefined;
}
