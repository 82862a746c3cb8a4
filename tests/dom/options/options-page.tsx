// The options page over stores in memory, with its real style sheet.
import { render } from 'preact';
import { afterEach, beforeEach } from 'vitest';
import css from '../../../src/options/options.css?inline';
import { OptionsPage } from '../../../src/options/OptionsPage.tsx';
import { replaceEverything } from '../../../src/options/replace-everything.ts';
import type { Everything } from '../../../src/settings/backup-file.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { say } from '../say.ts';

/** What is stored, and whether storing fails. */
export const store: { -readonly [K in keyof Everything]: Everything[K] } & { fails: boolean } = {
	settings: defaultSettings,
	ownTerms: [],
	fails: false,
};
/** Files that were saved, in order. */
export const saved: { name: string; text: () => Promise<string> }[] = [];

async function change<K extends keyof Everything>(key: K, change: (now: Everything[K]) => Everything[K]): Promise<void> {
	const changed = change(store[key]);
	if (store.fails) throw new Error('The storage is full.');
	Object.assign(store, { [key]: changed });
}

async function stored(change: Promise<unknown>): Promise<boolean> {
	const isStored = await change.then(
		() => true,
		() => false,
	);
	draw();
	return isStored;
}

/** Draws the page anew from what is stored. */
export function draw(): void {
	const changeSettings = (by: Parameters<typeof change<'settings'>>[1]) => change('settings', by);
	const changeOwnTerms = (by: Parameters<typeof change<'ownTerms'>>[1]) => change('ownTerms', by);
	render(
		<OptionsPage
			view={{ settings: store.settings, ownTerms: store.ownTerms, sets: [], headwords: new Map(), outcome: undefined }}
			say={say}
			onChange={(by) => stored(changeSettings(by))}
			onChangeOwn={(by) => stored(changeOwnTerms(by))}
			onReplaceAll={(everything) => stored(replaceEverything({ changeSettings, changeOwnTerms }, everything))}
		/>,
		document.body,
	);
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** Catches the click on the link that saves a file: the browser shall not save it. */
function catchFile(event: Event): void {
	const link = event.target;
	if (!(link instanceof HTMLAnchorElement) || link.download === '') return;
	event.preventDefault();
	const { download, href } = link;
	saved.push({ name: download, text: async () => (await fetch(href)).text() });
}

const click = HTMLElement.prototype.click;

beforeEach(() => {
	Object.assign(store, { settings: defaultSettings, ownTerms: [], fails: false });
	saved.length = 0;
	document.adoptedStyleSheets = [sheet];
	document.documentElement.lang = 'en';
	document.title = say('optionsTitle');
	// The link is in no document: its click reaches no other element.
	HTMLAnchorElement.prototype.click = function () {
		this.addEventListener('click', catchFile, { once: true });
		click.call(this);
	};
	draw();
});
afterEach(() => {
	HTMLAnchorElement.prototype.click = click;
	render(null, document.body);
	document.adoptedStyleSheets = [];
	delete document.documentElement.dataset.theme;
});

const spaced = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
export const textOf = (selector: string): string => spaced(document.querySelector(selector)?.textContent);
export const button = (label: string, within = 'body'): HTMLButtonElement | undefined =>
	[...document.querySelectorAll<HTMLButtonElement>(`${within} button`)].find(({ textContent }) => textContent === label);
export const field = (label: string): HTMLInputElement =>
	[...document.querySelectorAll<HTMLLabelElement>('label')].find(({ textContent }) => spaced(textContent) === label)!
		.control as HTMLInputElement;
