// Is what reads like a citation one? Some reporters no prose looks like ("F. Supp. 3d",
// "[2019] UKSC"); others need clean surroundings ("410 U.S. 113", "2024 UT 12"); the
// shortest ("12 A. 34") need a year, a caption or another citation to speak for them.
import type { Citation, Report } from './citation.ts';
import { reporterKey } from './reporter-key.ts';
import { type Reporter, type ReporterKind, reportersNamed } from './reporter-table.ts';

/** `none`: it cannot be one, whatever stands beside it. */
export type Trust = 'sure' | 'clean' | 'weak' | 'none';

/** Years by which tables of reporters are commonly out. */
const yearsOff = 2;
/** More volumes of U.S. than will be printed for long. */
const lastVolume = 700;
const isYear = (words: string): boolean => /^(?:1[6-9]|20)\d\d$/.test(words);

const printedIn = ({ from, to }: Reporter, year: number): boolean =>
	(from === 0 || year >= from - yearsOff) && (to === 0 || year <= to + yearsOff);

/** Kinds whose volume says by its form which of several reporters is meant. */
const toldByForm: ReadonlySet<ReporterKind> = new Set(['neutral', 'online', 'court', 'series']);

/** Whether some edition of that name was printed when the decision was made. */
function isInTime({ printed, reporter }: Report, year: number): boolean {
	if (year === 0 || printedIn(reporter, year)) return true;
	return !toldByForm.has(reporter.kind) && reportersNamed(printed).some((other) => !toldByForm.has(other.kind) && printedIn(other, year));
}

/** Reporters of two words that are also places, teams or titles: "Ohio St.", "W. Va.", "State Rep.". */
const commonPair = /(?:St|Va|Dak|Mex|Rep)$/;
const series = /(?:2d|3d|[4-9]th)$/;

function trustInName(printed: string): Trust {
	const key = reporterKey(printed);
	if (series.test(key)) return printed.includes('.') ? 'sure' : 'clean';
	const pieces = printed.match(/[A-Z][a-z']*/g) ?? [];
	if (pieces.length > 2) return 'clean';
	return pieces.length === 2 && pieces.some((piece) => piece.length > 1) && !commonPair.test(key) ? 'clean' : 'weak';
}

/** States that the table gives a form which their courts do not use; tables of elections do. */
const unusedPostalCode = /^(?:AZ|FL|LA|MS|NV|PA)$/;

/** "410 U.S. 113", but not the "5 U.S. 10" of a table of results. */
function trustInUnitedStates({ volume, page }: Report): Trust {
	if (!/^\d{1,3}$/.test(volume)) return 'weak';
	if (volume.length === 3 && Number(volume) < lastVolume) return 'sure';
	return page === '' || volume.length + page.length > 3 ? 'clean' : 'weak';
}

function trustInReport(report: Report): Trust {
	const { reporter, printed, volume, page, isBound, nominative } = report;
	const { kind, abbreviation } = reporter;
	if (kind === 'online') return isYear(volume) && page.length > 2 ? 'sure' : 'none';
	if (isBound) return kind === 'court' || reporterKey(printed).length > 2 ? 'sure' : 'clean';
	if (nominative !== '' && nominative !== 'CCH') return 'sure';
	if (kind === 'court') return abbreviation === 'FC' ? 'weak' : abbreviation === 'CanLII' ? 'sure' : 'clean';
	if (kind === 'neutral' && unusedPostalCode.test(abbreviation)) return 'weak';
	if (kind === 'neutral' && volume === '') return /^\d{4}-/.test(page) ? 'sure' : 'weak';
	if (kind === 'neutral') return isYear(volume) && printedIn(reporter, Number(volume)) ? 'clean' : 'weak';
	if (isYear(volume) && kind !== 'specialty') return 'weak';
	return abbreviation === 'U.S.' ? trustInUnitedStates(report) : trustInName(printed);
}

const order: readonly Trust[] = ['none', 'weak', 'clean', 'sure'];

/** How far a citation can be trusted by its own words. */
export function trustIn({ parts, year, court }: Citation): Trust {
	const reports = parts.filter((part) => part.kind === 'report');
	if (reports.some((report) => !isInTime(report, year) || !isInTime(report, report.year))) return 'none';
	const trusts = parts.map((part) => (part.kind === 'report' ? trustInReport(part) : part.isSure ? 'sure' : 'weak'));
	if (trusts.includes('none')) return 'none';
	if (year > 0 || court.includes('.')) return 'sure';
	const best = trusts.reduce((best, trust) => (order.indexOf(trust) > order.indexOf(best) ? trust : best), 'none');
	return best === 'clean' && parts.length > 1 ? 'sure' : best;
}

const words =
	'and|or|nor|but|in|is|was|were|are|has|had|have|as|at|by|for|from|on|with|that|which|who|the|a|an|of|to|it|if|when|where|while|would|could|did|does|held|holds|said|says|decided|found|here|there|also|because|since|after|before|under|remains|upheld|overruled|overturned|overrules|established|required|struck|supra';
const cleanEnd = new RegExp(`^(?:\\s*$|\\s*\\n|[.,;:!?)\\]"'/\\u2013\\u2014](?!\\d)|\\s+(?:[([&¶"'\\u2013\\u2014-]|(?:${words})\\b))`);
const spoiledStart = /(?:\bNos?\.?|\d\s?[-\u2013x/])\s*$/i;

/** Whether the words beside a citation leave it a citation: "20 U.S. 100 dollars" and "No. 5 U.S. 410" do not. */
export function standsClean(text: string, { start, end }: Citation): boolean {
	return cleanEnd.test(text.slice(end, end + 16)) && !spoiledStart.test(text.slice(Math.max(0, start - 8), start));
}

const caption = /(?:\bv(?:s?\.)? [^;!?]{1,80}|\b(?:In re|Ex parte|Matter of) [^;!?]{1,60}),? $/;
const signal = /(?:\bSee|\bcf\.|\bCf\.|\b[Cc]iting|\b[Qq]uoting|\b[Cc]ited as|\be\.g\.,?) $/;
const longestCaption = 100;

/** Whether a caption or a lawyer's "see" stands before a citation. */
export function isIntroduced(text: string, { start }: Citation): boolean {
	const before = text.slice(Math.max(0, start - longestCaption), start);
	return caption.test(before) || signal.test(before);
}
