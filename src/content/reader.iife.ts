// The reader in a web page: wires it to the background by messages.
import type { CreateCard } from '../card/card-host.ts';
import { answerInTab, askBackground, isOrphan } from '../platform/messenger.ts';
import { say } from '../platform/say.ts';
import type { ReaderPort } from '../reader/port.ts';
import { type Reader, startReader } from '../reader/reader.ts';

/** The page's isolated world, shared with the gate and the card's script. */
const world = globalThis as { obiterReader?: Promise<Reader>; obiterCard?: CreateCard };

const port: ReaderPort = {
	say,
	pageSettings: () => askBackground('page-settings', { host: location.hostname }),
	annotate: (request, context) => askBackground('annotate', { request, context }),
	lookUp: (entry) => askBackground('look-up', { entry }),
	hideEntry: async (entry, as) => {
		await askBackground('hide-entry', { entry, as });
	},
	chooseLaw: async (law) => {
		await askBackground('choose-law', { law });
	},
	countMarks: (count) => void askBackground('marks-counted', { count }).catch(() => {}),
	loadCard: async () => {
		if (!Object.hasOwn(world, 'obiterCard')) await askBackground('need-card', {});
		if (!world.obiterCard) throw new Error('The card’s script did not load.');
		return world.obiterCard;
	},
	isGone: isOrphan,
};

async function start(): Promise<Reader> {
	const controller = new AbortController();
	controller.signal.addEventListener('abort', () => {
		delete world.obiterReader;
	});
	const reader = startReader(document, port, controller);
	answerInTab(
		{
			'page-status': async () => (await reader).status(),
			refresh: async () => {
				await (await reader).refresh();
				return {};
			},
			'jump-to': async ({ index }) => ({ done: (await reader).jumpTo(index) }),
			'show-entry': async ({ entry, words }) => {
				await (await reader).showEntry(entry, words);
				return { done: true };
			},
			command: async ({ command }) => ({ done: (await reader).run(command) }),
		},
		controller.signal,
	);
	return reader;
}

// `hasOwn`: an element with that id would answer for a global that is not there.
if (!Object.hasOwn(world, 'obiterReader')) world.obiterReader = start();
