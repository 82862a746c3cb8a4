// Pages that fight with whoever else is on them, on purpose or by accident, in both
// browsers. What each shows is told in docs/security.md.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers/find-browser.ts';
import { type OpenBrowser, openBrowser } from '../../scripts/browsers/open-browser.ts';
import { statusOf } from '../../scripts/browsers/page-status.ts';
import { textOf } from '../../scripts/browsers/read-card.ts';
import { ArticlePage, closeWebPages, until } from './pages/article-page.ts';
import { ControlPage } from './pages/control-page.ts';
import { type FixtureServer, serveFixtures } from './pages/serve-fixtures.ts';

/** What the scripts of the pages keep for the tests. */
interface Kept {
	removals: number;
	presses: number;
	clears: number;
	clearing: number;
	caught: string[];
	answers: unknown[];
	roots: ShadowRoot[];
	fake(): void;
	pressEverything(): void;
}
declare const window: Window & typeof globalThis & Kept;

interface Api {
	readonly storage: { readonly local: { get(): Promise<object> } };
}

/** All that is stored, as it is. */
const stored = ({ page }: ControlPage): Promise<object> =>
	page.evaluate(() => ((globalThis as { browser?: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome).storage.local.get());

/** Whether a reader sees the card: it is on the screen, nothing is over it and no style hides it. */
const isCardSeen = ({ page }: ArticlePage): Promise<boolean> =>
	page.evaluate(() => {
		const card = document.querySelector('obiter-card');
		if (!card?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
		const { left, top, width, height } = card.getBoundingClientRect();
		return width > 100 && height > 50 && document.elementFromPoint(left + width / 2, top + height / 2) === card;
	});

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
		await closeWebPages(open);
		// A page that did reach the settings must not decide the tests after it.
		await control.store({ hidden: [], known: [], law: 'auto' });
	});
	afterAll(async () => {
		await open?.close();
		fixtures?.close();
	});

	const readPage = async (fixture: string): Promise<ArticlePage> => {
		const page = await ArticlePage.visit(open, fixtures.at(fixture));
		const tab = await control.tabAt(fixtures.at(fixture));
		await until('marks', async () => (await statusOf(control.page, tab))?.found.length, 4000);
		return page;
	};
	const rest = async (page: ArticlePage): Promise<void> => {
		const { x, y } = await page.placeOf('exculpatory evidence');
		await page.page.mouse.move(x - 40, y - 60);
		await page.page.mouse.move(x, y, { steps: 3 });
	};
	const expectCard = async (page: ArticlePage): Promise<void> => {
		await rest(page);
		await expect.poll(async () => textOf((await page.card())!), { timeout: 3000 }).toMatch(/exculpatory evidence/i);
		await expect.poll(() => isCardSeen(page), { timeout: 1500 }).toBe(true);
	};
	const marksAndExplains = async (fixture: string): Promise<void> => expectCard(await readPage(fixture));

	it.each([
		['freezes its prototypes and plants properties on them', 'freezes-prototypes.html'],
		['enforces Trusted Types', 'trusted-types.html'],
		['clears all highlights ten times a second', 'clears-highlights.html'],
		['has forms named after parts of the document', 'clobbers-document.html'],
		['has a form with fields named like parts of an element', 'clobbers-form.html'],
	])('marks and explains on a page that %s', (_, fixture) => marksAndExplains(fixture));

	it('marks and explains on a page that has elements with our names as ids', () => marksAndExplains('takes-our-names.html'));
	it('marks and explains on a page that hides our card by rule', () => marksAndExplains('overwrites-sheets.html'));
	it('marks and explains on a page that hides elements until they are defined', () => marksAndExplains('hides-undefined.html'));

	it('keeps the line under its marks on a page that overwrites all sheets', async () => {
		const page = await readPage('overwrites-sheets.html');

		const line = await page.page.evaluate(
			() => getComputedStyle(document.querySelector('p')!, '::highlight(obiter-dotted)').textDecorationLine,
		);

		expect(line).toBe('underline');
	});

	it('does nothing that a page can catch by patching what we call', async () => {
		const page = await readPage('patches-prototypes.html');

		await expectCard(page);

		expect(await page.page.evaluate(() => window.caught)).toEqual([]);
	});

	it('gives up its card on a page that removes what it did not write, and leaves the page usable', async () => {
		const page = await readPage('removes-strangers.html');
		await rest(page);

		await until('a removal', () => page.page.evaluate(() => window.removals > 0));
		await page.page.mouse.move(5, 5, { steps: 4 });
		await page.page.click('button');

		expect(await page.page.evaluate(() => [window.removals, window.presses])).toEqual([1, 1]);
		expect(await page.painted()).toContain('exculpatory evidence');
	});

	it('paints its marks again on the next reading after a page cleared all highlights', async () => {
		const page = await readPage('clears-highlights.html');
		await until('a few clearings', () => page.page.evaluate(() => window.clears > 5));

		await page.page.evaluate(() => {
			clearInterval(window.clearing);
			document.querySelector('h1')!.textContent = 'Court throws out the case, at last';
		});

		await expect.poll(() => page.painted(), { timeout: 5000 }).toContain('exculpatory evidence');
	});

	it('reads the new body of a page that replaces its own', async () => {
		const page = await readPage('quirks.html');

		await page.page.evaluate(() => {
			const body = document.createElement('body');
			body.innerHTML = `${document.querySelector('article')!.outerHTML}<p>A subpoena was served on the witness.</p>`;
			document.body = body;
		});

		await expect.poll(() => page.painted(), { timeout: 5000 }).toContain('subpoena');
		await expectCard(page);
	});

	it('marks and explains on a page that is written anew after it was read', async () => {
		const page = await readPage('quirks.html');

		await page.page.evaluate(() => {
			const { outerHTML } = document.querySelector('article')!;
			document.open();
			document.write(`<!doctype html><title>Anew</title>${outerHTML}<p>A subpoena was served on the witness.</p>`);
			document.close();
		});

		await expect.poll(() => page.painted(), { timeout: 5000 }).toContain('subpoena');
		await expectCard(page);
	});

	it('lets no message and no click that a page fakes reach settings or card', async () => {
		const page = await readPage('fakes-messages.html');
		const before = await stored(control);
		await expectCard(page);

		await page.page.evaluate(() => {
			window.fake();
			window.pressEverything();
			window.fake();
		});
		await control.statusAt(fixtures.at('fakes-messages.html'));

		expect(await stored(control)).toEqual(before);
		expect(await page.page.evaluate(() => window.answers)).toEqual([]);
		expect(await page.painted()).toContain('indictment');
	});

	it('does not let a page that defines our element into the card', async () => {
		const page = await readPage('own-card-element.html');
		const before = await stored(control);
		await rest(page);
		// No card at all is as good: then the page gets nothing either.
		await until('a card', () => page.card(), 3000).catch(() => undefined);
		await control.statusAt(fixtures.at('own-card-element.html'));

		expect(await page.page.evaluate(() => window.roots.map((root) => root.textContent))).toEqual([]);
		expect(await stored(control)).toEqual(before);
	});
});
