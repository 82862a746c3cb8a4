// The background: hosts the engine and the settings, answers readers, injects them.
// It may be stopped at any moment and holds only caches.
import { createAnnotator } from '../annotator/annotator.ts';
import cardPath from '../content/card.iife.ts?script&iife';
import readerPath from '../content/reader.iife.ts?script&iife';
import { offerLookUp, onCommand, onInstalled, onReachGranted } from '../platform/events.ts';
import { loadEntry, loadSets, loadTable } from '../platform/lexicon-files.ts';
import { answerRequests, askTab } from '../platform/messenger.ts';
import { say } from '../platform/say.ts';
import { changeSettings, loadOwnTerms, loadSettings, watchStore } from '../platform/settings-store.ts';
import { gatePath, injectScript, injectSheet, openOwnPage, setBadge, webTabs } from '../platform/tabs.ts';
import { markCss } from '../settings/mark-look.ts';
import { pageSettings, withEntryShownAs } from './page-settings.ts';

/** Longest selection that is looked up, UTF-16 units: a term, not a paragraph. */
const longestLookUp = 200;

const annotator = createAnnotator({ loadTable, loadSets, loadEntry, loadSettings, loadOwnTerms });

async function injectReader(tab: number): Promise<boolean> {
	const [injected] = await Promise.all([injectScript(tab, readerPath), injectSheet(tab, markCss)]);
	return injected;
}

/** Pages that wait for a permission or a switch are read now; the others look again. */
async function refreshTab(tab: number): Promise<void> {
	const status = await askTab(tab, 'page-status', {});
	if (status?.state === 'waiting') {
		if (pageSettings(await loadSettings(), status.host).on) await injectReader(tab);
	} else if (status) await askTab(tab, 'refresh', {});
}

async function refreshTabs(): Promise<void> {
	annotator.forget();
	await Promise.all((await webTabs()).map(({ id }) => refreshTab(id)));
}

/** Runs the gate in pages that were open before this version came. */
async function openGates(): Promise<void> {
	await Promise.all((await webTabs()).map(({ id }) => injectScript(id, gatePath())));
}

answerRequests(
	{
		'article-found': async ({ host }, { tab }) => {
			if (!pageSettings(await loadSettings(), host).on) return { injected: false };
			return { injected: await injectReader(tab) };
		},
		'page-settings': async ({ host }) => pageSettings(await loadSettings(), host),
		annotate: ({ request, context }) => annotator.annotate(request, context),
		'look-up': ({ entry }) => annotator.lookUp(entry),
		'need-card': async (_, { tab }) => ({ injected: await injectScript(tab, cardPath) }),
		'marks-counted': async ({ count }, { tab }) => {
			await setBadge(tab, count);
			return {};
		},
		'choose-law': async ({ law }, { isPrivate }) => {
			if (!isPrivate) await changeSettings((settings) => ({ ...settings, law }));
			return {};
		},
		'hide-entry': async ({ entry, as }, { isPrivate }) => {
			// A private window learns nothing.
			if (!isPrivate) await changeSettings((settings) => withEntryShownAs(settings, entry, as));
			return {};
		},
	},
	{
		'read-anyway': async ({ tab }) => ({ injected: await injectReader(tab) }),
		'run-command': async ({ tab, command }) => (await askTab(tab, 'command', { command })) ?? { done: false },
	},
);

watchStore(() => void refreshTabs());
onReachGranted(() => void openGates());
onCommand((command, tab) => void askTab(tab, 'command', { command }));
onInstalled((reason) => {
	void openGates();
	if (reason === 'install') void openOwnPage('src/welcome/welcome.html');
});
offerLookUp(say('lookUpSelection'), async (text, tab) => {
	const words = text.slice(0, longestLookUp);
	const entry = await annotator.find(words);
	// Asking on a page that is not read means: read it. The click gave permission.
	if ((await askTab(tab, 'page-status', {}))?.state !== 'reading') await injectReader(tab);
	await askTab(tab, 'show-entry', { entry: entry ?? '', words });
});
