// "volume reporter page". A volume is followed by words up to a number that may be the
// page; whether those words are a reporter is one look into a map. The longest reporter
// wins, because series have digits too: "F. 2d 12" is not page 2 of "F.".
import type { Report } from './citation.ts';
import { pageStarts, readPage } from './read-page.ts';
import { readVolume, type Volume } from './read-volume.ts';
import { type Reporter, reportersNamed } from './reporter-table.ts';

/** The longest reporter with its parenthesis and what leads to its page. */
const longestReporter = 76;

/** What may stand between reporter and page. */
const beforePage = /,?\s*(?:\bat|\b[Pp]age|\bp\.|\b[Pp]ara?\.|¶+|\bP|\bNos?\.)?[\s,]*[-\u2013]? ?$/;
const parenthesis = /,?\s*\(([^()]{1,40})\),?\s*$/;
const yearInside = /^(?:Ed\. )?(1[6-9]\d\d|20\d\d),?$/;
const nominativeInside = /^(?:\d{1,2}(?: & \d{1,2})? )?[A-Z][A-Za-z.&' ]*$/;
const otherInside = /^(?:[A-Z][a-z]+\. )?\d{1,4},?$/;
const trailingPlace = /,? \(?[A-Z][A-Za-z.]*\)?$/;

interface Named {
	readonly reporters: readonly Reporter[];
	readonly printed: string;
	readonly year: number;
	readonly nominative: string;
}

const named = (printed: string, year = 0, nominative = ''): Named | undefined => {
	const reporters = reportersNamed(printed);
	return reporters.length > 0 ? { reporters, printed: printed.replace(/[\s,\u2013-]+$/, ''), year, nominative } : undefined;
};

/** Reads "U.S. (1 Cranch)" and "Haz. Reg. Pa. (1834)". */
function nameBeforeParenthesis(words: string): Named | undefined {
	const found = parenthesis.exec(words);
	if (!found) return undefined;
	const inside = found[1] ?? '';
	const year = yearInside.exec(inside)?.[1];
	const isNominative = nominativeInside.test(inside);
	if (year === undefined && !isNominative && !otherInside.test(inside)) return undefined;
	return named(words.slice(0, found.index), Number(year ?? 0), isNominative ? inside : '');
}

/** "Unemployment Ins. Rep. W. Va." is counted by paragraphs within a state. */
function nameBeforePlace(words: string): Named | undefined {
	let rest = words;
	for (let words = 0; words < 2; words++) {
		rest = rest.replace(trailingPlace, '');
		const found = named(rest);
		if (found?.reporters.some(({ countsParagraphs }) => countsParagraphs)) return found;
	}
	return undefined;
}

/** The reporter that a stretch of words names, if it is one. */
export function nameReporter(words: string): Named | undefined {
	const bare = words.replace(beforePage, '');
	return named(words) ?? named(bare) ?? nameBeforeParenthesis(bare) ?? (bare === words.trimEnd() ? undefined : nameBeforePlace(bare));
}

/** Whether the reporter is cited with a volume of this style. */
function accepts({ kind, inBrackets }: Reporter, { style, volume, year }: Volume): boolean {
	if (kind === 'series') return (style === 'square' || (style === 'round' && volume !== '')) && year > 0;
	if (kind === 'court') return style === 'square' ? volume === '' : style === 'plain' && !inBrackets && /^(?:19|20)\d\d$/.test(volume);
	if (style === 'joined') return kind === 'neutral';
	return style === 'plain' || (style === 'round' && volume !== '');
}

function readAt(text: string, volume: Volume, pageAt: number): Report | undefined {
	const words = text.slice(volume.end, pageAt);
	const found = nameReporter(words);
	const reporter = found?.reporters.find((reporter) => accepts(reporter, volume));
	const page = reporter && readPage(text, pageAt, reporter);
	if (!found || !page) return undefined;
	return {
		kind: 'report',
		start: volume.start,
		end: page.end,
		reporter,
		printed: found.printed,
		volume: volume.volume,
		year: volume.year || found.year,
		nominative: found.nominative,
		page: page.page,
		isShort: /\bat\s*$/.test(words),
		isBound: volume.style === 'square' || volume.style === 'joined' || (reporter.kind === 'series' && volume.style === 'round'),
	};
}

/** Reads the reporter citation whose volume or bracketed year has its first digit at `at`. */
export function readReport(text: string, at: number): Report | undefined {
	const volume = /\w/.test(text.charAt(at - 1)) ? undefined : readVolume(text, at);
	if (!volume) return undefined;
	let longest: Report | undefined;
	for (const start of pageStarts(text.slice(volume.end, volume.end + longestReporter)))
		longest = readAt(text, volume, volume.end + start) ?? longest;
	return longest;
}
