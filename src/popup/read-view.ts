// Gathers all the popup draws, in one go: settings, sets, and the state of the tab.
import type { PageStatus } from '../messages/protocol.ts';
import { loadAllSets } from '../platform/all-sets.ts';
import { askTab } from '../platform/messenger.ts';
import { isPrivateTab } from '../platform/private-tab.ts';
import { loadSettings } from '../platform/settings-store.ts';
import { mayReach, type Tab, tabInFront } from '../platform/tabs.ts';
import type { PopupView } from './PopupPage.tsx';
import { pageState, siteHost } from './page-state.ts';

/** A page that does not answer in this time is busy; the popup does not wait for it, ms. */
const patience = 500;

/** The page's answer, or "wait" for a page whose scripts are there but busy. */
function statusOf({ id, url }: Tab): Promise<PageStatus | undefined> {
	const busy: PageStatus = { state: 'waiting', host: siteHost(url) ?? '', found: [] };
	const late = new Promise<PageStatus>((resolve) => setTimeout(resolve, patience, busy));
	return Promise.race([askTab(id, 'page-status', {}), late]);
}

/** @param tab `undefined` if it was closed in the meantime. */
async function readPage(tab: Tab | undefined) {
	const [status, reach, isPrivate] = await Promise.all([
		tab && statusOf(tab),
		tab?.url !== undefined && mayReach(tab.url),
		tab !== undefined && isPrivateTab(tab.id),
	]);
	return { url: tab?.url, status, mayReach: reach, isPrivate };
}

/** What there is to draw now, and the tab it is about. */
export async function readView(tabId: number | undefined): Promise<{ view: PopupView; tab: Tab | undefined }> {
	const front = tabInFront(tabId).catch(() => undefined);
	const [tab, facts, settings, sets] = await Promise.all([front, front.then(readPage), loadSettings(), loadAllSets()]);
	const page = pageState({ ...facts, settings });
	const host = page.kind === 'browser-page' ? undefined : siteHost(facts.url);
	return { tab, view: { settings, sets, page, host, isPrivate: facts.isPrivate, found: facts.status?.found ?? [] } };
}
