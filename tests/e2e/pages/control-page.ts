// One of the extension's own pages, kept open to ask and change what a reader would
// through popup and options.
import { type ExtensionPage, openExtensionPage } from '../../../scripts/browsers/extension-page.ts';
import type { OpenBrowser } from '../../../scripts/browsers/open-browser.ts';
import { statusOf, tabAt } from '../../../scripts/browsers/page-status.ts';
import { storeSettings } from '../../../scripts/browsers/store-settings.ts';
import type { Command, PageStatus } from '../../../src/messages/protocol.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import { until } from './article-page.ts';

interface Api {
	runtime: { sendMessage(message: object): Promise<unknown> };
}

export class ControlPage {
	readonly page: ExtensionPage;

	constructor(page: ExtensionPage) {
		this.page = page;
	}

	static async open(open: OpenBrowser): Promise<ControlPage> {
		return new ControlPage(await openExtensionPage(open, 'src/options/options.html'));
	}

	tabAt(url: string): Promise<number> {
		return until(`a tab at ${url}`, () => tabAt(this.page, url));
	}

	async statusAt(url: string): Promise<PageStatus> {
		const tab = await this.tabAt(url);
		return until(`the status of ${url}`, () => statusOf(this.page, tab));
	}

	store(settings: Partial<Settings>): Promise<void> {
		return storeSettings(this.page, settings);
	}

	/** What a keyboard shortcut does; drivers cannot press browser shortcuts. */
	async command(url: string, command: Command): Promise<void> {
		const tab = await this.tabAt(url);
		await this.page.evaluate(
			async (id, wanted) => {
				const api = (globalThis as { browser?: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome;
				await api.runtime.sendMessage({ version: 1, kind: 'run-command', tab: id, command: wanted });
			},
			tab,
			command,
		);
	}
}
