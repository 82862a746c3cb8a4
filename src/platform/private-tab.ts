// Whether a tab is in a private window, where Obiter learns nothing.
import browser from 'webextension-polyfill';

/** False for a tab that was closed in the meantime. */
export async function isPrivateTab(tab: number): Promise<boolean> {
	return browser.tabs.get(tab).then(
		({ incognito }) => incognito,
		() => false,
	);
}
