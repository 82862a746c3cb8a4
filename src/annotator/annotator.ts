// The engine with everything it reads, behind two calls. It runs in the background for
// web pages and in Obiter's own pages. All it holds are caches: whoever stops it loses
// nothing but time.
import { annotate } from '../engine/annotate.ts';
import { findEntry } from '../engine/find-entry.ts';
import type { AnnotateOptions, AnnotateRequest, AnnotateResult, ArticleContext, Lexicon } from '../engine/request.ts';
import { compileTable } from '../lexicon/compile-table.ts';
import type { Entry, SetSummary } from '../lexicon/entry.ts';
import { readTable, type Table } from '../lexicon/read-table.ts';
import { describeReference, readReferenceId } from './describe-reference.ts';
import { cardOf, type OwnTerm, ownSetId, tableEntryOf } from '../settings/own-terms.ts';
import { isSetOn, type Settings } from '../settings/settings.ts';

/** Where the annotator reads from. Each call may be slow; the annotator caches the bundled parts. */
export interface Sources {
	loadTable(): Promise<ArrayBuffer>;
	loadSets(): Promise<readonly SetSummary[]>;
	loadEntry(id: string): Promise<Entry | undefined>;
	loadSettings(): Promise<Settings>;
	loadOwnTerms(): Promise<readonly OwnTerm[]>;
}

/** An entry with the title of its set; for an own term the title is empty. */
export interface FoundEntry {
	readonly entry: Entry;
	readonly setTitle: string;
}

export interface Annotator {
	annotate(request: AnnotateRequest, context?: ArticleContext): Promise<AnnotateResult>;
	/** `null` if there is no such entry. */
	lookUp(id: string): Promise<FoundEntry | null>;
	/** Id of the entry that these words name, whatever their sense; `undefined` if none does. */
	find(words: string): Promise<string | undefined>;
	/** Settings or own terms changed: read them again at the next call. */
	forget(): void;
}

interface Choices {
	readonly options: AnnotateOptions;
	readonly lexicon: Lexicon;
	readonly ownTerms: readonly OwnTerm[];
}

function optionsOf(settings: Settings, sets: readonly SetSummary[]): AnnotateOptions {
	const on = new Set(sets.filter((set) => isSetOn(settings, set)).map((set) => set.id));
	if (isSetOn(settings, { id: ownSetId, onByDefault: true })) on.add(ownSetId);
	return {
		occurrences: settings.occurrences,
		isSetOn: (set) => on.has(set),
		hidden: new Set([...settings.hidden, ...settings.known]),
		jurisdiction: settings.law === 'auto' ? undefined : settings.law,
	};
}

/** The reader's own terms as a table; none without terms. */
function ownTables(terms: readonly OwnTerm[]): Table[] {
	return terms.length === 0 ? [] : [readTable(compileTable(terms.map(tableEntryOf)))];
}

/** Keeps a promise until it fails, so that one failed read is tried again. */
function cached<T>(load: () => Promise<T>): () => Promise<T> {
	let loading: Promise<T> | undefined;
	return () => {
		loading ??= load().catch((error: unknown) => {
			loading = undefined;
			throw error;
		});
		return loading;
	};
}

export function createAnnotator(sources: Sources): Annotator {
	const bundled = cached(async (): Promise<Table> => readTable(await sources.loadTable()));
	const sets = cached(() => sources.loadSets());
	const readChoices = async (): Promise<Choices> => {
		const [table, settings, ownTerms, summaries] = await Promise.all([bundled(), sources.loadSettings(), sources.loadOwnTerms(), sets()]);
		const own = ownTables(ownTerms);
		return { options: optionsOf(settings, summaries), lexicon: { tables: [table, ...own] }, ownTerms };
	};
	let choices = cached(readChoices);

	const lookUpOwn = async (id: string): Promise<FoundEntry | null> => {
		const term = (await choices()).ownTerms.find((own) => own.id === id);
		return term ? { entry: cardOf(term), setTitle: '' } : null;
	};
	const lookUpReference = async (id: string, words: string): Promise<FoundEntry | null> => {
		const named = findEntry(words, (await choices()).lexicon);
		const known = named === undefined ? undefined : await sources.loadEntry(named);
		const entry = describeReference(id, known ? [{ id: known.id, headword: known.headword }] : []);
		const summaries = await sets();
		return entry ? { entry, setTitle: summaries.find((set) => set.id === entry.set)?.title ?? '' } : null;
	};
	return {
		async annotate(request, context) {
			const { lexicon, options } = await choices();
			return annotate(request, lexicon, options, context);
		},
		async lookUp(id) {
			if (id.startsWith('own-')) return lookUpOwn(id);
			const reference = readReferenceId(id);
			if (reference) return lookUpReference(id, reference.words);
			const [entry, summaries] = await Promise.all([sources.loadEntry(id), sets()]);
			return entry ? { entry, setTitle: summaries.find((set) => set.id === entry.set)?.title ?? '' } : null;
		},
		async find(words) {
			return findEntry(words, (await choices()).lexicon);
		},
		forget() {
			choices = cached(readChoices);
		},
	};
}
