// A lexicon from a few entries, through the compiler and the reader of the real one.
import { compileDataset } from '../../scripts/dataset/compile-dataset.ts';
import type { Dataset } from '../../scripts/dataset/read-dataset.ts';
import type { Lexicon } from '../../src/engine/request.ts';
import { readTable } from '../../src/lexicon/read-table.ts';
import { aCaseSource, aTermSource, type CaseInput, type TermInput } from './sources.ts';

type EntryInput = TermInput | CaseInput;

const isCase = (entry: EntryInput): entry is CaseInput => 'name' in entry;

/** A dataset as it is after reading, from entries by the id of their set. */
export function aDataset(sets: Readonly<Record<string, readonly EntryInput[]>>): Dataset {
	const about = (id: string) => ({ id, title: id, description: id, default: 'on' as const });
	const places = new Map<string, Dataset['complaints'][number]>();
	const termSets = Object.entries(sets).map(([id, entries]) => ({
		...about(id),
		entries: entries.flatMap((entry) => (isCase(entry) ? [] : [aTermSource(entry)])),
	}));
	const caseSets = Object.entries(sets).map(([id, entries]) => ({
		...about(id),
		entries: entries.flatMap((entry) => (isCase(entry) ? [aCaseSource(entry)] : [])),
	}));
	for (const set of [...termSets, ...caseSets])
		for (const [index, { id }] of set.entries.entries())
			places.set(id, { file: `${set.id}.yaml`, line: index + 1, field: `entries[${index}]`, message: '' });
	const filled = <S extends { readonly entries: readonly unknown[] }>(list: readonly S[]) => list.filter((set) => set.entries.length > 0);
	return { termSets: filled(termSets), caseSets: filled(caseSets), complaints: [], places };
}

/** A lexicon of one table. */
export function aLexicon(sets: Readonly<Record<string, readonly EntryInput[]>>): Lexicon {
	return { tables: [readTable(compileDataset(aDataset(sets)).table)] };
}

/** A lexicon of one set, for tests to which sets do not matter. */
export const lexiconOf = (...entries: readonly EntryInput[]): Lexicon => aLexicon({ terms: entries });
