// Changes stored settings from outside, as the options page would.
import type { Settings } from '../../src/settings/settings.ts';
import type { ExtensionPage } from './extension-page.ts';

interface Api {
	storage: { local: { get(key: string): Promise<{ settings?: object }>; set(items: object): Promise<void> } };
}

/** Sets some settings and leaves the others as they are. */
export async function storeSettings(page: ExtensionPage, changed: Partial<Settings>): Promise<void> {
	await page.evaluate(async (settings) => {
		const api = (globalThis as { browser?: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome;
		const stored = await api.storage.local.get('settings');
		await api.storage.local.set({ settings: { ...stored.settings, ...settings } });
	}, changed as object);
}
