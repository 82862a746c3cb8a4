// What follows the name of a law: "§ 187(a)", ", art. I, § 7", "Section 187, subdivision
// (a)", a bare "776.012", a page; then pincites, "et seq." and the year.
import type { Law } from './law-table.ts';
import { bareSections, markedAfter, page } from './shapes.ts';

/** The numbers after a name. */
export interface Tail {
	/** After the last unit. */
	readonly end: number;
	/** Each mark with its number, in order: "§ 187(a)"; a bare number by itself. */
	readonly parts: readonly string[];
	/** Whether the first number has no mark. */
	readonly isBare: boolean;
}

const sticky = (source: string): RegExp => new RegExp(source, 'y');

const edition = sticky(String.raw`,? \(?(?:1[89]|20)\d\d\)?(?=,? {0,2}(?:§|[Ss]ec|art|tit|ch))`);
const markedPart = sticky(String.raw`,?\s{0,3}(${markedAfter})`);
const numbered = sticky(String.raw`,?\s(No\. \d+)(?=, \d)`);
const preamble = sticky(String.raw`,? ((?:pmbl\.?|preamble))`);
const barePart = sticky(String.raw`,?\s{1,3}(${bareSections})`);
const barePage = sticky(String.raw`,?\s{1,3}(?:at )?(${page})`);
const pincite = sticky(String.raw`(?:, | ?\u2013 ?|-)\d[\d,]*\d(?=[.,;:)\]"'](?!\d)|\s*$|\s\()`);
const publicLaw = sticky(String.raw`,?\s{0,3}((?:No\.|Number|Nos\.)?\s?\d{1,3}[-\u2013]\d{1,5})(?![\d-])`);
const docket = sticky(String.raw`\s(No\.\s(?:[A-Z]{2,5}-\d+|\d{4}-[A-Z]{2,5}-\d+|\d+-[A-Z\d]+|\d{4,})(?![A-Za-z\d]))`);
const patent = sticky(String.raw`\s(Nos?\.\s\d[\d,]*\d(?: [A-Z]\d(?![A-Za-z\d]))?)`);
const trademark = sticky(String.raw`\s(No\.\s\d,\d{3},\d{3}(?!\d))`);
const andSo = sticky(' et seq\\.?| note(?![a-z])');
const parenthesis = sticky(
	String.raw`\s\((?:(?:[A-Z][\w.&' ]{1,30} )?(?:[A-Z][a-z]{2,8}\.? \d{1,2}, |Supp\. )?(?:1[5-9]|20)\d\d(?: & Supp\. (?:[IVX]+|\d{4}))?|[^()]{0,40}Sess\.)\)`,
);

/** What a pattern finds from `at`: its end and its first group. */
function take(pattern: RegExp, text: string, at: number): { end: number; words: string } | undefined {
	pattern.lastIndex = at;
	const found = pattern.exec(text);
	return found ? { end: pattern.lastIndex, words: found[1] ?? found[0] } : undefined;
}

/** Where repeated finds of a pattern end. */
function skip(pattern: RegExp, text: string, at: number): number {
	let end = at;
	for (let next = take(pattern, text, end); next && next.end > end; next = take(pattern, text, end)) end = next.end;
	return end;
}

/** Patterns for a number without a mark, by the kind of law. */
const bareOf: Readonly<Record<Law['kind'], RegExp | undefined>> = {
	code: barePart,
	regulations: barePart,
	rules: barePart,
	session: barePage,
	register: barePage,
	constitution: undefined,
	'public-law': publicLaw,
	docket,
	filing: patent,
};

const isPaged = ({ kind }: Law): boolean => kind === 'session' || kind === 'register';

/** Marked numbers from a place on; session laws may begin with one that is numbered "No.". */
function readMarked(text: string, from: number, law: Law): { end: number; parts: string[] } {
	const first = isPaged(law) ? take(numbered, text, from) : undefined;
	const parts: string[] = first ? [first.words] : [];
	let end = first?.end ?? from;
	for (let next = take(markedPart, text, end); next; next = take(markedPart, text, end)) {
		parts.push(next.words);
		end = next.end;
	}
	return { end, parts };
}

/** Pincites, "et seq." and a parenthesis after the last number. */
function readRest(text: string, from: number, law: Law): number {
	const pages = isPaged(law) ? skip(pincite, text, from) : from;
	const end = skip(andSo, text, pages);
	return take(parenthesis, text, end)?.end ?? end;
}

function readUnmarked(text: string, at: number, law: Law): Tail | undefined {
	const pattern = law.abbreviation === 'Registration' ? trademark : bareOf[law.kind];
	const bare = pattern && take(pattern, text, at);
	if (!bare) return undefined;
	const after = readMarked(text, bare.end, law);
	return { end: readRest(text, after.end, law), parts: [bare.words.trim(), ...after.parts], isBare: true };
}

const proper = new Set<Law['kind']>(['docket', 'filing', 'public-law']);

/**
 * Reads the numbers after a name that ends at `at`; `undefined` if there are none.
 *
 * @param mayStop whether a full stop there may be the name's own.
 */
export function readTail(text: string, at: number, law: Law, mayStop: boolean): Tail | undefined {
	const dotted = mayStop && text[at] === '.' ? at + 1 : at;
	if (proper.has(law.kind)) return readUnmarked(text, dotted, law);
	const from = take(edition, text, dotted)?.end ?? dotted;
	const { end, parts } = readMarked(text, from, law);
	if (parts.length === 0) {
		const words = law.kind === 'constitution' ? take(preamble, text, from) : undefined;
		return words ? { end: words.end, parts: ['preamble'], isBare: false } : readUnmarked(text, from, law);
	}
	const more = isPaged(law) || law.mayHaveMore ? take(barePage, text, end) : undefined;
	return { end: readRest(text, more?.end ?? end, law), parts: more ? [...parts, more.words] : parts, isBare: false };
}
