// How legal is this article, and whose law is it about? Both are read off the
// candidates of the whole article, marked or not, and carried from slice to slice.
import type { Meaning } from '../lexicon/meaning.ts';
import type { Candidate } from './candidate.ts';
import type { AnnotateRequest, ArticleContext } from './request.ts';

/** The article as the sense judge sees it. */
export interface ArticleProfile {
	readonly words: number;
	readonly weight: number;
	readonly signs: Readonly<Record<string, number>>;
	/** Weight of legal language per hundred words: under 1 in ordinary news, over 3 in court reports. */
	readonly density: number;
	/** The jurisdiction with the most signs; `undefined` without any. */
	readonly jurisdiction: string | undefined;
}

/** How much an occurrence of each sense class says that the text is about law. */
const classWeight = { safe: 1, context: 0.25, off: 0.25 } as const;

/** Further occurrences of one entry say little more than the third. */
const countedOccurrences = 3;

/** An article shorter than this is judged as if it were this long: three words prove nothing. */
const leastWords = 60;

const hostSigns: readonly (readonly [RegExp, string])[] = [
	[/\.uk$|(?:^|\.)(?:bbc\.com|theguardian\.com)$/, 'UK'],
	[/\.au$/, 'Australia'],
	[/\.ca$/, 'Canada'],
	[/\.in$|(?:^|\.)(?:ndtv|indiatimes|thehindu|indianexpress|hindustantimes)\.com$/, 'India'],
	[/\.ie$/, 'Ireland'],
	[/\.nz$/, 'New Zealand'],
	[/\.za$/, 'South Africa'],
	[/\.(?:gov|us)$/, 'US'],
];

const langSigns: ReadonlyMap<string, string> = new Map(
	Object.entries({
		'en-gb': 'UK',
		'en-au': 'Australia',
		'en-ca': 'Canada',
		'en-in': 'India',
		'en-ie': 'Ireland',
		'en-nz': 'New Zealand',
		'en-us': 'US',
	}),
);

function addSign(signs: Record<string, number>, jurisdiction: string, weight: number): void {
	signs[jurisdiction] = (signs[jurisdiction] ?? 0) + weight;
}

function pageSigns({ host, lang }: AnnotateRequest): Record<string, number> {
	const signs: Record<string, number> = {};
	for (const [pattern, jurisdiction] of hostSigns) if (pattern.test(host)) addSign(signs, jurisdiction, 3);
	const spoken = langSigns.get(lang.toLowerCase());
	// Half the world's pages say en-US without meaning it.
	if (spoken) addSign(signs, spoken, spoken === 'US' ? 0.5 : 1.5);
	return signs;
}

/** Whose courts belong to a larger country's news. */
const within: Readonly<Record<string, string>> = { 'England and Wales': 'UK', Scotland: 'UK', 'Northern Ireland': 'UK' };

/** How an entry's law stands to a jurisdiction: its own, law of the common-law world, or another country's. */
export function lawFor({ jurisdictions: law }: Meaning, jurisdiction: string | undefined): 'own' | 'general' | 'foreign' {
	if (law.length === 0) return 'general';
	if (jurisdiction === undefined) return 'foreign';
	const larger = within[jurisdiction] ?? jurisdiction;
	return law.some((place) => place === jurisdiction || (within[place] ?? place) === larger) ? 'own' : 'foreign';
}

function strongest(signs: Readonly<Record<string, number>>): string | undefined {
	let best: string | undefined;
	for (const [jurisdiction, weight] of Object.entries(signs)) if (best === undefined || weight > (signs[best] ?? 0)) best = jurisdiction;
	return best;
}

/** Makes a profile from counts; the chosen jurisdiction, if any, overrides the signs. */
export function profileOf(words: number, weight: number, signs: Readonly<Record<string, number>>, chosen?: string): ArticleProfile {
	return { words, weight, signs, density: (100 * weight) / Math.max(words, leastWords), jurisdiction: chosen ?? strongest(signs) };
}

/** Whether another entry of other law, or of none in particular, claims the same words: they tell nothing of the place. */
function hasRival({ block, from, to, meaning }: Candidate, candidates: readonly Candidate[], at: number): boolean {
	const isRival = (other: Candidate | undefined): boolean =>
		other !== undefined && other.block === block && other.from === from && other.to === to && other.meaning.id !== meaning.id;
	// Candidates stand in text order, those of the same words side by side.
	return isRival(candidates[at - 1]) || isRival(candidates[at + 1]) || isRival(candidates[at - 2]) || isRival(candidates[at + 2]);
}

/**
 * Adds one slice of an article to what earlier slices told.
 *
 * @param candidates everything found in the slice, nested and competing ones included.
 */
export function profileArticle(
	request: AnnotateRequest,
	words: number,
	candidates: readonly Candidate[],
	before: ArticleContext | undefined,
	chosen: string | undefined,
): ArticleProfile {
	if (before?.isWhole) return profileOf(before.words, before.weight, before.signs, chosen);
	const counts = new Map<string, number>();
	const signs: Record<string, number> = before ? { ...before.signs } : pageSigns(request);
	let weight = before?.weight ?? 0;
	candidates.forEach((candidate, at) => {
		if (candidate.role === 'short') return;
		const { id, sense, jurisdictions: places } = candidate.meaning;
		const count = (counts.get(id) ?? 0) + 1;
		counts.set(id, count);
		if (count > countedOccurrences) return;
		weight += classWeight[sense];
		if (sense === 'safe' && places.length > 0 && !hasRival(candidate, candidates, at))
			for (const place of places) addSign(signs, within[place] ?? place, 1 / places.length);
	});
	return profileOf((before?.words ?? 0) + words, weight, signs, chosen);
}
