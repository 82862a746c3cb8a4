// The digest of checked facts. It is written when every fact was just held to the tables
// with nothing open; from then on an edit of a fact is seen without the tables.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { CaseSource } from '../../src/lexicon/schema.ts';

export const frozenFile = 'dataset/checked-facts.json';

/** Hash of the facts of each case, by its id. */
export type FrozenFacts = Readonly<Record<string, string>>;

/** What a case states as fact; prose about it (outcome, holding, notes) may be reworded freely. */
function factsOf({ name, court, jurisdiction, citation, docket, decided, vote, later, people, status, asOf }: CaseSource): unknown[] {
	const events = later.map(({ date, event, by }) => [date, event, by ?? null]);
	return [name, court, jurisdiction, citation ?? null, docket ?? null, decided ?? null, vote ?? null, events, people, status, asOf];
}

export const hashFacts = (source: CaseSource): string =>
	createHash('sha256')
		.update(JSON.stringify(factsOf(source)))
		.digest('hex')
		.slice(0, 16);

/** One digest a case, in the order of ids, so that a change shows as one line. */
export function freezeFacts(cases: readonly CaseSource[]): FrozenFacts {
	return Object.fromEntries(cases.map((source) => [source.id, hashFacts(source)] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Ids whose facts are not those that were checked: changed, new or gone. */
export function changedFacts(cases: readonly CaseSource[], frozen: FrozenFacts): string[] {
	const now = freezeFacts(cases);
	return [...new Set([...Object.keys(now), ...Object.keys(frozen)])].filter((id) => now[id] !== frozen[id]);
}

export const readFrozen = (): FrozenFacts => JSON.parse(readFileSync(frozenFile, 'utf8')) as FrozenFacts;

export const writeFrozen = (frozen: FrozenFacts): void => writeFileSync(frozenFile, `${JSON.stringify(frozen, null, '\t')}\n`);
