// What the background does to tabs: inject scripts, set the badge, find tabs.
import browser from 'webextension-polyfill';

/** A tab as the popup and the background see it. `url` is missing without permission. */
export interface Tab {
	readonly id: number;
	readonly url: string | undefined;
}

const webPages = ['http://*/*', 'https://*/*'];

/** Runs a packed script in a tab's page; false where the browser does not let us. */
export async function injectScript(tab: number, path: string): Promise<boolean> {
	try {
		await browser.scripting.executeScript({ target: { tabId: tab }, files: [path] });
		return true;
	} catch {
		return false;
	}
}

/** Adds an extension stylesheet, which the page's CSP and scripts cannot reach. */
export async function injectSheet(tab: number, css: string): Promise<void> {
	await browser.scripting.insertCSS({ target: { tabId: tab }, css }).catch(() => {});
}

/** Path of the gate, the one content script of the manifest. */
export function gatePath(): string {
	return browser.runtime.getManifest().content_scripts?.[0]?.js?.[0] ?? '';
}

/** All tabs whose pages we may reach, in no order. */
export async function webTabs(): Promise<Tab[]> {
	const tabs = await browser.tabs.query({ url: webPages });
	return tabs.flatMap(({ id, url }) => (id === undefined ? [] : [{ id, url }]));
}

/** The tab in front of the reader, or the one with this id. */
export async function tabInFront(id?: number): Promise<Tab | undefined> {
	const tab = id === undefined ? (await browser.tabs.query({ active: true, currentWindow: true }))[0] : await browser.tabs.get(id);
	return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** Shows a count on the toolbar button of a tab; 0 shows nothing. */
export async function setBadge(tab: number, count: number): Promise<void> {
	const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
	await Promise.all([
		browser.action.setBadgeText({ tabId: tab, text }),
		browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#5a6472' }),
	]).catch(() => {
		// The tab closed in the meantime.
	});
}

/** Opens a page of the extension in a tab of its own. */
export async function openOwnPage(path: string): Promise<void> {
	await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Whether the reader lets Obiter reach this address. */
export async function mayReach(url: string): Promise<boolean> {
	const origin = /^https?:\/\/[^/]+/.exec(url)?.[0];
	return origin !== undefined && browser.permissions.contains({ origins: [`${origin}/*`] });
}

/** Asks the browser to ask the reader for one site; call it in a click. */
export function requestReach(url: string): Promise<boolean> {
	const origin = /^https?:\/\/[^/]+/.exec(url)?.[0];
	return origin === undefined ? Promise.resolve(false) : browser.permissions.request({ origins: [`${origin}/*`] });
}

/** Opens the options page. */
export function openOptions(): Promise<void> {
	return browser.runtime.openOptionsPage();
}
