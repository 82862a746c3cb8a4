// Asks the reader of a page for its state, as the popup does.
import type { PageStatus } from '../../src/messages/protocol.ts';
import type { ExtensionPage } from './extension-page.ts';

/** The part of the WebExtension API that runs inside the extension's page. */
interface Api {
	tabs: {
		query(filter: { url?: string }): Promise<{ id: number; url?: string }[]>;
		sendMessage(tab: number, message: object): Promise<PageStatus | undefined>;
	};
}

/** Id of the tab at an address (fragment and query left out); `undefined` if none is. */
export function tabAt(page: ExtensionPage, url: string): Promise<number | null> {
	return page.evaluate(async (address) => {
		const api = ((globalThis as { browser?: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome) as Api;
		const tab = (await api.tabs.query({})).find((candidate) => candidate.url?.split(/[?#]/)[0] === address);
		return tab?.id ?? null;
	}, url.split(/[?#]/)[0] ?? '');
}

/** What the gate or reader of a tab says; `null` if nothing of Obiter runs there. */
export function statusOf(page: ExtensionPage, tab: number): Promise<PageStatus | null> {
	return page.evaluate(async (id) => {
		const api = ((globalThis as { browser?: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome) as Api;
		return (await api.tabs.sendMessage(id, { version: 1, kind: 'page-status' }).catch(() => undefined)) ?? null;
	}, tab);
}
