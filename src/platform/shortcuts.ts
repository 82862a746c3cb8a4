// The keys that the commands have now: the reader or another extension may have taken them.
import browser from 'webextension-polyfill';
import { type Command, commands } from '../messages/protocol.ts';

export interface Shortcut {
	readonly command: Command;
	/** As the browser writes it, "Alt+Shift+N". */
	readonly keys: string;
	/** What it does, in the reader's language. */
	readonly description: string;
}

/** The commands that have a key, in the order of the protocol. */
export async function loadShortcuts(): Promise<Shortcut[]> {
	const known = await browser.commands.getAll();
	return commands.flatMap((command) => {
		const { shortcut, description } = known.find(({ name }) => name === command) ?? {};
		return shortcut ? [{ command, keys: shortcut, description: description ?? '' }] : [];
	});
}
