// A court's own number of a case: "No. 19-1392", "Nos. 21-707 and 20-1199", "Case No.
// 1:21-cv-01234-ABC", "22 Civ. 1234 (JSR)". Read from the first digit of the first number.
import type { Docket } from './citation.ts';
import { docketTrust, type Lead } from './docket-shapes.ts';

const caseWords =
	'Case|Docket|Cause|Civil Action|Civil Case|Criminal Case|Crim(?:inal)?\\.?|Civ(?:il)?\\.?|Cr\\.|C\\.A\\.|Index|Indictment|Ind\\.|Claim|Appeal|Application|Petition|File|Suit|Matter';
/** The words before a number, the word in them that says what is numbered, and the number's letters before its first digit. */
const lead = new RegExp(
	`(?<=(?<![\\w.-])((?:(${caseWords}) )?(?:Nos?\\.?|nos?\\.|Numbers?|numbers?):? ?|(Case)s? (?=[CTF]-|\\d\\d?:\\d\\d-))([A-Z]{1,4}[-\\u2013/]?)?)`,
	'y',
);
const ownLetters = /(?<=(?<![\w-])([A-Z]{1,2}[-\u2013]))/y;
const number = /(?:[A-Z]{1,4}[-\u2013/]?)?\d[\dA-Za-z]{0,11}(?:[-\u2013:/][\dA-Za-z]{1,11}){0,6}(?![\dA-Za-z]|[,.:/\u2013-]\d)/y;
const civil = /\d\d (?:Civ|Cr|Crim|Misc|Mag)\. \d{2,5}(?!\w)(?: ?\([A-Z]{2,4}\)){0,2}/y;
const separator = /(?:,? (?:and|&) |, )(?:Nos?\. )?(?=(?:[A-Z]{1,3}[-\u2013])?\d)/y;

/** Words that make a number one of another kind: "Public Law No. 107-56". */
const otherNumbers =
	/\b(?:laws?|l|act|bill|order|ordinance|resolution|proposition|measure|issue|flight|patent|permit|release|route|model|part|lot|unit|room|rule|regulation|chapter|licen[cs]e|contract|serial|ranked|pick|seed|notice|directive|decree|form|report|publication|bulletin|circular|memo|memorandum)\.? $/i;
const longestOther = 16;

interface Taken {
	readonly words: string;
	readonly end: number;
}

function take(pattern: RegExp, text: string, at: number): Taken | undefined {
	pattern.lastIndex = at;
	const words = pattern.exec(text)?.[0];
	return words === undefined ? undefined : { words, end: at + words.length };
}

interface Beginning extends Lead {
	/** Offset of the lead. */
	readonly start: number;
	/** Offset of the number with its letters. */
	readonly numberAt: number;
}

function readBeginning(text: string, at: number): Beginning {
	lead.lastIndex = ownLetters.lastIndex = at;
	const [, words = '', caseWord, bareCase, letters] = lead.exec(text) ?? [];
	const own = words ? (letters ?? '') : (ownLetters.exec(text)?.[1] ?? '');
	return { words, caseWord: caseWord ?? bareCase ?? '', start: at - own.length - words.length, numberAt: at - own.length };
}

/** "Nos.", "Numbers", "Cases" */
const plural = /s\.?:? ?$/;

/** The numbers after the first, each as trusted as the first. */
function readFurther(text: string, from: number, lead: Lead): { numbers: string[]; end: number } {
	const numbers: string[] = [];
	let end = from;
	for (;;) {
		if (!plural.test(lead.words)) return { numbers, end };
		const gap = take(separator, text, end);
		const next = gap && take(number, text, gap.end);
		if (!next || !/[-\u2013/]/.test(next.words) || docketTrust(next.words, lead) === 0) return { numbers, end };
		numbers.push(next.words);
		end = next.end;
	}
}

/** Reads the docket number, or the list of them, whose first digit is at `at`. */
export function readDocket(text: string, at: number): Docket | undefined {
	const beginning = readBeginning(text, at);
	const { start, numberAt, caseWord } = beginning;
	const named = take(civil, text, at);
	if (named) return { kind: 'docket', start, end: named.end, numbers: [named.words], isSure: true };
	const first = take(number, text, numberAt);
	const trust = first ? docketTrust(first.words, beginning) : 0;
	if (!first || trust === 0) return undefined;
	if (caseWord === '' && otherNumbers.test(text.slice(Math.max(0, start - longestOther), start))) return undefined;
	const { numbers, end } = readFurther(text, first.end, beginning);
	return { kind: 'docket', start, end, numbers: [first.words, ...numbers], isSure: trust === 2 };
}
