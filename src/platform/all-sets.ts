// All term sets that a reader can switch, the own one last.
import type { SetSummary } from '../lexicon/entry.ts';
import { ownSetId } from '../settings/own-terms.ts';
import { loadSets } from './lexicon-files.ts';
import { say } from './say.ts';
import { loadOwnTerms } from './settings-store.ts';

/** The bundled sets in the order of the dataset, then the reader's own terms as a set. */
export async function loadAllSets(): Promise<SetSummary[]> {
	const [bundled, ownTerms] = await Promise.all([loadSets(), loadOwnTerms()]);
	const own = { id: ownSetId, title: say('ownTerms'), description: say('optionsOwnSetText'), onByDefault: true, count: ownTerms.length };
	return [...bundled, own];
}
