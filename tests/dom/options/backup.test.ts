// Everything saved, restored and erased, on the real page.
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { replaceEverything } from '../../../src/options/replace-everything.ts';
import type { OwnTerm } from '../../../src/settings/own-terms.ts';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import { button, draw, field, saved, store, textOf } from './options-page.tsx';

const bail: OwnTerm = { id: 'own-aaaa', headword: 'bail', forms: ['bail bond'], plain: 'Money.' };
const chosen: Settings = {
	...defaultSettings,
	sites: { mode: 'everywhere', rules: [{ host: 'example.com', action: 'off' }] },
	known: ['plea'],
};

const choose = (text: string): Promise<void> => userEvent.upload(field('Backup file'), new File([text], 'backup.json'));
const shown = (text: string) => expect.poll(() => textOf('#backup')).toContain(text);
const stored = () => ({ settings: store.settings, ownTerms: store.ownTerms });
async function savedBackup(): Promise<string> {
	await userEvent.click(button('Save a backup')!);
	return saved.at(-1)!.text();
}

beforeEach(() => {
	Object.assign(store, { settings: chosen, ownTerms: [bail] });
	draw();
});

describe('a backup', () => {
	it('restores settings, site rules and own terms when confirmed', async () => {
		const backup = await savedBackup();
		expect(saved[0]?.name).toMatch(/^obiter-backup-\d{4}-\d\d-\d\d\.json$/);
		Object.assign(store, { settings: defaultSettings, ownTerms: [] });
		draw();

		await choose(backup);
		await shown('What “backup.json” would restore');
		expect([...document.querySelectorAll('#backup .names li')].map(({ textContent }) => textContent)).toEqual(['Sites', 'Known terms']);
		expect(textOf('#backup .changes')).toContain('New: 1');
		expect(stored()).toEqual({ settings: defaultSettings, ownTerms: [] });

		await userEvent.click(button('Restore')!);
		await shown('The backup is restored.');
		expect(stored()).toEqual({ settings: chosen, ownTerms: [bail] });
		await expect.poll(() => document.activeElement === field('Backup file')).toBe(true);
	});

	it('is not restored when cancelled, nor offered when nothing would change', async () => {
		await choose(await savedBackup());
		await shown('This changes nothing.');
		expect(button('Restore')).toBeUndefined();

		await userEvent.click(button('Cancel', '#backup')!);
		expect(document.querySelector('.preview')).toBeNull();
	});

	it('tells what is damaged in it and what is left out', async () => {
		const backup = JSON.parse(await savedBackup());
		await choose(JSON.stringify({ ...backup, settings: { ...chosen, theme: 7 }, ownTerms: [bail, {}] }));

		await shown('missing or damaged in the file, and would be as for a new reader:Light or dark');
		await shown('Line 1: headword is missing; plain is missing');
	});

	it('that is a list of terms is refused', async () => {
		await choose('{"format":"obiter-terms"}');

		await shown('import it under Import terms');
		expect(field('Backup file').getAttribute('aria-invalid')).toBe('true');
	});

	it('is restored as a whole or not at all', async () => {
		const failing = replaceEverything(
			{
				changeOwnTerms: async (change) => {
					store.ownTerms = change(store.ownTerms);
				},
				changeSettings: () => Promise.reject(new Error('The storage is full.')),
			},
			{ settings: defaultSettings, ownTerms: [] },
		);

		await expect(failing).rejects.toThrow('full');
		expect(stored()).toEqual({ settings: chosen, ownTerms: [bail] });
	});
});

describe('erasing everything', () => {
	it('asks first, and says what goes', async () => {
		await userEvent.click(button('Erase everything…')!);

		await shown('Terms of your own: 1. Listed sites: 1. Hidden and known terms: 1.');
		await expect.poll(() => document.activeElement?.id).toBe('erase-title');
		expect(stored()).toEqual({ settings: chosen, ownTerms: [bail] });
	});

	it('is done when confirmed', async () => {
		await userEvent.click(button('Erase everything…')!);
		await userEvent.click(button('Erase everything')!);

		await shown('Everything is erased.');
		expect(stored()).toEqual({ settings: defaultSettings, ownTerms: [] });
		await expect.poll(() => document.activeElement === button('Erase everything…')).toBe(true);
	});

	it('is not done when cancelled', async () => {
		await userEvent.click(button('Erase everything…')!);
		await userEvent.click(button('Cancel', '#backup')!);

		expect(button('Erase everything')).toBeUndefined();
		expect(stored()).toEqual({ settings: chosen, ownTerms: [bail] });
	});
});

it.each(['light', 'dark'])('has nothing that axe-core objects to: %s', async (theme) => {
	document.documentElement.dataset.theme = theme;
	const backup = await savedBackup();
	Object.assign(store, { settings: defaultSettings, ownTerms: [] });
	draw();
	await choose(backup);
	await shown('would restore');
	await userEvent.click(button('Erase everything…')!);

	const { violations } = await axe.run(document.querySelector('#backup')!);

	expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
