// Settings and own terms changed as one: if the second cannot be stored, the first is put back.
import type { Everything } from '../settings/backup-file.ts';
import type { OwnTerm } from '../settings/own-terms.ts';
import type { Settings } from '../settings/settings.ts';
import type { OwnTermsChange } from './own-term-changes.ts';

export interface Stores {
	readonly changeSettings: (change: (settings: Settings) => Settings) => Promise<unknown>;
	readonly changeOwnTerms: (change: OwnTermsChange) => Promise<unknown>;
}

/** Stores all of it, or rejects with everything as it was. */
export async function replaceEverything({ changeSettings, changeOwnTerms }: Stores, { settings, ownTerms }: Everything): Promise<void> {
	let before: readonly OwnTerm[] = [];
	await changeOwnTerms((terms) => {
		before = terms;
		return ownTerms;
	});
	try {
		await changeSettings(() => settings);
	} catch (error) {
		await changeOwnTerms(() => before);
		throw error;
	}
}
