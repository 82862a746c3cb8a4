// Obiter is updated while a page of it is open, in both browsers.
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers/find-browser.ts';
import { type OpenBrowser, openBrowser, targetOf } from '../../scripts/browsers/open-browser.ts';
import { textOf } from '../../scripts/browsers/read-card.ts';
import { ArticlePage, closeWebPages } from './pages/article-page.ts';
import { ControlPage } from './pages/control-page.ts';
import { type FixtureServer, serveFixtures } from './pages/serve-fixtures.ts';

const article = 'baldwin-dismissal.html';

/** Collects errors that a page's own scripts or Obiter's leave uncaught. */
function errorsOf(page: Page): string[] {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	return errors;
}

describe.each(browserNames)('in %s when the extension is reloaded under an open page', (name) => {
	let open: OpenBrowser;
	let fixtures: FixtureServer;

	beforeAll(async () => {
		fixtures = await serveFixtures();
		open = await openBrowser(name, { headless: true });
		await ControlPage.open(open);
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
	/** Loads the extension once more over itself, as an update does, and waits until its new reader has read the page. */
	const reload = async (page: ArticlePage): Promise<void> => {
		await open.browser.installExtension(resolve(`dist/${targetOf[name]}`));
		const status = await (await ControlPage.open(open)).statusAt(fixtures.at(article));
		expect(status.state).toMatch(/waiting|reading/);
		await page.page.bringToFront();
	};

	it('marks the page again, each place once, and opens one card', async () => {
		const page = await readArticle();
		const errors = errorsOf(page.page);
		const before = await page.painted();

		await reload(page);

		await expect.poll(() => page.painted()).toEqual(before);
		expect(textOf(await page.hover('opening statements'))).toMatch(/opening statement/i);
		expect(await page.page.evaluate(() => document.querySelectorAll('obiter-card').length)).toBe(1);
		expect(errors).toEqual([]);
	});

	// Firefox ends an old content script without a word, and its card stays in the page.
	it('takes away the card that was open', async () => {
		const page = await readArticle();
		await page.hover('exculpatory evidence');

		await reload(page);
		await page.page.mouse.move(5, 5, { steps: 4 });

		await expect.poll(() => page.card(), { timeout: 2000 }).toBeUndefined();
	});
});
