// Says what the parts of a reporter citation are.
import type { Citation, Report } from './citation.ts';
import type { Reporter } from './reporter-table.ts';

const seriesNames: Readonly<Record<string, string>> = {
	'2d': 'second',
	'3d': 'third',
	'4th': 'fourth',
	'5th': 'fifth',
	'6th': 'sixth',
	'7th': 'seventh',
};

/** The reporter's name with its series. "Utah Neutral Citation" says nothing to a reader that "Utah" does not. */
function reporterName({ name, abbreviation }: Reporter): string {
	const series = seriesNames[/(?:2d|3d|[4-7]th)$/.exec(abbreviation)?.[0] ?? ''];
	const plain = name.replace(/ (?:format-)?neutral citation\b|^Neutral citation for /i, '').trim();
	return series && !/series/i.test(name) ? `${plain}, ${series} series` : plain;
}

const decisionNumber = ({ volume, year, page }: Report): string => `decision number ${page.replace(/^0+(?=\d)/, '')} of ${year || volume}`;

function placeIn({ reporter, volume, year, page, nominative, isShort }: Report): string {
	const older = nominative ? ` (first numbered ${nominative})` : '';
	const inVolume = volume ? `, volume ${volume}${older}${year ? ` of ${year}` : ''}` : year ? `, ${year}` : '';
	const at = page === '' ? '; its page was not known yet' : `, ${isShort ? 'at' : 'from'} page ${page}${isShort ? '' : ' on'}`;
	return `${reporterName(reporter)}${inVolume}${at}`;
}

const isNumbered = ({ kind }: Reporter): boolean => kind === 'neutral' || kind === 'court';

/** One sentence on where the decision is to be found. */
export function reportSentence(report: Report): string {
	const { reporter, volume, page } = report;
	switch (reporter.kind) {
		case 'neutral':
		case 'court':
			return `This is a neutral citation, the number that a court gives to a decision of its own: ${decisionNumber(report)}, ${reporterName(reporter)}.`;
		case 'online':
			return `This is the number of a document in a database of decisions: number ${page} of ${volume} in ${reporterName(reporter)}.`;
		default:
			return `This is a citation, the place where a decision is printed: ${placeIn(report)}.`;
	}
}

/** A sentence on a further place of the same decision. */
export const parallelDetail = (report: Report): string =>
	`Also: ${isNumbered(report.reporter) ? `${decisionNumber(report)}, ${reporterName(report.reporter)}` : placeIn(report)}`;

/** What each part says, one line each. */
export function reportDetails(report: Report, { pincite }: Citation): string[] {
	const { reporter, printed, volume, year, page, isShort } = report;
	const hasNumber = isNumbered(reporter) || reporter.kind === 'online';
	return [
		...(year ? [`${year}: year`] : []),
		...(volume ? [`${volume}: ${hasNumber ? 'year' : 'volume'}`] : []),
		`${printed}: ${reporterName(reporter)}`,
		...(page && !isShort
			? [`${page}: ${hasNumber ? 'number of the decision' : reporter.countsParagraphs ? 'number in it' : 'first page'}`]
			: []),
		...(pincite ? [`${pincite}: the page or paragraph that is meant`] : []),
	];
}
