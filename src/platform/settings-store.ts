// Settings and own terms in the browser's storage. What comes out of storage is parsed;
// what was damaged falls back field by field.
import browser from 'webextension-polyfill';
import * as v from 'valibot';
import { type OwnTerm, ownTermsSchema } from '../settings/own-terms.ts';
import { parseSettings, type Settings } from '../settings/settings.ts';

const settingsKey = 'settings';
const ownTermsKey = 'ownTerms';

/** Settings as stored now, defaults where nothing is. */
export async function loadSettings(): Promise<Settings> {
	return parseSettings((await browser.storage.local.get(settingsKey))[settingsKey]);
}

// Read, change, write is not one step in storage: changes of one context wait for
// each other, or the later would undo the earlier.
let lastChange: Promise<unknown> = Promise.resolve();

function inTurn<T>(change: () => Promise<T>): Promise<T> {
	const turn = lastChange.then(change, change);
	lastChange = turn;
	return turn;
}

/** Stores what `change` makes of the settings, and returns it. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
	return inTurn(async () => {
		const changed = change(await loadSettings());
		await browser.storage.local.set({ [settingsKey]: changed });
		return changed;
	});
}

export async function loadOwnTerms(): Promise<OwnTerm[]> {
	return v.parse(ownTermsSchema, (await browser.storage.local.get(ownTermsKey))[ownTermsKey] ?? []);
}

/** Stores what `change` makes of the reader's own terms, and returns it. */
export function changeOwnTerms(change: (terms: readonly OwnTerm[]) => readonly OwnTerm[]): Promise<readonly OwnTerm[]> {
	return inTurn(async () => {
		const changed = change(await loadOwnTerms());
		await browser.storage.local.set({ [ownTermsKey]: changed });
		return changed;
	});
}

/** Calls back after settings or own terms were changed anywhere in the extension. */
export function watchStore(onChange: () => void): void {
	browser.storage.onChanged.addListener((changes, area) => {
		if (area === 'local' && (settingsKey in changes || ownTermsKey in changes)) onChange();
	});
}
