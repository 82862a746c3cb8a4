// The two calls a gate needs of the browser, without webextension-polyfill: the gate
// runs in every page and must stay under 3 kB. Both browsers return promises here and
// both name the interface `chrome` too (Firefox 149, Chrome 128).
import type { PageStatus } from '../messages/protocol.ts';

interface BareRuntime {
	readonly id?: string;
	sendMessage(message: unknown): Promise<unknown>;
	readonly onMessage: {
		addListener(listener: BareListener): void;
		removeListener(listener: BareListener): void;
	};
}

type BareListener = (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => boolean | undefined;

declare const chrome: { readonly runtime: BareRuntime };

/** Sends to the background and forgets; a background that is not there is no error. */
export function tellBackground(message: unknown): void {
	chrome.runtime.sendMessage(message).catch(() => {});
}

/** Answers `page-status` while `status` returns one; stops listening when it returns `undefined`. */
export function answerStatus(status: () => PageStatus | undefined): void {
	const listener: BareListener = (message, sender, respond) => {
		if (sender.id !== chrome.runtime.id || (message as { kind?: unknown } | null)?.kind !== 'page-status') return;
		const answer = status();
		if (answer) respond(answer);
		else chrome.runtime.onMessage.removeListener(listener);
		return;
	};
	chrome.runtime.onMessage.addListener(listener);
}
