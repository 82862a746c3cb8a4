// Makes what the extension ships from what the editors wrote: one table for the engine,
// entries in shards for the cards, and the list of term sets.
import type { Case, Entry, EntryLink, SetSummary, Term } from '../../src/lexicon/entry.ts';
import { compileTable, type TableEntry } from '../../src/lexicon/compile-table.ts';
import { surfaceForms } from '../../src/lexicon/inflect.ts';
import type { CaseSource, TermSource } from '../../src/lexicon/schema.ts';
import { shardCount, shardOf } from '../../src/lexicon/shard.ts';
import type { Complaint, Dataset } from './read-dataset.ts';
import { inReadersOrder } from './set-order.ts';
import { curlAll } from './typography.ts';

export interface CompiledDataset {
	readonly table: ArrayBuffer;
	readonly sets: readonly SetSummary[];
	/** `shards[n]` holds the entries whose id falls to shard n, by id. */
	readonly shards: readonly Readonly<Record<string, Entry>>[];
	/** Dead links between entries. */
	readonly complaints: readonly Complaint[];
}

/** A caption is one name however its "v." is written; the table folds the rest. */
function captionForms(name: string): string[] {
	const versus = / v\.? | vs\.? | versus /;
	if (!versus.test(name)) return [name];
	return ['v.', 'vs.', 'versus'].map((word) => name.replace(versus, ` ${word} `));
}

const tableTerm = (term: TermSource, set: string): TableEntry => ({
	...term,
	set,
	forms: [
		...surfaceForms(term.forms).map((form) => ({ ...form, role: 'form' as const })),
		...term.forms.not.map((text) => ({ text, cased: false, role: 'decoy' as const })),
	],
});

function tableCase(source: CaseSource, set: string): TableEntry {
	const { id, name, names, jurisdiction, citation } = source;
	const withRole = (forms: readonly string[], role: 'full' | 'short' | 'nickname') =>
		[...new Set(forms)].map((text) => ({ text, cased: false, role }));
	return {
		id,
		headword: name,
		set,
		kind: 'case',
		sense: 'safe',
		jurisdictions: [jurisdiction],
		cues: { for: [], against: [] },
		forms: [
			...withRole([...[name, ...names.full].flatMap(captionForms), ...(citation ? [citation] : [])], 'full'),
			...withRole(names.short, 'short'),
			...withRole(
				names.nickname.map((nickname) => nickname.replace(/^the /i, '')),
				'nickname',
			),
		],
	};
}

/** Fields of a card that are no prose. */
const notProse: ReadonlySet<string> = new Set(['id', 'url', 'kind', 'set', 'decided', 'date', 'asOf', 'status', 'event']);

type Links = (ids: readonly string[], from: string, field: string) => EntryLink[];

function cardTerm({ forms, cues, sense, ...term }: TermSource, set: string, links: Links): Term {
	return { ...term, set, related: links(term.related, term.id, 'related') };
}

function cardCase({ names, checked, ...source }: CaseSource, set: string, links: Links): Case {
	const later = source.later.map(({ by, ...event }) => {
		const [link] = by ? links([by], source.id, 'later') : [];
		return link ? { ...event, by: link } : event;
	});
	return { ...source, kind: 'case', set, headword: source.name, later, related: links(source.related, source.id, 'related') };
}

/** Compiles a dataset that has been read. Entries stand in the table in file order. */
export function compileDataset({ termSets, caseSets, places }: Dataset): CompiledDataset {
	const complaints: Complaint[] = [];
	const headwords = new Map<string, string>([
		...termSets.flatMap((set) => set.entries.map((term): [string, string] => [term.id, term.headword])),
		...caseSets.flatMap((set) => set.entries.map((source): [string, string] => [source.id, source.name])),
	]);
	const links: Links = (ids, from, field) =>
		ids.flatMap((id) => {
			const headword = headwords.get(id);
			if (headword !== undefined && id !== from) return [{ id, headword }];
			const place = places.get(from);
			if (place)
				complaints.push({
					...place,
					field: `${place.field}.${field}`,
					message: `${from} links to ${id}, which ${id === from ? 'is itself' : 'no file has'}`,
				});
			return [];
		});

	const entries: Entry[] = [
		...termSets.flatMap((set) => set.entries.map((term) => cardTerm(term, set.id, links))),
		...caseSets.flatMap((set) => set.entries.map((source) => cardCase(source, set.id, links))),
	];
	const shards: Record<string, Entry>[] = Array.from({ length: shardCount }, () => ({}));
	for (const entry of entries) {
		const shard = shards[shardOf(entry.id)];
		if (shard) shard[entry.id] = curlAll(entry, notProse);
	}
	return {
		table: compileTable([
			...termSets.flatMap((set) => set.entries.map((term) => tableTerm(term, set.id))),
			...caseSets.flatMap((set) => set.entries.map((source) => tableCase(source, set.id))),
		]),
		sets: inReadersOrder([...termSets, ...caseSets]).map((set) => ({
			id: set.id,
			title: set.title,
			description: set.description,
			onByDefault: set.default === 'on',
			count: set.entries.length,
		})),
		shards,
		complaints,
	};
}
