// What an import would make of a reader's own terms: computed for the preview, and again
// for the change itself, so that what is confirmed is what was shown.
import type { OwnTerm } from './own-terms.ts';
import { type FileTerm, mostTerms, nameKey } from './term-rows.ts';

/** `merge`: the file's terms are added or take the place of those with their name. `add`: only new ones come in. */
export const importWays = ['merge', 'add', 'replace'] as const;
export type ImportWay = (typeof importWays)[number];

export interface ImportRequest {
	readonly current: readonly OwnTerm[];
	readonly incoming: readonly FileTerm[];
	readonly way: ImportWay;
	/** For terms that come without an id, or with one that is in use. */
	readonly newId: () => string;
}

export interface ImportPlan {
	/** The whole list afterwards. */
	readonly terms: readonly OwnTerm[];
	readonly added: readonly OwnTerm[];
	/** As they will be. */
	readonly changed: readonly OwnTerm[];
	readonly removed: readonly OwnTerm[];
	/** How many of the reader's terms stay as they are. */
	readonly kept: number;
	/** False if the list would be longer than can be stored. */
	readonly fits: boolean;
}

/** Each incoming term with the reader's own that it stands for: the one of its name, or else of its id. */
function findTwins(current: readonly OwnTerm[], incoming: readonly FileTerm[]): Map<FileTerm, OwnTerm> {
	const twins = new Map<FileTerm, OwnTerm>();
	const free = new Set(current);
	const pair = (keyOf: (term: FileTerm) => string | undefined): void => {
		const byKey = new Map([...free].reverse().map((term) => [keyOf(term), term]));
		for (const term of incoming) {
			const key = keyOf(term);
			const twin = key === undefined || twins.has(term) ? undefined : byKey.get(key);
			if (!twin || !free.delete(twin)) continue;
			twins.set(term, twin);
		}
	};
	pair(({ headword }) => nameKey(headword));
	pair(({ id }) => id);
	return twins;
}

/** Gives each term an id that no other has: its first choice that is free, or a new one. */
function createIds(taken: Iterable<string>, newId: () => string) {
	const used = new Set(taken);
	return (...choices: readonly (string | undefined)[]): string => {
		const id = choices.find((choice) => choice !== undefined && !used.has(choice)) ?? newId();
		used.add(id);
		return id;
	};
}

const isSame = (a: OwnTerm, b: OwnTerm): boolean =>
	a.headword === b.headword && a.plain === b.plain && JSON.stringify(a.forms) === JSON.stringify(b.forms);

function replaced({ incoming, newId }: ImportRequest, twins: ReadonlyMap<FileTerm, OwnTerm>): Map<FileTerm, OwnTerm> {
	const named = incoming.flatMap(({ id }) => id ?? []);
	const idFor = createIds(named, newId);
	return new Map(incoming.map((term) => [term, { ...term, id: term.id ?? idFor(twins.get(term)?.id) }]));
}

function joined({ current, incoming, newId }: ImportRequest, twins: ReadonlyMap<FileTerm, OwnTerm>): Map<FileTerm, OwnTerm> {
	const ids = current.map(({ id }) => id);
	const idFor = createIds(ids, newId);
	return new Map(incoming.map((term) => [term, { ...term, id: twins.get(term)?.id ?? idFor(term.id) }]));
}

/** The list after an import, and how it differs from the list before. Changes nothing. */
export function planImport(request: ImportRequest): ImportPlan {
	const { current, incoming, way } = request;
	const twins = findTwins(current, incoming);
	const results = way === 'replace' ? replaced(request, twins) : joined(request, twins);
	const pairs = [...results].map(([term, result]) => ({ result, twin: twins.get(term) }));
	const added = pairs.filter(({ twin }) => !twin).map(({ result }) => result);
	const updates = way === 'add' ? [] : pairs.filter(({ result, twin }) => twin && !isSame(result, twin));
	const changes = new Map(updates.map(({ result, twin }) => [twin, result]));
	const stay = new Set(twins.values());
	const removed = way === 'replace' ? current.filter((term) => !stay.has(term)) : [];
	const terms = way === 'replace' ? [...results.values()] : [...current.map((term) => changes.get(term) ?? term), ...added];
	return {
		terms,
		added,
		changed: [...changes.values()],
		removed,
		kept: current.length - changes.size - removed.length,
		fits: terms.length <= mostTerms,
	};
}
