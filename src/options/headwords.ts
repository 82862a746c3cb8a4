// Headwords of entries that settings name by id. The bundled ones never change while the
// page is open, so each is read once.
import type { Entry } from '../lexicon/entry.ts';
import type { OwnTerm } from '../settings/own-terms.ts';

/** Headwords by id; an entry that is gone has none. */
export type Headwords = ReadonlyMap<string, string>;

export function createHeadwords(loadEntry: (id: string) => Promise<Entry | undefined>) {
	const bundled = new Map<string, Promise<string | undefined>>();
	const headwordOf = (id: string): Promise<string | undefined> => {
		const known = bundled.get(id) ?? loadEntry(id).then((entry) => entry?.headword);
		bundled.set(id, known);
		return known;
	};
	return async (ids: readonly string[], ownTerms: readonly OwnTerm[]): Promise<Headwords> => {
		const own = new Map(ownTerms.map(({ id, headword }) => [id, headword]));
		const pairs = await Promise.all(ids.map(async (id) => [id, own.get(id) ?? (await headwordOf(id)) ?? id] as const));
		return new Map(pairs);
	};
}
