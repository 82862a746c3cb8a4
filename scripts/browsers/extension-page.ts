// One of the extension's own pages in a running browser, and code run in it.
//
// puppeteer-core 24.43.1 does not follow a Firefox tab to a moz-extension address (the
// navigation happens, its page object stays at about:blank): there we speak WebDriver
// BiDi ourselves.
import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from './open-browser.ts';

export interface ExtensionPage {
	/** Runs a function in the page. Arguments and result are plain JSON. */
	evaluate<T, A extends readonly unknown[]>(code: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
	/** Runs a script in the page for its effects. */
	run(script: string): Promise<void>;
	/** Puppeteer's page; in Firefox good for screenshots and closing only. */
	readonly page: Page;
}

interface BidiConnection {
	send(method: string, params: object): Promise<{ result: unknown }>;
}

interface ScriptResult {
	readonly type: 'success' | 'exception';
	readonly result?: { readonly value?: unknown };
	readonly exceptionDetails?: { readonly text: string };
}

/** The raw BiDi connection under a Firefox browser. */
export const bidiOf = ({ browser }: OpenBrowser): BidiConnection => (browser as unknown as { connection: BidiConnection }).connection;

/** The BiDi id of a page's browsing context. */
export const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

function firefoxPage(open: OpenBrowser, page: Page): ExtensionPage {
	const bidi = bidiOf(open);
	const target = { context: contextOf(page) };
	const call = async (functionDeclaration: string): Promise<unknown> => {
		const { result } = await bidi.send('script.callFunction', { functionDeclaration, target, awaitPromise: true, userActivation: true });
		const { type, result: returned, exceptionDetails } = result as ScriptResult;
		if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'The page threw.');
		return returned?.value;
	};
	return {
		page,
		async evaluate(code, ...args) {
			const json = (await call(`async () => JSON.stringify(await (${code})(...${JSON.stringify(args)})) ?? 'null'`)) as string;
			return JSON.parse(json);
		},
		async run(script) {
			await bidi.send('script.evaluate', { expression: script, target, awaitPromise: true });
		},
	};
}

/** Opens one of the extension's pages in a tab of its own, in front. `path` begins without a slash. */
export async function openExtensionPage(open: OpenBrowser, path: string): Promise<ExtensionPage> {
	const page = await open.browser.newPage();
	const url = `${open.origin}/${path}`;
	if (open.name === 'firefox') {
		await bidiOf(open).send('browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' });
		return firefoxPage(open, page);
	}
	await page.goto(url);
	return {
		page,
		evaluate: (code, ...args) => page.evaluate(code as never, ...(args as unknown as never[])) as never,
		run: async (script) => {
			await page.evaluate(script);
		},
	};
}
