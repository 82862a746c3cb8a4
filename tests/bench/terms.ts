// The terms that are searched for: the bundled dataset, as the engine's table and as the
// plain surface forms that other matchers take, and lexicons of any size made from it.
import { compileDataset } from '../../scripts/dataset/compile-dataset.ts';
import { type Dataset, readDataset } from '../../scripts/dataset/read-dataset.ts';
import type { Lexicon } from '../../src/engine/request.ts';
import { surfaceForms } from '../../src/lexicon/inflect.ts';
import { readTable } from '../../src/lexicon/read-table.ts';
import type { TermSource } from '../../src/lexicon/schema.ts';

/** The bundled dataset as it was written. */
export const bundledDataset = (): Dataset => readDataset('dataset');

/**
 * Every form of every entry, lower-cased, without duplicates, the longest first. Of a form
 * with a gap, which no other matcher can find, only what stands before the gap.
 */
export function formsOf({ termSets, caseSets }: Dataset): string[] {
	const terms = termSets.flatMap(({ entries }) => entries.flatMap(({ forms }) => surfaceForms(forms).map(({ text }) => text)));
	const cases = caseSets.flatMap(({ entries }) =>
		entries.flatMap(({ name, names }) => [name, ...names.full, ...names.short, ...names.nickname]),
	);
	const forms = [...terms, ...cases].map((form) => form.toLowerCase());
	return [...new Set(forms)].sort((a, b) => b.length - a.length);
}

/** Random numbers from 0 to 1, the same at every run (mulberry32). */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Phrases of two or three words of the given forms: they begin like real ones and rarely stand in a text. */
function inventPhrases(forms: readonly string[], count: number, seed: number): string[] {
	const random = randomFrom(seed);
	const words = [...new Set(forms.flatMap((form) => form.match(/[a-z]{3,}/g) ?? []))];
	const word = (): string => words[Math.floor(random() * words.length)] ?? '';
	const phrases = new Set<string>();
	while (phrases.size < count) phrases.add(Array.from({ length: random() < 0.6 ? 2 : 3 }, word).join(' '));
	return [...phrases];
}

const invented = (phrase: string, index: number): TermSource => ({
	id: `invented-${index}`,
	kind: 'term',
	headword: phrase,
	forms: { noun: [], verb: [], exact: [phrase], cased: [], gapped: [], never: [], not: [] },
	sense: 'safe',
	cues: { for: [], against: [] },
	plain: '',
	jurisdictions: [],
	related: [],
	sources: [],
});

/** Every n-th entry, so that all sets have their share. */
function thinned(dataset: Dataset, share: number): Dataset {
	const keep = <E>(entries: readonly E[]): E[] => entries.filter((_, at) => Math.floor((at + 1) * share) > Math.floor(at * share));
	return {
		...dataset,
		termSets: dataset.termSets.map((set) => ({ ...set, entries: keep(set.entries) })),
		caseSets: dataset.caseSets.map((set) => ({ ...set, entries: keep(set.entries) })),
	};
}

/** Entries of all sets. */
export const entriesOf = ({ termSets, caseSets }: Dataset): number =>
	[...termSets, ...caseSets].reduce((sum, { entries }) => sum + entries.length, 0);

function grown(dataset: Dataset, entries: number, seed: number): Dataset {
	const phrases = inventPhrases(formsOf(dataset), Math.max(0, entries - entriesOf(dataset)), seed);
	const set = { id: 'invented', title: '', description: '', default: 'on' as const, entries: phrases.map(invented) };
	return { ...dataset, termSets: [...dataset.termSets, set] };
}

/** The dataset thinned out, or with invented phrases added, to about this many entries. */
export function lexiconOfSize(dataset: Dataset, entries: number): Lexicon {
	const some = thinned(dataset, Math.min(1, entries / entriesOf(dataset)));
	for (let seed = 1; ; seed++) {
		try {
			return { tables: [readTable(compileDataset(grown(some, entries, seed)).table)] };
		} catch (error) {
			// The table's keys have 32 bits: of so many words two sometimes share one, and the
			// compiler refuses. An editor would choose another word; so does the next seed.
			if (seed === 20) throw error;
		}
	}
}
