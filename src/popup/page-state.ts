// Why a page is marked or idle. Pure: the popup gathers the facts, this says what they mean.
import type { PageStatus } from '../messages/protocol.ts';
import type { Settings } from '../settings/settings.ts';
import { isSiteOn } from '../settings/site-rules.ts';

export interface PageFacts {
	/** Address of the tab; `undefined` where the browser keeps it from us. */
	readonly url: string | undefined;
	/** What the page answered; `undefined` if nothing of Obiter runs there. */
	readonly status: PageStatus | undefined;
	/** Whether the reader lets Obiter reach the address. */
	readonly mayReach: boolean;
	readonly settings: Settings;
}

export type PageState =
	/** Extensions cannot run here. */
	| { readonly kind: 'browser-page' }
	| { readonly kind: 'off-everywhere' }
	| { readonly kind: 'off-site' }
	/** The browser withholds the site until the reader allows it. */
	| { readonly kind: 'no-permission' }
	/** Allowed, but no script of ours is there: the page is older than the extension. */
	| { readonly kind: 'not-loaded' }
	| { readonly kind: 'not-article' }
	/** Not in English. */
	| { readonly kind: 'language' }
	/** Hidden on this page by the reader. */
	| { readonly kind: 'paused' }
	/** On its way to another state. */
	| { readonly kind: 'waiting' }
	| { readonly kind: 'nothing-found' }
	| { readonly kind: 'reading'; readonly count: number };

/** Sites of the browsers' makers that let no extension in. */
const closedHosts = [
	'chromewebstore.google.com',
	'addons.mozilla.org',
	'discovery.addons.mozilla.org',
	'support.mozilla.org',
	'accounts.firefox.com',
];

/** Host of a web page; `undefined` for all other addresses. */
export function siteHost(url: string | undefined): string | undefined {
	return url && /^https?:/i.test(url) ? new URL(url).hostname : undefined;
}

function answeredState({ state, found }: PageStatus): PageState {
	switch (state) {
		case 'not-article':
		case 'language':
		case 'paused':
			return { kind: state };
		case 'waiting':
		// The settings say on: the page has not heard of it yet.
		case 'off':
			return { kind: 'waiting' };
		case 'reading':
			return found.length === 0 ? { kind: 'nothing-found' } : { kind: 'reading', count: found.length };
	}
}

/** The first reason that holds, from the widest (the browser) to the narrowest (the page). */
export function pageState({ url, status, mayReach, settings }: PageFacts): PageState {
	const host = siteHost(url) ?? status?.host;
	if (host === undefined || (!status && closedHosts.includes(host))) return { kind: 'browser-page' };
	if (!settings.enabled) return { kind: 'off-everywhere' };
	if (!isSiteOn(host, settings.sites)) return { kind: 'off-site' };
	if (!status) return { kind: mayReach ? 'not-loaded' : 'no-permission' };
	return answeredState(status);
}
