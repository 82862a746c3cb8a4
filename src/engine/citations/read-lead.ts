// Citations that begin with the reporter and not with a volume: "T.C. Memo. 2019-12",
// "Fed. Sec. L. Rep. (CCH) ¶ 97,410", "L.R.A. 1915A, 601", "Chase, 267". They are read
// backwards from their number; one look at the word before it turns nearly all away.
import type { Report } from './citation.ts';
import { readPage } from './read-page.ts';
import { mayEndLead, type Reporter, reportersNamed } from './reporter-table.ts';

/** The longest such reporter. */
const longestLead = 72;
const mostWords = 9;

const beforeNumber = /,?\s*(?:¶+|\bP|\b[Pp]ara?\.|\bp\.)?\s*$/;
const yearBefore = /,?\s*\((?:Ed\. )?(1[6-9]\d\d|20\d\d),?\)\s*$/;
const wordStart = /(?<![\w.&'(-])[(A-Z]/g;
const yearPage = /((?:1[789]|20)\d\d-\d{1,4})(?!\w)/y;
const letteredYear = /((?:1[789]|20)\d\d[A-F]),? ?(\d{1,4})(?!\w)/y;

interface NumberRead {
	readonly volume: string;
	readonly page: string;
	readonly end: number;
}

function readNumber(text: string, at: number, reporter: Reporter): NumberRead | undefined {
	yearPage.lastIndex = letteredYear.lastIndex = at;
	let found = yearPage.exec(text);
	if (found) return { volume: '', page: found[0], end: yearPage.lastIndex };
	found = letteredYear.exec(text);
	if (found) return { volume: found[1] ?? '', page: found[2] ?? '', end: letteredYear.lastIndex };
	const page = readPage(text, at, reporter);
	return page && { volume: '', ...page };
}

/** Start of the longest reporter that ends a stretch, and the reporter. */
function leadAtEnd(stretch: string): { start: number; reporter: Reporter } | undefined {
	for (const { index } of [...stretch.matchAll(wordStart)].slice(-mostWords)) {
		const reporter = reportersNamed(stretch.slice(index)).find(({ mayLead }) => mayLead);
		if (reporter) return { start: index, reporter };
	}
	return undefined;
}

/** What stands between a reporter and its number, and the year in "Oliver's Forms (Ed. 1842) 489". */
const between = /^(?:P|¶+|[Pp]ara?\.|p\.|(?:\(Ed\.|\()?\d{4},?\))$/;

/** The longest word that ends a reporter is shorter. */
const longestWord = 24;

/** The word that ends before `end`, a comma after it left off. */
function wordBefore(text: string, end: number): string {
	const near = text.slice(Math.max(0, end - longestWord), text.charAt(end - 1) === ',' ? end - 1 : end);
	return near.slice(near.lastIndexOf(' ') + 1);
}

/** Whether the words before `at` may be a reporter's: a look that needs no pattern for nearly every number. */
function mayFollowLead(text: string, at: number): boolean {
	const end = text.charAt(at - 1) === ' ' ? at - 1 : at;
	const word = wordBefore(text, end);
	return mayEndLead(word) || between.test(word);
}

/** Reads the citation that ends with the number at `at`, where that number needs no volume. */
export function readLead(text: string, at: number): Report | undefined {
	if (!mayFollowLead(text, at)) return undefined;
	const from = Math.max(0, at - longestLead);
	const whole = text.slice(from, at).replace(beforeNumber, '');
	const year = yearBefore.exec(whole);
	const stretch = year ? whole.slice(0, year.index) : whole;
	const lead = mayEndLead(wordBefore(stretch, stretch.length)) ? leadAtEnd(stretch) : undefined;
	const number = lead && readNumber(text, at, lead.reporter);
	if (!lead || !number) return undefined;
	const { reporter } = lead;
	const start = from + lead.start;
	const printed = stretch.slice(lead.start);
	const { volume, page, end } = number;
	return {
		kind: 'report',
		start,
		end,
		reporter,
		printed,
		volume,
		year: Number(year?.[1] ?? 0),
		nominative: '',
		page,
		isShort: false,
		isBound: false,
	};
}
