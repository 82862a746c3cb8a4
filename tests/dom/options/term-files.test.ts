// Own terms out to files and in from them, on the real page.
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { OwnTerm } from '../../../src/settings/own-terms.ts';
import { button, draw, field, saved, store, textOf } from './options-page.tsx';

const bail: OwnTerm = { id: 'own-aaaa', headword: 'bail', forms: ['bail bond'], plain: 'Money, or "surety".\nBoth.' };
const plea: OwnTerm = { id: 'own-bbbb', headword: 'plea', forms: [], plain: '=An answer.' };

const choose = async (text: string | Uint8Array<ArrayBuffer>, name = 'terms.csv'): Promise<void> =>
	userEvent.upload(field('File with terms'), new File([text], name));
const csv = (...rows: string[]): string => ['headword,forms,plain', ...rows].join('\n');
const changes = (): string => textOf('#files .preview .changes');
const shown = (selector: string, text: string) => expect.poll(() => textOf(selector)).toContain(text);

beforeEach(() => {
	store.ownTerms = [bail, plea];
	draw();
});

describe('exported terms', () => {
	it.each([
		['JSON', 'json'],
		['CSV', 'csv'],
	])('as %s come back as they were', async (kind, ending) => {
		await userEvent.click(button(`Save as ${kind}`)!);
		const [file] = saved;
		expect(file?.name).toMatch(new RegExp(`^obiter-terms-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`));

		await choose(await file!.text(), file!.name);
		await shown('#files .preview', 'This changes nothing.');
		expect(button('Import')).toBeUndefined();

		store.ownTerms = [];
		draw();
		await shown('#files .preview', 'New: 2');
		await userEvent.click(button('Import')!);
		await expect.poll(() => store.ownTerms).toHaveLength(2);
		const withoutIds = ({ id: _, ...term }: OwnTerm) => term;
		if (kind === 'JSON') expect(store.ownTerms).toEqual([bail, plea]);
		expect(store.ownTerms.map(withoutIds)).toEqual([bail, plea].map(withoutIds));
	});

	it('are not offered where there are none', () => {
		store.ownTerms = [];
		draw();

		expect(button('Save as JSON')).toBeUndefined();
		expect(textOf('#files')).toContain('no terms of your own to export');
	});
});

describe('an import', () => {
	const rows = csv('Plea,,A new answer.', 'writ,,An order.', ',,Nothing.');

	it.each([
		['Merge: add new terms, and update those of the same name', 'Import', 'New: 1', 'Changed: 1', ['bail', 'Plea', 'writ']],
		['Add new terms only, and leave mine as they are', 'Import', 'New: 1', 'as they are: 2', ['bail', 'plea', 'writ']],
		['Replace all my terms', 'Replace my terms', 'Removed: 1', 'Changed: 1', ['Plea', 'writ']],
	])('%s: is shown, and done when confirmed', async (way, confirm, first, second, headwords) => {
		await choose(rows);
		await shown('#files .preview h4', 'What “terms.csv” would change');
		await userEvent.click(field(way));

		expect(changes()).toContain(first);
		expect(changes()).toContain(second);
		expect(store.ownTerms).toEqual([bail, plea]);

		await userEvent.click(button(confirm)!);
		await expect.poll(() => store.ownTerms.map(({ headword }) => headword)).toEqual(headwords);
		await shown('#files', 'Imported.');
		await expect.poll(() => document.activeElement === field('File with terms')).toBe(true);
	});

	it('changes nothing when cancelled', async () => {
		await choose(rows);
		await shown('#files .preview', 'New: 1');
		await userEvent.click(button('Cancel', '#files')!);

		expect(document.querySelector('.preview')).toBeNull();
		expect(store.ownTerms).toEqual([bail, plea]);
	});

	it('stays to be tried again when the browser cannot store it', async () => {
		store.fails = true;
		await choose(rows);
		await shown('#files .preview', 'New: 1');
		await userEvent.click(button('Import')!);

		expect(button('Import')).toBeDefined();
		expect(store.ownTerms).toEqual([bail, plea]);
	});

	it('lists every row that is left out with line and reason', async () => {
		await choose(csv('writ,,An order.', ',,Nothing.', 'a,b', '"x"y,,z', `${'t'.repeat(121)},,`));

		await shown('.rejections', 'Rows left out: 4');
		expect([...document.querySelectorAll('.rejections li')].map(({ textContent }) => textContent)).toEqual([
			'Line 3: headword is empty',
			'Line 4: cells: 2, columns: 3. A cell with a comma in it needs quotes around it',
			'Line 5: there is text after a closing quote; a quote inside a cell is written twice',
			'Line 6: headword has more than 120 characters; plain is empty',
		]);
	});

	it('shows markup in a file as text', async () => {
		await choose(csv('<img src=x onerror=alert(1)>,,<b>bold</b>'), '<i>.csv');

		await shown('.preview', '<img src=x onerror=alert(1)>');
		expect(document.querySelector('.preview :is(img, b, i)')).toBeNull();
	});

	it.each([
		['not JSON', '{\n"terms', 'a.json', 'line 2 is not JSON'],
		['not UTF-8', new Uint8Array([0x63, 0xe9]), 'a.csv', 'not text in UTF-8'],
		['without columns', 'a,b\nc,d', 'a.csv', 'Missing: headword, plain'],
		['too large', 'x'.repeat(5_000_001), 'a.csv', 'larger than 5 MB'],
		['a backup', '{"format":"obiter-backup"}', 'a.json', 'restore it under Backup'],
	])('of a file that is %s says so and changes nothing', async (_, text, name, problem) => {
		await choose(text, name);

		await shown('#import-file-error', problem);
		expect(document.querySelector('.preview')).toBeNull();
		expect(store.ownTerms).toEqual([bail, plea]);

		await choose(csv('writ,,An order.'));
		await shown('.preview', 'New: 1');
		expect(textOf('#import-file-error')).toBe('');
	});

	it('of 20,000 terms is refused where it would be one too many', async () => {
		await choose(csv(...Array.from({ length: 20_000 }, (_, index) => `t${index},,x`)));

		await shown('.preview', 'more than 20,000 terms');
		expect(button('Import')).toBeUndefined();
	});
});

it.each(['light', 'dark'])('has nothing that axe-core objects to: %s', async (theme) => {
	document.documentElement.dataset.theme = theme;
	await choose(csv('writ,,An order.', 'plea,,Another.', ',,Nothing.'));
	await shown('.preview', 'Rows left out: 1');
	for (const details of document.querySelectorAll('details')) details.open = true;

	const { violations } = await axe.run(document.querySelector('#files')!);

	expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
