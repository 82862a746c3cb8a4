// Reads one whole citation from its first digit: a part, its parallel parts, pincites
// and the parenthesis. Nothing is judged here; `judge-citation.ts` does that.
import type { Citation, Docket, Report } from './citation.ts';
import { readDocket } from './read-docket.ts';
import { readLead } from './read-lead.ts';
import { readOdd } from './read-odd.ts';
import { readReport } from './read-report.ts';
import { readParenthesis, readPincite } from './read-tail.ts';

type Part = Report | Docket;

const parallel = /,? ?(?:=|,) ?[[(]?(?=\d)/y;

/** The part that is joined to what ends at `at`. */
function readParallel(text: string, at: number): Part | undefined {
	parallel.lastIndex = at;
	const joint = parallel.exec(text);
	return joint ? readReport(text, parallel.lastIndex) : undefined;
}

interface Pincites {
	readonly end: number;
	readonly words: readonly string[];
}

function readPincites(text: string, from: number, part: Part): Pincites {
	const words: string[] = part.kind === 'report' && part.isShort ? [part.page] : [];
	let end = from;
	const page = part.kind === 'report' ? part.page : '';
	for (let next = readPincite(text, end, page); next && !readParallel(text, end); next = readPincite(text, end, page)) {
		words.push(next.words);
		end = next.end;
	}
	return { end, words };
}

function readFirst(text: string, at: number): Part | undefined {
	return readOdd(text, at) ?? readReport(text, at) ?? readDocket(text, at) ?? readLead(text, at);
}

/** Reads the citation whose first part has its first digit (for a lead, its page) at `at`; `undefined` if there is none. */
export function readCitation(text: string, at: number): Citation | undefined {
	const parts: Part[] = [];
	let pincites: readonly string[] = [];
	let end = at;
	for (let part = readFirst(text, at); part; part = readParallel(text, end)) {
		parts.push(part);
		const read = readPincites(text, part.end, part);
		if (pincites.length === 0) pincites = read.words;
		end = read.end;
	}
	const [first] = parts;
	if (!first) return undefined;
	const named = readParenthesis(text, end);
	return {
		parts,
		start: first.start,
		end: named?.end ?? end,
		pincite: pincites.join(', '),
		court: named?.court ?? '',
		year: named?.year ?? 0,
	};
}
