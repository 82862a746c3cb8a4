// What a reader meets on a page, with the built extension, in both browsers.
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers/find-browser.ts';
import { type OpenBrowser, openBrowser } from '../../scripts/browsers/open-browser.ts';
import { middleOf, textOf } from '../../scripts/browsers/read-card.ts';
import { ArticlePage, closeWebPages } from './pages/article-page.ts';
import { ControlPage } from './pages/control-page.ts';
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

	it('marks the terms and cases of an article, a gapped phrase as one', async () => {
		const page = await ArticlePage.visit(open, fixtures.at(article));
		await page.waitForMarks();

		const status = await control.statusAt(fixtures.at(article));

		const texts = status.found.map(({ text }) => text);
		expect(texts).toEqual(
			expect.arrayContaining([
				'involuntary manslaughter',
				'case against Alec Baldwin',
				'motion to dismiss',
				'dismissal was with prejudice',
				'exculpatory evidence',
				'Brady v. Maryland',
				'State v. Gutierrez-Reed',
			]),
		);
		expect(await page.painted()).toContain('dismissal was with prejudice');
	});

	it('opens the card of a hovered term, keeps it while the pointer is in it, and closes it on leaving', async () => {
		const page = await ArticlePage.visit(open, fixtures.at(article));
		await page.waitForMarks();

		const card = await page.hover('exculpatory evidence');
		expect(textOf(card)).toMatch(/exculpatory evidence/i);
		const { x, y } = await middleOf(open, page.page, card);
		await page.page.mouse.move(x, y, { steps: 12 });
		await wait(900);
		expect(await page.card()).toBeDefined();
		await page.page.mouse.move(5, 5, { steps: 4 });
		await page.waitForNoCard();
	});

	it('tells how State v. Baldwin ended and leads to State v. Gutierrez-Reed and back', async () => {
		const page = await ArticlePage.visit(open, fixtures.at(article));
		await page.waitForMarks();

		const card = textOf(await page.hover('case against Alec Baldwin'));
		expect(card).toContain('State v. Baldwin');
		expect(card).toMatch(/dismissed with prejudice/i);
		expect(card).toContain('12 July 2024');
		await page.clickInCard('State v. Gutierrez-Reed');
		await expect.poll(async () => textOf((await page.card())!)).toMatch(/guilty|convicted/i);
		await page.clickInCard('Back');
		await expect.poll(async () => textOf((await page.card())!)).toMatch(/dismissed with prejudice/i);
	});

	it('closes the card on Escape and keeps a pinned one', async () => {
		const page = await ArticlePage.visit(open, fixtures.at(article));
		await page.waitForMarks();

		await page.hover('opening statements');
		await page.clickInCard('Keep this card open');
		await page.page.mouse.move(5, 5, { steps: 4 });
		await wait(900);
		expect(await page.card()).toBeDefined();
		await page.page.keyboard.press('Escape');
		await page.waitForNoCard();
	});

	it('reaches marks and cards by keyboard commands alone', async () => {
		const url = fixtures.at(article);
		const page = await ArticlePage.visit(open, url);
		await page.waitForMarks();

		await control.command(url, 'next-mark');
		await control.command(url, 'next-mark');
		await page.page.bringToFront();
		await control.command(url, 'open-card');
		const card = await page.waitForCard();
		expect(textOf(card).length).toBeGreaterThan(80);
		await page.page.keyboard.press('Escape');
		await page.waitForNoCard();
	});

	it('leaves the page byte for byte as it was', async () => {
		await control.store({ enabled: false });
		const page = await ArticlePage.visit(open, fixtures.at(article));
		const before = await page.outerHTML();
		await control.store({ enabled: true });
		await page.page.bringToFront();
		await page.waitForMarks();
		expect(await page.outerHTML()).toBe(before);
		await page.hover('mistrial');
		await page.page.keyboard.press('Escape');
		await page.waitForNoCard();
		expect(await page.outerHTML()).toBe(before);
	});

	it('works under a content security policy that allows nothing', async () => {
		const page = await ArticlePage.visit(open, fixtures.at('strict-csp.html'));
		await page.waitForMarks();
		expect(textOf(await page.hover('arraignment'))).toMatch(/arraignment/i);
	});

	it('marks and explains a term inside an open shadow root', async () => {
		const page = await ArticlePage.visit(open, fixtures.at('shadow-root.html'));
		await page.waitForMarks();
		await expect.poll(() => page.painted()).toContain('subpoena');
		expect(textOf(await page.hover('subpoena'))).toMatch(/subpoena/i);
	});

	it('opens a card over a modal dialog', async () => {
		const page = await ArticlePage.visit(open, fixtures.at('modal-dialog.html'));
		await page.waitForMarks();
		const card = await page.hover('indictment');
		expect(textOf(card)).toMatch(/indictment/i);
		expect(await page.page.evaluate(() => document.querySelector('dialog obiter-card')?.matches(':popover-open'))).toBe(true);
	});

	it('reads text that comes later', async () => {
		const page = await ArticlePage.visit(open, fixtures.at(article));
		await page.waitForMarks();
		await page.page.evaluate(() => {
			const paragraph = document.createElement('p');
			paragraph.textContent = 'The witness was held in contempt of court after she tore up the subpoena.';
			document.querySelector('h1')?.after(paragraph);
		});
		await expect.poll(() => page.painted(), { timeout: 5000 }).toContain('subpoena');
	});

	it('leaves a page alone that is no article', async () => {
		const url = fixtures.at('no-article.html');
		const page = await ArticlePage.visit(open, url);
		await expect.poll(async () => (await control.statusAt(url)).state).toBe('not-article');
		expect(await page.paintedCount()).toBe(0);
	});
});
