// What goes wrong around Obiter: its background stops, a page floods it with changes, its
// storage is damaged. In both browsers.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { firefoxId } from '../../manifest/manifest.ts';
import { bidiOf, openExtensionPage } from '../../scripts/browsers/extension-page.ts';
import { browserNames } from '../../scripts/browsers/find-browser.ts';
import { type OpenBrowser, openBrowser } from '../../scripts/browsers/open-browser.ts';
import { findNodes, textOf } from '../../scripts/browsers/read-card.ts';
import { ArticlePage, closeWebPages, until } from './pages/article-page.ts';
import { ControlPage } from './pages/control-page.ts';
import { textIn } from './pages/popup-page.ts';
import { type FixtureServer, serveFixtures } from './pages/serve-fixtures.ts';

const article = 'baldwin-dismissal.html';

interface Api {
	readonly storage: { readonly local: { get(): Promise<object>; set(items: object): Promise<void>; clear(): Promise<void> } };
}

/** Puts this into storage, past everything that checks it, instead of what is there. */
function storeRaw({ page }: ControlPage, items: object): Promise<void> {
	return page.evaluate(async (stored) => {
		const { local } = ((globalThis as { browser?: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome).storage;
		await local.clear();
		await local.set(stored);
	}, items);
}

/** Runs code with the rights of Firefox itself, where the extension's own pages cannot reach. */
async function inFirefoxItself(open: OpenBrowser, expression: string): Promise<unknown> {
	const bidi = bidiOf(open);
	const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
	const [{ context }] = (result as { contexts: [{ context: string }] }).contexts;
	const answer = await bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
	return (answer.result as { result?: { value?: unknown } }).result?.value;
}

/** Stops the background as the browser does after idle time, and waits until it is gone. */
async function stopBackground(open: OpenBrowser): Promise<void> {
	if (open.name === 'firefox') {
		const extension = `WebExtensionPolicy.getByID(${JSON.stringify(firefoxId)}).extension`;
		await inFirefoxItself(open, `${extension}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`);
		await until('a stopped background', async () => (await inFirefoxItself(open, `${extension}.backgroundState`)) === 'stopped');
		return;
	}
	const isBackground = (target: { type(): string; url(): string }) =>
		target.type() === 'service_worker' && target.url().startsWith(open.origin);
	const worker = await (await open.browser.waitForTarget(isBackground)).worker();
	await worker?.close();
	await until('a stopped background', async () => !open.browser.targets().some(isBackground));
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
	afterEach(async () => {
		await storeRaw(control, {});
		await closeWebPages(open);
	});
	afterAll(async () => {
		await open?.close();
		fixtures?.close();
	});

	const readArticle = async (): Promise<ArticlePage> => {
		const page = await ArticlePage.visit(open, fixtures.at(article));
		await page.waitForMarks();
		return page;
	};

	it('opens a card although the background was stopped after the page was marked', async () => {
		const page = await readArticle();

		await stopBackground(open);

		expect(textOf(await page.hover('exculpatory evidence'))).toMatch(/exculpatory evidence/i);
	});

	it('marks a page that is opened after the background was stopped', async () => {
		await readArticle();

		await stopBackground(open);

		const next = await readArticle();
		expect(await next.painted()).toContain('exculpatory evidence');
	});

	it('leaves a page usable that changes 2,000 times a second, and marks what stands there afterwards', async () => {
		const page = await readArticle();

		const { changes, longestPause } = await page.page.evaluate(async () => {
			const ticker = document.createElement('p');
			document.querySelector('h1')?.after(ticker);
			const began = performance.now();
			let changes = 0;
			let longestPause = 0;
			for (let last = began, now = began; now < began + 5000; last = now, now = performance.now()) {
				longestPause = Math.max(longestPause, now - last);
				for (; changes < (now - began) * 2; changes++) {
					ticker.textContent = `A subpoena was served, change ${changes}.`;
				}
				await new Promise((done) => setTimeout(done, 4));
			}
			return { changes, longestPause };
		});

		expect(changes).toBeGreaterThan(9500);
		expect(longestPause).toBeLessThan(1000);
		await expect.poll(() => page.painted(), { timeout: 5000 }).toEqual(expect.arrayContaining(['subpoena', 'exculpatory evidence']));
		expect(textOf(await page.hover('exculpatory evidence'))).toMatch(/exculpatory evidence/i);
	});

	it.each<[string, object]>([
		['settings that are a word', { settings: 'garbage', ownTerms: 'garbage' }],
		[
			'site rules that are a number',
			{ settings: { sites: 5, enabled: 'perhaps', hidden: { length: 3 }, sets: [1], dwellMs: -1, markStyle: '}' } },
		],
		['own terms of another shape', { ownTerms: [null, 7, { id: '__proto__', headword: '', forms: 'x', plain: {} }] }],
	])('marks and explains by the defaults over %s', async (_, stored) => {
		await storeRaw(control, stored);

		const page = await readArticle();

		expect(await page.painted()).toContain('exculpatory evidence');
		expect(textOf(await page.hover('exculpatory evidence'))).toMatch(/exculpatory evidence/i);
		const options = await openExtensionPage(open, 'src/options/options.html');
		await expect.poll(() => textIn(options)).toContain('Criminal procedure');
		await options.page.close();
	});

	it('shows markup in a stored own term as the text that it is', async () => {
		const plain = '<img src=x onerror="document.title=1"><b>bold</b>';
		await storeRaw(control, { ownTerms: [{ id: 'own-abcd1234', headword: '<i>armorer</i>', forms: ['film’s armorer'], plain }] });
		const page = await readArticle();

		const card = await page.hover('film’s armorer');

		expect(textOf(card)).toContain(plain);
		expect(textOf(card)).toContain('<i>armorer</i>');
		expect(findNodes(card, ({ tag }) => ['img', 'b', 'i'].includes(tag))).toEqual([]);
	});
});
