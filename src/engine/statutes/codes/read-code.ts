// Reads one reference around a name and judges whether it is meant: "Cal. Penal Code
// § 187" is, the "Idaho Code 12 people" of a slip is not.
import type { Span } from '../../../text/span.ts';
import type { Law } from './law-table.ts';
import type { Name } from './name.ts';
import { type Lead, readLead } from './read-lead.ts';
import { readTail, type Tail } from './read-tail.ts';
import { wordsAfter } from './shapes.ts';

/** A reference to a law. */
export interface Code extends Span {
	readonly law: Law;
	/** The title, volume or year before the name; empty if none. */
	readonly number: string;
	/** Each mark with its number, in the order of the text: "§ 187(a)"; a bare number by itself. */
	readonly parts: readonly string[];
}

const cleanEnd = new RegExp(String.raw`^(?:\s*$|\s*\n|[.,;:!?)\]"'/\u2013\u2014](?!\d)|\s+(?:[([§"\u2013\u2014-]|(?:${wordsAfter})\b))`);

/** Whether the words after a bare number leave it a law's: "12 people" does not. */
const endsClean = (text: string, end: number): boolean => cleanEnd.test(text.slice(end, end + 16));

/** "187", "776.012", "13A-6-2", "630:1-a", "1505(b)", "5/9-1", but not "12" and not the "12-4" of a score. */
const sectionShape = /\d[.:/]\d{2,}|\d:\d|\d\/\d|-[^-]+-|\d-\d{3,}|\d[A-Za-z]|\d\(|^\d{3,}(?!\.)|-\d+\.\d/;
/** The same without plain numbers, for laws whose abbreviation may mean something else. */
const firmShape = /\d\.\d{2,}|\d:\d|\d\/\d|-[^-]+-|\d-\d{3,}|\d[A-Z]|\d\(/;
const titled = /^[Tt]it/;

interface Reading {
	readonly name: Name;
	readonly lead: Lead | undefined;
	readonly tail: Tail | undefined;
}

/** Whether the number before a name is of the kind that the law has. */
function fitsLead({ law, needsTitle }: Name, lead: Lead | undefined): boolean {
	const number = lead?.number ?? '';
	if (law.lead === 'year') return /^(?:1[0-9]|20)\d\d(?:-\d+)?$/.test(number);
	if (law.lead === 'title' || needsTitle) return /^\d{1,3}(?:-?[A-Z])?$/.test(number);
	if (law.lead !== 'number') return false;
	return law.kind === 'register' || law.kind === 'session' ? number !== '' : /^\d{1,3}(?!\d)/.test(number);
}

function isPagedMeant(text: string, { name, lead, tail }: Reading): boolean {
	const { law, isExact, isCapital, needs } = name;
	const isChapter = law.kind === 'session' && isCapital && /^[Cc]h/.test(lead?.parts[0] ?? '');
	if (isChapter) return true;
	if (!isExact && law.place !== 'US') return false;
	if (law.lead !== 'none' && (!fitsLead(name, lead) || text[name.start - 2] === ',')) return false;
	if (!tail) return law.hasNoNumber;
	if (needs === 'shape' && !/\d{4}|,\d{3}/.test(tail.parts[0] ?? '')) return false;
	return !tail.isBare || endsClean(text, tail.end);
}

/** "Section 5 of the New York law" speaks of a law that it does not name. */
function isLedMeant({ law, isCapital, needs }: Name, { parts }: Lead): boolean {
	if (law.needsSubject || needs === 'sign') return false;
	if (law.kind === 'constitution') return /^(?:[Aa]rt|[Aa]mend|§|[Ss]ec)/.test(parts[0] ?? '') && (law.place !== '' || parts.length > 1);
	return isCapital || firmShape.test(parts[0] ?? '');
}

function isBareMeant(text: string, { name, lead, tail }: Reading): boolean {
	const { law, needs, isCapital } = name;
	const number = tail?.parts[0] ?? '';
	if (!tail || needs === 'mark' || needs === 'sign') return false;
	if (tail.parts.length > 1) return true;
	const hasTitle = fitsLead(name, lead) || (lead?.parts ?? []).some((part) => titled.test(part));
	if ((law.lead === 'number' || name.needsTitle) && !hasTitle) return false;
	const isFirm = needs === 'shape' && !hasTitle;
	const shape = isFirm ? firmShape : needs === 'any' && isCapital ? /./ : sectionShape;
	return shape.test(number) && endsClean(text, tail.end);
}

function isSectionMeant(text: string, reading: Reading): boolean {
	const { name, lead, tail } = reading;
	const isMarked = tail && !tail.isBare && (name.needs !== 'sign' || tail.parts[0]?.startsWith('§'));
	if (isMarked && (!name.needsTitle || fitsLead(name, lead) || titled.test(tail.parts[0] ?? ''))) {
		return name.law.kind !== 'constitution' || /^(?:[Aa]rt|[Aa]mend|§|[Ss]ec|pre)/.test(tail.parts[0] ?? '');
	}
	if (lead && lead.parts.length > 0 && isLedMeant(name, lead)) return true;
	return isBareMeant(text, reading);
}

/** Kinds whose number tells enough: "Pub. L. No. 111-148". */
const selfEvident = new Set<Law['kind']>(['docket', 'filing', 'public-law']);

function isMeant(text: string, reading: Reading): boolean {
	const { kind } = reading.name.law;
	if (selfEvident.has(kind)) return reading.tail !== undefined;
	return kind === 'session' || kind === 'register' ? isPagedMeant(text, reading) : isSectionMeant(text, reading);
}

/** The lead, if it belongs to the law: "2019 Cal. Penal Code § 187" leaves its year outside. */
function ownLead(name: Name, lead: Lead | undefined): Lead | undefined {
	if (!lead || selfEvident.has(name.law.kind)) return undefined;
	return lead.parts.length > 0 || fitsLead(name, lead) ? lead : undefined;
}

/** The end of a name with its own full stop, unless that may be the sentence's. */
function endOfName(text: string, { end, mayStop, law }: Name): number {
	const isOwn = mayStop && text[end] === '.' && (law.hasNoNumber || !/^\.(?:\s+[A-Z]|\s*$)/.test(text.slice(end, end + 6)));
	return isOwn ? end + 1 : end;
}

/**
 * Reads the reference around a name.
 *
 * @param after where the reference before ends.
 * @returns `undefined` if the words beside the name make it none.
 */
export function readCode(text: string, name: Name, after: number): Code | undefined {
	const lead = ownLead(name, readLead(text, name.start, after));
	const tail = readTail(text, name.end, name.law, name.mayStop);
	if (!isMeant(text, { name, lead, tail })) return undefined;
	const isOpen = tail?.isBare && !endsClean(text, tail.end);
	const used = isOpen && lead?.parts.length ? undefined : tail;
	return {
		law: name.law,
		start: lead?.start ?? name.start,
		end: used?.end ?? endOfName(text, name),
		number: lead?.number ?? '',
		parts: [...(lead?.parts ?? []), ...(used?.parts ?? [])],
	};
}
