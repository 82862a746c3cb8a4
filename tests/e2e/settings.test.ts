// What a reader can change, through popup and options, in both browsers.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../scripts/browsers/extension-page.ts';
import { browserNames } from '../../scripts/browsers/find-browser.ts';
import { type OpenBrowser, openBrowser } from '../../scripts/browsers/open-browser.ts';
import { textOf } from '../../scripts/browsers/read-card.ts';
import { ArticlePage, closeWebPages } from './pages/article-page.ts';
import { ControlPage } from './pages/control-page.ts';
import { openPopup, press, textIn } from './pages/popup-page.ts';
import { type FixtureServer, serveFixtures } from './pages/serve-fixtures.ts';

const article = 'baldwin-dismissal.html';

describe.each(browserNames)('in %s', (name) => {
	let open: OpenBrowser;
	let fixtures: FixtureServer;
	let control: ControlPage;

	beforeAll(async () => {
		fixtures = await serveFixtures();
		open = await openBrowser(name, { headless: true });
		control = await ControlPage.open(open);
	});
	afterEach(() => closeWebPages(open));
	afterAll(async () => {
		await open?.close();
		fixtures?.close();
	});

	const readArticle = async (): Promise<ArticlePage> => {
		const page = await ArticlePage.visit(open, fixtures.at(article));
		await page.waitForMarks();
		return page;
	};

	it('clears and restores the marks by the popup’s switch', async () => {
		const page = await readArticle();
		const popup = await openPopup(open, await control.tabAt(fixtures.at(article)));

		await press(popup, 'Marks on all pages');
		await page.page.bringToFront();
		await page.waitForNoMarks();
		await press(popup, 'Marks on all pages');
		await page.page.bringToFront();
		await page.waitForMarks();
	});

	it('lists in the popup what was found, and opens the card of what is pressed', async () => {
		const page = await readArticle();
		const popup = await openPopup(open, await control.tabAt(fixtures.at(article)));

		expect(await textIn(popup)).toContain('State v. Baldwin');
		await press(popup, 'Mistrial');
		await page.page.bringToFront();

		expect(textOf(await page.waitForCard())).toMatch(/mistrial/i);
	});

	it('hides the marks of one page and shows them again', async () => {
		const page = await readArticle();
		const popup = await openPopup(open, await control.tabAt(fixtures.at(article)));

		await press(popup, 'Hide marks on this page');
		await page.page.bringToFront();
		await page.waitForNoMarks();
		await press(popup, 'Show them again');
		await page.page.bringToFront();
		await page.waitForMarks();
	});

	it('says why a page is not marked, and marks it if the reader insists', async () => {
		const url = fixtures.at('no-article.html');
		const page = await ArticlePage.visit(open, url);
		const popup = await openPopup(open, await control.tabAt(url));

		expect(await textIn(popup)).toMatch(/not.*article/i);
		await press(popup, 'Mark it anyway');
		await page.page.bringToFront();

		await page.waitForMarks();
	});

	it('takes the marks of a term set away when it is switched off in the options', async () => {
		const page = await readArticle();
		expect(await page.painted()).toContain('exculpatory evidence');
		const options = await openExtensionPage(open, 'src/options/options.html');

		await press(options, 'Criminal procedure');
		await page.page.bringToFront();
		await expect.poll(() => page.painted(), { timeout: 5000 }).not.toContain('exculpatory evidence');
		await press(options, 'Criminal procedure');
		await page.page.bringToFront();
		await expect.poll(() => page.painted(), { timeout: 5000 }).toContain('exculpatory evidence');
	});

	it('marks and explains a term that the reader added', async () => {
		await control.page.evaluate(async () => {
			type Api = { storage: { local: { set(items: object): Promise<void> } } };
			const api = (globalThis as { browser?: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome;
			await api.storage.local.set({
				ownTerms: [{ id: 'own-abcd1234', headword: 'vending machine', forms: ['film’s armorer'], plain: 'A test of mine.' }],
			});
		});
		const page = await readArticle();

		await expect.poll(() => page.painted(), { timeout: 5000 }).toContain('film’s armorer');
		expect(textOf(await page.hover('film’s armorer'))).toContain('A test of mine.');
	});

	it('hides a term from its card and takes that back', async () => {
		const page = await readArticle();

		await page.hover('exculpatory evidence');
		await page.clickInCard('Hide this entry');
		await expect.poll(() => page.painted(), { timeout: 5000 }).not.toContain('exculpatory evidence');
		await page.clickInCard('Undo');

		await expect.poll(() => page.painted(), { timeout: 5000 }).toContain('exculpatory evidence');
	});
});

describe.each(browserNames)('in %s after a restart', (name) => {
	it('keeps a site rule', async () => {
		const profile = mkdtempSync(join(tmpdir(), `obiter-restart-${name}-`));
		const fixtures = await serveFixtures();
		const ruled = fixtures.at(article, 'localhost');
		const first = await openBrowser(name, { headless: true, profile });
		const control = await ControlPage.open(first);
		const page = await ArticlePage.visit(first, ruled);
		await page.waitForMarks();
		const popup = await openPopup(first, await control.tabAt(ruled));
		await press(popup, 'Marks on localhost');
		await page.page.bringToFront();
		await page.waitForNoMarks();
		await first.close();

		const second = await openBrowser(name, { headless: true, profile });
		try {
			const again = await ControlPage.open(second);
			const elsewhere = await ArticlePage.visit(second, fixtures.at(article));
			await elsewhere.waitForMarks();
			const there = await ArticlePage.visit(second, ruled);
			expect((await again.statusAt(ruled)).state).toBe('waiting');
			expect(await there.paintedCount()).toBe(0);
		} finally {
			await second.close();
			fixtures.close();
			rmSync(profile, { recursive: true, force: true });
		}
	});
});
