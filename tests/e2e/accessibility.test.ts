// The extension's own pages, in both browsers, light and dark: axe-core finds nothing
// serious. (The card is in tests/dom/card: axe cannot look into a closed shadow root.)
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../scripts/browsers/extension-page.ts';
import { browserNames } from '../../scripts/browsers/find-browser.ts';
import { type OpenBrowser, openBrowser } from '../../scripts/browsers/open-browser.ts';
import { ArticlePage, until } from './pages/article-page.ts';
import { ControlPage } from './pages/control-page.ts';
import { textIn } from './pages/popup-page.ts';
import { type FixtureServer, serveFixtures } from './pages/serve-fixtures.ts';

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Violation {
	readonly id: string;
	readonly impact: string;
	readonly nodes: readonly { readonly html: string }[];
}

describe.each(browserNames)('in %s', (name) => {
	let open: OpenBrowser;
	let fixtures: FixtureServer;
	let tab: number;

	beforeAll(async () => {
		fixtures = await serveFixtures();
		open = await openBrowser(name, { headless: true });
		const control = await ControlPage.open(open);
		const page = await ArticlePage.visit(open, fixtures.at('baldwin-dismissal.html'));
		await page.waitForMarks();
		tab = await control.tabAt(fixtures.at('baldwin-dismissal.html'));
	});
	afterAll(async () => {
		await open?.close();
		fixtures?.close();
	});

	it.each([
		['popup', 'light'],
		['popup', 'dark'],
		['options', 'light'],
		['options', 'dark'],
		['welcome', 'light'],
		['welcome', 'dark'],
	])('%s, %s', async (part, theme) => {
		const page = await openExtensionPage(open, `src/${part}/${part}.html${part === 'popup' ? `?tab=${tab}` : ''}`);
		await until('the page', async () => (await textIn(page)).length > 100);
		await page.evaluate((wanted) => {
			document.documentElement.dataset.theme = wanted;
		}, theme);
		await page.run(axeSource);

		const violations = await page.evaluate(async () => {
			const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
			return (await axe.run()).violations.map(({ id, impact, nodes }) => ({ id, impact, html: nodes[0]?.html }));
		});

		expect(violations).toEqual([]);
		await page.page.close();
	});
});
