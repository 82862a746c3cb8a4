// An honest card for a reference that the dataset does not have: what its own words tell,
// that there is no entry, and where to search. Made from the id alone.
import type { EntryLink, Term } from '../lexicon/entry.ts';
import { setOfKind } from '../lexicon/meaning.ts';
import { describeCitation } from '../engine/citations/describe-citation.ts';
import { describeCode } from '../engine/statutes/codes/describe-code.ts';
import { describeCaption } from './describe-caption.ts';
import { describeStatute } from './describe-statute.ts';

const noEntry = 'Obiter has no entry for it; this card tells only what the reference itself says.';

const quoted = (words: string): string => encodeURIComponent(`"${words}"`);

const courtListener = (words: string) => ({
	title: 'Search US courts (CourtListener)',
	url: `https://www.courtlistener.com/?q=${quoted(words)}`,
});
const nationalArchives = (words: string) => ({
	title: 'Search UK courts (The National Archives)',
	url: `https://caselaw.nationalarchives.gov.uk/search?query=${quoted(words)}`,
});
const congress = (words: string) => ({
	title: 'Search US law (govinfo)',
	url: `https://www.govinfo.gov/app/search/${encodeURIComponent(JSON.stringify({ query: words }))}`,
});
const legislation = (words: string) => ({
	title: 'Search UK law (legislation.gov.uk)',
	url: `https://www.legislation.gov.uk/all?title=${encodeURIComponent(words)}`,
});

/** What a kind of reference tells of itself, and where to search for it. */
interface Description {
	readonly plain: string;
	readonly technical: string;
	readonly links: readonly { readonly title: string; readonly url: string }[];
}

const describe: Readonly<Record<(typeof kinds)[number], (words: string) => Description>> = {
	case: (words) => {
		const { plain, technical } = describeCaption(words);
		return { plain, technical: `${technical} ${noEntry}`, links: [courtListener(words), nationalArchives(words)] };
	},
	citation: (words) => {
		const { plain, details, links } = describeCitation(words);
		// It says itself that there is no entry.
		return { plain, technical: details.length > 0 ? `${details.join('; ')}.` : '', links };
	},
	statute: (words) => ({
		plain: describeCode(words) ?? describeStatute(words),
		technical: noEntry,
		links: [congress(words), legislation(words)],
	}),
};

const kinds = ['case', 'citation', 'statute'] as const;

/** Kind and words of a made-up id; `undefined` for an id of a listed entry. */
export function readReferenceId(id: string): { readonly kind: (typeof kinds)[number]; readonly words: string } | undefined {
	const kind = kinds.find((known) => id.startsWith(`${known}:`));
	return kind && { kind, words: id.slice(kind.length + 1) };
}

/**
 * The card of an unlisted reference.
 *
 * @param related entries that its words name, such as the act of a section.
 * @returns `undefined` for an id that names no reference.
 */
export function describeReference(id: string, related: readonly EntryLink[]): Term | undefined {
	const reference = readReferenceId(id);
	if (!reference) return undefined;
	const { kind, words } = reference;
	const { plain, technical, links } = describe[kind](words);
	return {
		kind: 'reference',
		id,
		headword: words,
		set: setOfKind[kind],
		plain,
		technical,
		jurisdictions: [],
		related,
		sources: links.map(({ title, url }) => ({ title, url })),
	};
}
