// A card for a citation that no entry of the dataset has: what its parts are, and where
// the decision can be looked for. Made from the citation's words alone.
import type { Citation } from './citation.ts';
import { courtName } from './court-names.ts';
import { docketDetails, docketSentence } from './describe-docket.ts';
import { parallelDetail, reportDetails, reportSentence } from './describe-report.ts';
import { readCitations } from './read-citations.ts';
import { type SearchLink, searchLinks } from './search-links.ts';

export interface CitationDescription {
	/** A few sentences. */
	readonly plain: string;
	/** What each part is, one line each, in the order of the words. */
	readonly details: readonly string[];
	readonly links: readonly SearchLink[];
}

const noEntry = 'Obiter has no entry for the case.';

const backwards: readonly (readonly [RegExp, string])[] = [
	[/^id\b/i, 'Short for the Latin “idem”, the same: the decision cited just before.'],
	[/^ibid\b/i, 'Short for the Latin “ibidem”, in the same place: the decision cited just before.'],
	[/^supra\b/i, 'Latin for “above”: a decision that was cited earlier in this text.'],
];

function describeBackReference(words: string): CitationDescription {
	const plain = backwards.find(([pattern]) => pattern.test(words))?.[1];
	const page = /\bat (.+)$/.exec(words)?.[1];
	return {
		plain: plain ?? `This reads like a citation of a decision. ${noEntry}`,
		details: page ? [`${page}: the page that is meant`] : [],
		links: [],
	};
}

function detailsOf(citation: Citation): string[] {
	const { parts, court, year } = citation;
	const lines = parts.flatMap((part, at) => {
		if (part.kind === 'docket') return docketDetails(part);
		return at === 0 || parts[0]?.kind === 'docket' ? reportDetails(part, citation) : [parallelDetail(part)];
	});
	if (court) lines.push(`${court}: ${courtName(court) === court ? 'court' : courtName(court)}`);
	if (year) lines.push(`${year}: year of the decision`);
	return lines;
}

const curled = (text: string): string => text.replaceAll("'", '’');

/**
 * Describes a citation by its words alone, as `findCitations` gives them in the headword.
 * Any other text gets a description too, a vague one. Never throws.
 */
export function describeCitation(words: string): CitationDescription {
	const [citation] = readCitations(words);
	const [part] = citation?.parts ?? [];
	if (!citation || !part) return describeBackReference(words);
	const sentence = part.kind === 'docket' ? docketSentence(part) : reportSentence(part);
	return { plain: curled(`${sentence} ${noEntry}`), details: detailsOf(citation).map(curled), links: searchLinks(words, citation) };
}
