// Messages between pages, popup and background: typed calls out, parsed requests in.
// A request that meets a background just being stopped is sent once more.
import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import {
	type ExtensionAnswers,
	type ExtensionRequest,
	extensionRequestSchema,
	type PageAnswers,
	type PageRequest,
	pageRequestSchema,
	protocolVersion,
	type TabAnswers,
	type TabRequest,
	tabRequestSchema,
} from '../messages/protocol.ts';

/** What a caller gives for a request of one kind; the version is added here. */
type Fields<R extends { kind: string }, K extends R['kind']> = Omit<Extract<R, { kind: K }>, 'kind' | 'version'>;
type Answer = Promise<unknown>;

/** Whether this script has outlived its extension (an update took it away). */
export function isOrphan(): boolean {
	return browser.runtime?.id === undefined;
}

async function send(message: object): Answer {
	try {
		return await browser.runtime.sendMessage(message);
	} catch (error) {
		if (isOrphan()) throw error;
		return browser.runtime.sendMessage(message);
	}
}

/** Asks the background as a page does. Rejects when the extension is gone. */
export function askBackground<K extends PageRequest['kind']>(kind: K, fields: Fields<PageRequest, K>): Promise<PageAnswers[K]> {
	return send({ ...fields, kind, version: protocolVersion }) as Promise<PageAnswers[K]>;
}

/** Asks the background as popup and options do. */
export function askAsExtension<K extends ExtensionRequest['kind']>(
	kind: K,
	fields: Fields<ExtensionRequest, K>,
): Promise<ExtensionAnswers[K]> {
	return send({ ...fields, kind, version: protocolVersion }) as Promise<ExtensionAnswers[K]>;
}

/** Asks the page in a tab; `undefined` if nothing of Obiter runs there. */
export async function askTab<K extends TabRequest['kind']>(
	tab: number,
	kind: K,
	fields: Fields<TabRequest, K>,
): Promise<TabAnswers[K] | undefined> {
	try {
		const message = { ...fields, kind, version: protocolVersion };
		return ((await browser.tabs.sendMessage(tab, message, { frameId: 0 })) as TabAnswers[K] | null) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Who sent a page request: the tab and the address its script runs on. */
export interface PageSender {
	readonly tab: number;
	readonly isPrivate: boolean;
}

export type PageHandlers = {
	readonly [K in PageRequest['kind']]: (request: Extract<PageRequest, { kind: K }>, sender: PageSender) => Promise<PageAnswers[K]>;
};
export type ExtensionHandlers = {
	readonly [K in ExtensionRequest['kind']]: (request: Extract<ExtensionRequest, { kind: K }>) => Promise<ExtensionAnswers[K]>;
};
export type TabHandlers = {
	readonly [K in TabRequest['kind']]: (request: Extract<TabRequest, { kind: K }>) => Promise<TabAnswers[K]>;
};

const isOurPage = (sender: Runtime.MessageSender): boolean => sender.url?.startsWith(browser.runtime.getURL('')) ?? false;

// A handler map is indexed by a request's own kind, which TypeScript cannot follow
// through a union: the one cast of each dispatcher stands here.
type AnyHandler<R> = (request: R, sender: PageSender) => Answer;

/** Answers requests in the background. Call it before the first await, or a waking worker misses its message. */
export function answerRequests(pageHandlers: PageHandlers, extensionHandlers: ExtensionHandlers): void {
	browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender): Answer | undefined => {
		if (sender.id !== browser.runtime.id) return undefined;
		if (isOurPage(sender)) {
			const asked = v.safeParse(extensionRequestSchema, message);
			if (asked.success) return (extensionHandlers[asked.output.kind] as (request: ExtensionRequest) => Answer)(asked.output);
		}
		const asked = v.safeParse(pageRequestSchema, message);
		if (!asked.success || sender.tab?.id === undefined || (sender.frameId ?? 0) !== 0) return undefined;
		const from = { tab: sender.tab.id, isPrivate: sender.tab.incognito };
		return (pageHandlers[asked.output.kind] as AnyHandler<PageRequest>)(asked.output, from);
	});
}

/** Answers requests in a page, until the signal aborts. */
export function answerInTab(handlers: TabHandlers, signal: AbortSignal): void {
	const listener = (message: unknown, sender: Runtime.MessageSender): Answer | undefined => {
		const asked = v.safeParse(tabRequestSchema, message);
		if (!asked.success || sender.id !== browser.runtime.id) return undefined;
		return (handlers[asked.output.kind] as (request: TabRequest) => Answer)(asked.output);
	};
	browser.runtime.onMessage.addListener(listener);
	signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener), { once: true });
}
