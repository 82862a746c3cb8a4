// Citations of a shape of their own: "AIR 1973 SC 1461", "2019 SCC OnLine Del 123",
// "2021COA112", "2009-1359 (La. App. 1 Cir. 5/10/10)".
import type { Report } from './citation.ts';
import { type Reporter, reportersNamed } from './reporter-table.ts';

interface Shape {
	/** Sticky, from the first digit; its groups are `before`, `volume`, `printed` and `page`. */
	readonly pattern: RegExp;
	/** The reporter's name for the table, from the printed words. */
	readonly named: (printed: string) => string;
	/** Whether nothing else looks like it. */
	readonly isBound: boolean;
}

const shapes: readonly Shape[] = [
	{
		pattern:
			/(?<=\b(?<before>A\.?I\.?R\.? ))(?<volume>1[89]\d\d|20\d\d) (?<printed>SC|S\.C\.|[A-Z][A-Za-z&]{1,5}\.?) (?<page>\d{1,5})(?!\w)/y,
		named: () => 'AIR',
		isBound: true,
	},
	{
		pattern: /(?<volume>19\d\d|20\d\d) (?<printed>SCC OnLine [A-Z][A-Za-z&]{1,5}) (?<page>\d{1,6})(?!\w)/y,
		named: () => 'SCC OnLine',
		isBound: true,
	},
	{ pattern: /(?<volume>(?:19|20)?\d\d)(?<printed>COA?)(?<page>\d{1,6}M?)(?!\w)/y, named: (printed) => printed, isBound: false },
	{
		pattern:
			/(?<volume>\d{2,4})[- ](?<page>\d{2,5}[A-Z]?) \((?<printed>La\. ?App\. ?\d(?:st|nd|d|rd|th)? ?Cir\.?),? \d{1,2}\/\d{1,2}\/(?:\d\d)?\d\d\)/y,
		named: (printed) => printed.replace(/(?<=\d)(?:st|nd|d|rd|th)/, ''),
		isBound: true,
	},
];

function readShape(text: string, at: number, { pattern, named, isBound }: Shape): Report | undefined {
	pattern.lastIndex = at;
	const found = pattern.exec(text);
	if (!found) return undefined;
	const { before = '', volume = '', printed = '', page = '' } = found.groups ?? {};
	const reporter: Reporter | undefined = reportersNamed(named(printed))[0];
	if (!reporter) return undefined;
	const start = at - before.length;
	const end = pattern.lastIndex;
	const dated = reporter.inBrackets ? { volume: '', year: Number(volume) } : { volume, year: 0 };
	return { kind: 'report', start, end, reporter, printed: before + printed, ...dated, nominative: '', page, isShort: false, isBound };
}

/** Reads a citation of an odd shape with its first digit at `at`. */
export function readOdd(text: string, at: number): Report | undefined {
	for (const shape of shapes) {
		const report = readShape(text, at, shape);
		if (report) return report;
	}
	return undefined;
}
