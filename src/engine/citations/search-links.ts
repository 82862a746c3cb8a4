// Where a decision that Obiter does not know can be looked for: the free databases of its
// country, by addresses that take the citation as a search.
import type { Citation } from './citation.ts';
import { docketShape } from './docket-shapes.ts';

export interface SearchLink {
	readonly title: string;
	readonly url: string;
}

const databases: Readonly<Record<string, { readonly title: string; readonly before: string; readonly quoted: boolean }>> = {
	US: { title: 'Search CourtListener', before: 'https://www.courtlistener.com/?q=', quoted: true },
	UK: { title: 'Search Find Case Law', before: 'https://caselaw.nationalarchives.gov.uk/search?query=', quoted: false },
	Canada: { title: 'Search CanLII', before: 'https://www.canlii.org/en/#search/text=', quoted: false },
	Australia: { title: 'Search AustLII', before: 'https://www.austlii.edu.au/cgi-bin/sinosrch.cgi?method=auto&query=', quoted: false },
	India: { title: 'Search Indian Kanoon', before: 'https://indiankanoon.org/search/?formInput=', quoted: false },
};

/** CourtListener has the dockets of federal courts and the higher courts' numbers; of other courts' files it knows little. */
function placeOfDocket(numbers: readonly string[]): string {
	const [number = ''] = numbers;
	const shape = docketShape(number);
	return shape === 'federal' || shape === 'appellate' || shape === 'application' || /^\d\d C/.test(number) ? 'US' : '';
}

/** Links for the citation's first part, printed in `words`; none where no database of its country is known. */
export function searchLinks(words: string, { parts: [part] }: Citation): SearchLink[] {
	if (!part) return [];
	const place = part.kind === 'report' ? part.reporter.place : placeOfDocket(part.numbers);
	const database = databases[place];
	const sought = part.kind === 'docket' ? (part.numbers[0] ?? '') : words.slice(part.start, part.end);
	if (!database || (part.kind === 'report' && (part.page === '' || part.isShort))) return [];
	const { title, before, quoted } = database;
	return [{ title, url: before + encodeURIComponent(quoted ? `"${sought}"` : sought) }];
}
