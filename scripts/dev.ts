// npm run dev [-- FILE|URL] [--browser chromium|firefox]: like `npm start`, and every
// change of src, dataset or manifest is built and loaded again.
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { browserNames } from './browsers/find-browser.ts';
import { openBrowser, targetOf } from './browsers/open-browser.ts';
import { buildTarget } from './build-target.ts';
import { pageOf, servePage } from './start/serve-article.ts';

const watched = ['src', 'dataset', 'manifest', '_locales', 'scripts/build', 'scripts/dataset'];

/** Editors write a file in several steps; a burst of changes is one build, ms. */
const settleMs = 150;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean', default: false } },
});
const name = browserNames.find((known) => known === values.browser) ?? 'chromium';
const target = targetOf[name];
const article = positionals[0] ?? 'tests/fixtures/articles/baldwin-dismissal.html';
const url = /^https?:/.test(article) ? article : (await servePage(pageOf(article))).url;

await buildTarget(target);
const open = await openBrowser(name, { headless: values.headless });
const page = await open.browser.newPage();
await page.goto(url);

let changed = 0;
let built = 0;
for (const folder of watched) watch(folder, { recursive: true }, () => changed++);
open.browser.once('disconnected', () => process.exit(0));
console.log(`Watching ${watched.join(', ')}. Close the browser to end.`);

for (;;) {
	await wait(settleMs);
	if (changed === built) continue;
	built = changed;
	await wait(settleMs);
	if (changed !== built) continue;
	try {
		await buildTarget(target);
		await open.browser.installExtension(resolve('dist', target));
		await page.reload();
		console.log(`${new Date().toLocaleTimeString()} loaded again`);
	} catch (error) {
		console.error((error as Error).message);
	}
}
