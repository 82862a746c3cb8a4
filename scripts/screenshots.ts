// npm run screenshots: makes the pictures in docs/screenshots with the built extension,
// in light and dark, at desktop width and at 320 px.
import { mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type ExtensionPage, openExtensionPage } from './browsers/extension-page.ts';
import { type OpenBrowser, openBrowser } from './browsers/open-browser.ts';
import { statusOf, tabAt } from './browsers/page-status.ts';
import { storeSettings } from './browsers/store-settings.ts';
import { buildTarget } from './build-target.ts';
import { pageOf, servePage } from './start/serve-article.ts';

const folder = 'docs/screenshots';
const article = 'tests/fixtures/articles/baldwin-dismissal.html';
const widths = { desktop: 1100, narrow: 320 } as const;
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Cards are drawn and fonts settled after this, ms. */
const settleMs = 700;

async function inTheme(page: Page, theme: Theme, width: number, height: number): Promise<void> {
	await page.setViewport({ width, height, deviceScaleFactor: 2 });
	await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}

/** Opens the card of an entry through the popup's own way. */
async function openCard(control: ExtensionPage, tab: number, entry: string): Promise<void> {
	const status = await statusOf(control, tab);
	const item = status?.found.find((found) => found.entry === entry);
	if (!item) throw new Error(`${entry} is not marked on the article`);
	await control.evaluate(
		async (id, index) => {
			const { tabs } = (globalThis as unknown as { chrome: { tabs: { sendMessage(tab: number, message: object): Promise<unknown> } } })
				.chrome;
			await tabs.sendMessage(id, { version: 1, kind: 'jump-to', index });
		},
		tab,
		item.index,
	);
}

async function shootCards(open: OpenBrowser, control: ExtensionPage, url: string): Promise<number> {
	const page = await open.browser.newPage();
	await page.goto(url);
	await wait(settleMs * 2);
	const tab = (await tabAt(control, url)) ?? 0;
	for (const theme of themes)
		for (const [size, width] of Object.entries(widths))
			for (const [name, entry] of [
				['card-term', 'dismissal-with-prejudice'],
				['card-case', 'state-v-baldwin'],
			] as const) {
				await inTheme(page, theme, width, 760);
				await page.bringToFront();
				await page.keyboard.press('Escape');
				await wait(settleMs);
				await openCard(control, tab, entry);
				await wait(settleMs);
				await page.screenshot({ path: `${folder}/${name}-${size}-${theme}.png` });
			}
	await page.keyboard.press('Escape');
	return tab;
}

async function shootOwnPage(
	open: OpenBrowser,
	path: string,
	name: string,
	sizes: Readonly<Record<string, number>>,
	height: number,
): Promise<void> {
	const { page } = await openExtensionPage(open, path);
	for (const theme of themes)
		for (const [size, width] of Object.entries(sizes)) {
			await inTheme(page, theme, width, height);
			await page.bringToFront();
			await wait(settleMs);
			await page.screenshot({ path: `${folder}/${name}-${size}-${theme}.png` });
		}
	await page.close();
}

mkdirSync(folder, { recursive: true });
await buildTarget('chrome');
const { url, server } = await servePage(pageOf(article));
const open = await openBrowser('chromium', { headless: true });
try {
	const control = await openExtensionPage(open, 'src/popup/popup.html');
	await storeSettings(control, { enabled: true });
	const tab = await shootCards(open, control, url);
	await shootOwnPage(open, `src/popup/popup.html?tab=${tab}`, 'popup', { toolbar: 340 }, 560);
	await shootOwnPage(open, 'src/options/options.html', 'options', widths, 900);
	await shootOwnPage(open, 'src/welcome/welcome.html', 'welcome', widths, 900);
} finally {
	await open.close();
	server.close();
}
console.log(`The pictures are in ${folder}.`);
