// The reporters that the engine knows, found by their abbreviation. `reporters.json` has
// `editions`, one line each (name|kind and flags|first year|last year|country|abbreviation),
// `keys`, sorted lines of a key and the numbers of its editions, and `leads`, the last
// words of abbreviations that need no volume. They are long strings, searched as they
// are: a page without a citation pays nothing for a table that it does not need.
import { reporterKey } from './reporter-key.ts';
import table from './reporters.json';

const kinds = {
	f: 'federal',
	e: 'early',
	s: 'state',
	r: 'regional',
	n: 'neutral',
	p: 'specialty',
	o: 'online',
	c: 'court',
	v: 'series',
} as const;

/**
 * `neutral`: American neutral citations, "2024 UT 12"; `court`: those of other countries,
 * "[2019] UKSC 41", "2020 SCC 5"; `series`: the other countries' reports, "[2001] 2 AC 127";
 * `online`: WL and LEXIS; `early`: reporters of the Supreme Court's first century.
 */
export type ReporterKind = (typeof kinds)[keyof typeof kinds];

/** One edition of a reporter. */
export interface Reporter {
	readonly name: string;
	readonly abbreviation: string;
	readonly kind: ReporterKind;
	/** Whether a page may follow it without a volume: "Bankr. L. Rep. 12,345". */
	readonly mayLead: boolean;
	/** Whether it counts paragraphs, with commas in their numbers. */
	readonly countsParagraphs: boolean;
	/** Whether its year stands in brackets. */
	readonly inBrackets: boolean;
	/** Years of the first and last decision printed; 0: not known, or still printed. */
	readonly from: number;
	readonly to: number;
	/** Name of the country, as the lexicon writes jurisdictions. */
	readonly place: string;
}

function reporterOf(line: string): Reporter {
	const [name = '', kind = '', from = '', to = '', place = '', abbreviation = ''] = line.split('|');
	return {
		name,
		abbreviation,
		kind: kinds[kind.charAt(0) as keyof typeof kinds] ?? 'specialty',
		mayLead: kind.includes('l'),
		countsParagraphs: kind.includes('c', 1),
		inBrackets: kind.includes('b'),
		from: Number(from),
		to: Number(to),
		place,
	};
}

/** The line of `keys` for a key, such as "AFTR 7 40", by halving. */
function lineFor(key: string): string | undefined {
	const { keys } = table;
	const wanted = `${key} `;
	let low = 0;
	let high = keys.length;
	while (low < high) {
		const start = Math.max(low, keys.lastIndexOf('\n', (low + high) >> 1) + 1);
		const stop = keys.indexOf('\n', start);
		const end = stop < 0 ? keys.length : stop;
		const line = keys.slice(start, end);
		if (line.startsWith(wanted)) return line;
		if (line < wanted) low = end + 1;
		else high = start - 1;
	}
	return undefined;
}

let editions: readonly string[] | undefined;
const reporters = new Map<string, readonly Reporter[]>();
const none: readonly Reporter[] = [];

/** The editions that a printed abbreviation may stand for, likeliest first; none if it is no reporter's. */
export function reportersNamed(printed: string): readonly Reporter[] {
	const key = reporterKey(printed);
	const known = reporters.get(key);
	if (known) return known;
	const line = lineFor(key);
	if (!line) return none;
	editions ??= table.editions.split('\n');
	const [, ...numbers] = line.split(' ');
	const found = numbers.map((number) => reporterOf(editions?.[Number(number)] ?? ''));
	reporters.set(key, found);
	return found;
}

let leads: ReadonlySet<string> | undefined;

/** Whether a word may be the last of a reporter that needs no volume before it. */
export function mayEndLead(word: string): boolean {
	leads ??= new Set(table.leads.split(' '));
	return leads.has(word);
}
