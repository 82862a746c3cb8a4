// npm start [-- FILE|URL] [--browser chromium|firefox] [--all]: builds the extension and
// opens it on an article. Without a display it runs headless, saves a screenshot with an
// open card and prints what it found.
import { mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import colors from 'picocolors';
import type { Page } from 'puppeteer-core';
import type { PageStatus } from '../src/messages/protocol.ts';
import { type BrowserName, browserNames } from './browsers/find-browser.ts';
import { type ExtensionPage, openExtensionPage } from './browsers/extension-page.ts';
import { type OpenBrowser, openBrowser, targetOf } from './browsers/open-browser.ts';
import { statusOf, tabAt } from './browsers/page-status.ts';
import { storeSettings } from './browsers/store-settings.ts';
import { buildTarget } from './build-target.ts';
import { pageOf, servePage } from './start/serve-article.ts';

const usage = 'usage: npm start -- [FILE|URL] [--browser chromium|firefox] [--all]';
const ownArticle = 'tests/fixtures/articles/baldwin-dismissal.html';
const shots = '.cache/start';

interface Wanted {
	readonly article: string;
	readonly browser: BrowserName;
	readonly all: boolean;
}

function wantedFromArguments(): Wanted {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { browser: { type: 'string', default: 'chromium' }, all: { type: 'boolean', default: false }, help: { type: 'boolean' } },
	});
	const browser = browserNames.find((name) => name === values.browser);
	if (values.help) {
		console.log(usage);
		process.exit(0);
	}
	if (!browser || positionals.length > 1) throw new Error(usage);
	return { article: positionals[0] ?? ownArticle, browser, all: values.all };
}

const hasDisplay = (): boolean => process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** Waits until the page has been read; the last answer if it never is. */
async function readStatus(control: ExtensionPage, url: string): Promise<{ tab: number; status: PageStatus } | undefined> {
	let found: { tab: number; status: PageStatus } | undefined;
	for (let attempt = 0; attempt < 50; attempt++) {
		const tab = await tabAt(control, url);
		const status = tab === null ? null : await statusOf(control, tab);
		if (tab !== null && status) found = { tab, status };
		if (found?.status.state === 'reading' && found.status.found.length > 0) return found;
		await wait(200);
	}
	return found;
}

function printFound({ state, found }: PageStatus): void {
	const marks = found.reduce((sum, { count }) => sum + count, 0);
	console.log(`\nThe page is ${colors.bold(state)}; ${found.length} entries have ${marks} marks on it:\n`);
	for (const { kind, text, otherTexts, headword } of found) {
		const arrow = text.toLowerCase() === headword.toLowerCase() ? '' : colors.dim(` → ${headword}`);
		console.log(`  ${colors.dim(kind.padEnd(9))} ${[text, ...otherTexts].join(colors.dim(' | '))}${arrow}`);
	}
}

/** Opens the card of the first mark whose words are longest telling: a case, else the first. */
async function shootCard(
	open: OpenBrowser,
	control: ExtensionPage,
	page: Page,
	{ tab, status }: { tab: number; status: PageStatus },
): Promise<void> {
	const item = status.found.find(({ kind }) => kind === 'case') ?? status.found[0];
	if (!item) return;
	await page.bringToFront();
	await control.evaluate(
		async (id, index) => {
			type Tabs = { tabs: { sendMessage(tab: number, message: object): Promise<unknown> } };
			const api = (globalThis as { browser?: Tabs }).browser ?? (globalThis as unknown as { chrome: Tabs }).chrome;
			await api.tabs.sendMessage(id, { version: 1, kind: 'jump-to', index });
		},
		tab,
		item.index,
	);
	await page.waitForSelector('obiter-card', { timeout: 5000 });
	await wait(400);
	mkdirSync(shots, { recursive: true });
	const path = `${shots}/${open.name}.png` as const;
	await page.screenshot({ path });
	console.log(`\nScreenshot with the card of “${item.headword}”: ${path}`);
}

async function main(): Promise<void> {
	const { article, browser: name, all } = wantedFromArguments();
	const isUrl = /^https?:\/\//.test(article);
	const served = isUrl ? undefined : await servePage(pageOf(article));
	const url = served?.url ?? article;
	console.log(`Building for ${targetOf[name]} …`);
	await buildTarget(targetOf[name]);
	const headless = !hasDisplay();
	const open = await openBrowser(name, { headless });
	try {
		const control = await openExtensionPage(open, 'src/popup/popup.html');
		if (all) await storeSettings(control, { occurrences: 'all' });
		const page = await open.browser.newPage();
		await page.goto(url, { waitUntil: 'domcontentloaded' });
		await page.bringToFront();
		const read = await readStatus(control, url);
		if (!read) throw new Error(`Obiter did not answer on ${url}.`);
		printFound(read.status);
		if (headless) await shootCard(open, control, page, read);
		else {
			await control.page.close();
			console.log('\nHover a marked term. Close the browser to end.');
			await new Promise<void>((done) => open.browser.once('disconnected', () => done()));
		}
	} finally {
		await open.close().catch(() => {});
		served?.server.close();
	}
}

try {
	await main();
} catch (error) {
	console.error(`start: ${(error as Error).message}`);
	process.exitCode = 1;
}
