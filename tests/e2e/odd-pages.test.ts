// Pages that mean no harm and are unlike most, in both browsers.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers/find-browser.ts';
import { type OpenBrowser, openBrowser } from '../../scripts/browsers/open-browser.ts';
import { textOf } from '../../scripts/browsers/read-card.ts';
import { ArticlePage, closeWebPages, until } from './pages/article-page.ts';
import { ControlPage } from './pages/control-page.ts';
import { type FixtureServer, serveFixtures } from './pages/serve-fixtures.ts';

/** Serves one fixture as XHTML, which `serveFixtures` cannot. */
function serveXhtml(name: string): Promise<Server> {
	const server = createServer((_, response) => {
		response.writeHead(200, { 'content-type': 'application/xhtml+xml' });
		response.end(readFileSync(`tests/fixtures/pages/${name}`));
	});
	return new Promise((done) => server.listen(0, () => done(server)));
}

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

	const readPage = async (url: string): Promise<ArticlePage> => {
		const page = await ArticlePage.visit(open, url);
		await page.waitForMarks();
		return page;
	};
	/** The words are marked and their card opens within the screen. */
	const expectCard = async (page: ArticlePage, words: string): Promise<void> => {
		await expect.poll(() => page.painted(), { timeout: 5000 }).toContain(words);
		expect(textOf(await page.hover(words)).toLowerCase()).toContain(words);
		const isOnScreen = (): Promise<boolean> =>
			page.page.evaluate(() => {
				const { left, top, right, bottom, width } = document.querySelector('obiter-card')!.getBoundingClientRect();
				return width > 100 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
			});
		await expect.poll(isOnScreen).toBe(true);
	};

	it.each([
		['in quirks mode', 'quirks.html', 'exculpatory evidence'],
		['written by document.write', 'written.html', 'exculpatory evidence'],
		['laid out from right to left', 'right-to-left.html', 'exculpatory evidence'],
		['that is laid out only when it is seen, at its end', 'content-visibility.html', 'subpoena'],
	])('marks and explains on a page %s', async (_, fixture, words) => {
		const page = await readPage(fixtures.at(fixture));
		await page.placeOf(words);
		await expectCard(page, words);
	});

	it('marks and explains on a page in XHTML', async () => {
		const server = await serveXhtml('strict.xhtml');
		const page = await readPage(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);

		expect(await page.page.evaluate(() => document.contentType)).toBe('application/xhtml+xml');
		await expectCard(page, 'exculpatory evidence');
		server.close();
	});

	it('marks and explains inside an open shadow root that is in another', async () => {
		const page = await readPage(fixtures.at('nested-shadow-roots.html'));
		await expect.poll(() => page.painted(), { timeout: 5000 }).toContain('subpoena');
		const { x, y } = await page.page.evaluate(() => {
			const outer = document.querySelector('story-outer')?.shadowRoot;
			const box = outer!.querySelector('story-inner')!.shadowRoot!.querySelector('em')!.getBoundingClientRect();
			return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		});

		await page.page.mouse.move(x - 2, y);
		await page.page.mouse.move(x, y, { steps: 3 });

		expect(textOf(await page.waitForCard())).toMatch(/subpoena/i);
	});

	it('marks the page and no frame in it', async () => {
		const page = await readPage(fixtures.at('frames.html'));
		const frame = await until('the frame', async () => page.page.frames().find((candidate) => candidate.url().endsWith('quirks.html')));

		await expectCard(page, 'exculpatory evidence');

		expect(await frame.evaluate(() => document.querySelectorAll('p').length)).toBe(2);
		expect(await frame.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
	});

	it('leaves a page in another language alone, legal English in it or not', async () => {
		const url = fixtures.at('german.html');
		const page = await ArticlePage.visit(open, url);

		await expect.poll(async () => (await control.statusAt(url)).state).toBe('language');
		expect(await page.paintedCount()).toBe(0);
	});

	it('marks an article around a part to write in, and neither marks nor changes that part', async () => {
		const page = await readPage(fixtures.at('editable-parts.html'));
		const letter = (): Promise<string> => page.page.$eval('#letter', (element) => element.innerHTML);
		const before = await letter();

		await page.page.focus('#letter');
		await page.page.keyboard.type('Hello. ');
		await expectCard(page, 'exculpatory evidence');

		expect(await page.painted()).not.toContain('subpoena');
		expect((await letter()).replace('Hello. ', '')).toBe(before);
	});

	it('opens a card over an element that fills the screen', async () => {
		const page = await readPage(fixtures.at('fullscreen.html'));

		await page.page.click('button');
		await until('full screen', () => page.page.evaluate(() => document.fullscreenElement !== null));
		await expectCard(page, 'exculpatory evidence');

		expect(await page.page.evaluate(() => document.fullscreenElement?.querySelector('obiter-card')?.matches(':popover-open'))).toBe(true);
	});
});
