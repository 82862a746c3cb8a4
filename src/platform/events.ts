// Browser events the background lives on. Each must be registered before its first
// await, or a worker that wakes for the event misses it.
import browser from 'webextension-polyfill';
import { type Command, commands } from '../messages/protocol.ts';

/** After an install or an update of the extension (not of the browser). */
export function onInstalled(listener: (reason: 'install' | 'update') => void): void {
	browser.runtime.onInstalled.addListener(({ reason }) => {
		if (reason === 'install' || reason === 'update') listener(reason);
	});
}

/** A keyboard command, with the tab in front. */
export function onCommand(listener: (command: Command, tab: number) => void): void {
	browser.commands.onCommand.addListener(async (name) => {
		const command = commands.find((known) => known === name);
		const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
		if (command && tab?.id !== undefined) listener(command, tab.id);
	});
}

/** The reader allowed Obiter on more sites. */
export function onReachGranted(listener: () => void): void {
	browser.permissions.onAdded.addListener(listener);
}

/** Offers one item in the context menu of a selection. Menus outlive a stopped background. */
export function offerLookUp(title: string, listener: (text: string, tab: number) => void): void {
	browser.runtime.onInstalled.addListener(() => {
		void browser.contextMenus.removeAll().then(() => browser.contextMenus.create({ id: 'look-up', title, contexts: ['selection'] }));
	});
	browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
		if (menuItemId === 'look-up' && selectionText && tab?.id !== undefined) listener(selectionText, tab.id);
	});
}
