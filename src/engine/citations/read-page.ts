// The page that ends a citation. Reporters number decisions in many ways: "113", "154b",
// "120583-U", "1211(A)", "LII", "¶ 12,345", and "___" while the page is not known yet.
import type { Reporter } from './reporter-table.ts';

export interface Page {
	/** As printed; empty for a blank. */
	readonly page: string;
	readonly end: number;
}

const blank = /_+|-{3,}/y;
const plain = /(?!\d[dD]\b)(\d{1,7}(?:-[A-Z]\b|WC|[A-Za-z]|[[(][AU][)\]])?)(?![\w%]|[.,:]\d|-[a-z])/y;
const withCommas = /\d{1,3}(?:,\d{3})+[A-Z]?(?!\w)|\d+\.\d\d(?!\d)/y;
const afterComma = /(\d{1,7})(?=,\d)/y;
const roman = /(?:[IVXLC]{2,}|[ivxlc]{1,7})(?!\w)/y;

function take(pattern: RegExp, text: string, at: number): Page | undefined {
	pattern.lastIndex = at;
	const found = pattern.exec(text);
	return found ? { page: found[1] ?? found[0], end: pattern.lastIndex } : undefined;
}

/** Reads the page at `at`; `undefined` if what stands there is none. */
export function readPage(text: string, at: number, { countsParagraphs }: Reporter): Page | undefined {
	const gap = take(blank, text, at);
	if (gap) return { page: '', end: gap.end };
	return (
		(countsParagraphs ? take(withCommas, text, at) : undefined) ??
		take(plain, text, at) ??
		take(afterComma, text, at) ??
		take(roman, text, at)
	);
}

const starts = /(?<=[\s.,)\]¶_\u2013-]|\b[PDS])(?:(?<!_)_|(?<!-)---|\d|[IVXLC]{2,}(?!\w)|[ivxlc]+(?!\w))/g;

/** A reporter has at most a few numbers of its own: "20 N.C. (3 & 4 Dev. & Bat.) 456". */
const mostStarts = 4;

/** Offsets in a short stretch of text where a page may begin, in order. */
export function pageStarts(stretch: string): number[] {
	const found: number[] = [];
	starts.lastIndex = 0;
	for (let match = starts.exec(stretch); match && found.length < mostStarts; match = starts.exec(stretch)) found.push(match.index);
	return found;
}
