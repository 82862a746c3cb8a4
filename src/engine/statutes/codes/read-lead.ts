// What stands before the name of a law: a title's number ("42 Pa. Cons. Stat."), a year or
// a volume, or the numbers themselves: "Section 187(a) of the California Penal Code".
import { markedBefore } from './shapes.ts';

/** What stands before a name. */
export interface Lead {
	readonly start: number;
	/** Each mark with its number, in order; empty for a number by itself. */
	readonly parts: readonly string[];
	/** The number by itself: title, volume or year; else empty. */
	readonly number: string;
}

/** How far before a name its numbers may begin. */
const reach = 160;

const numbers = String.raw`\d+(?:-?[A-Z](?![A-Za-z]))?(?:-\d+){0,2}`;
const bareLead = new RegExp(String.raw`(?<![\w$£€§%.,/-]|\bNos?\. )(?:(${numbers})\s{1,3}|(\d{1,2}), )$`);
const joint = '(?:,? of (?:the )?|,? and (?=[A-Za-z§])|, | )';
const markedLead = new RegExp(
	String.raw`(?<![\w.-])(${markedBefore}(?:${joint}${markedBefore})*)(?:,? (?:of|under|in) (?:the )?(?:[Ss]tate of )?|,? (?:the )?)$`,
);
const eachPart = new RegExp(markedBefore, 'g');

/** A mark of a number, or a digit, near the end: without one there is no lead. */
const anyNumber = /[\dIVX]/;

/**
 * Reads what stands before a name that starts at `start`; `undefined` if it is nothing of the law's.
 *
 * @param after where the reference before ends.
 */
export function readLead(text: string, start: number, after: number): Lead | undefined {
	const from = Math.max(after, start - reach);
	const before = text.slice(from, start);
	if (!anyNumber.test(before) || !/[\s(]$/.test(before)) return undefined;
	const long = markedLead.exec(before);
	if (long) return { start: from + long.index, parts: long[1]?.match(eachPart) ?? [], number: '' };
	const short = bareLead.exec(before);
	return short ? { start: from + short.index, parts: [], number: short[1] ?? short[2] ?? '' } : undefined;
}
