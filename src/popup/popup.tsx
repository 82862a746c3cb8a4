// The popup: reads, draws, does what is clicked, and looks again.
import { render } from 'preact';
import { applyTheme } from '../page-style/apply-theme.ts';
import { askAsExtension, askTab } from '../platform/messenger.ts';
import { say } from '../platform/say.ts';
import { changeSettings, watchStore } from '../platform/settings-store.ts';
import { openOptions, requestReach, type Tab } from '../platform/tabs.ts';
import type { Settings } from '../settings/settings.ts';
import { withSite } from '../settings/site-rules.ts';
import { PopupPage, type PopupActions } from './PopupPage.tsx';
import { readView } from './read-view.ts';
import type { PageAction } from './StateLine.tsx';

/** Tests open this page in a tab of its own and name the tab that it is about. */
const namedTab = new URLSearchParams(location.search).get('tab');

/** A page needs a moment to follow a change; the popup looks again after these, ms. */
const looks = [150, 600] as const;

let tab: Tab | undefined;
let turn = 0;
let nextLook: ReturnType<typeof setTimeout> | undefined;

async function redraw(): Promise<void> {
	const mine = ++turn;
	const read = await readView(namedTab === null ? undefined : Number(namedTab));
	if (mine !== turn) return;
	tab = read.tab;
	applyTheme(read.view.settings.theme);
	render(<PopupPage view={read.view} actions={actions} say={say} />, document.body);
	clearTimeout(nextLook);
	if (read.view.page.kind === 'waiting') nextLook = setTimeout(redraw, looks[1]);
}

async function redrawAfter(change: Promise<unknown>): Promise<void> {
	await change.catch(() => {});
	await redraw();
	for (const ms of looks) setTimeout(redraw, ms);
}

const store = (change: (settings: Settings) => Settings): void => void redrawAfter(changeSettings(change));

/** The browser asks the reader only while the click is being handled: no await before it. */
async function allow({ id, url }: Tab): Promise<void> {
	const isGranted = await requestReach(url ?? '');
	if (isGranted) await askAsExtension('read-anyway', { tab: id });
}

const pageActions: Record<PageAction, (tab: Tab) => Promise<unknown>> = {
	allow,
	'read-anyway': ({ id }) => askAsExtension('read-anyway', { tab: id }),
	toggle: ({ id }) => askAsExtension('run-command', { tab: id, command: 'toggle-page' }),
};

async function jump(index: number): Promise<void> {
	if (!tab) return;
	await askTab(tab.id, 'jump-to', { index });
	if (namedTab === null) window.close();
}

const actions: PopupActions = {
	switchAll: (enabled) => store((settings) => ({ ...settings, enabled })),
	switchSite: (host, on) => store((settings) => ({ ...settings, sites: withSite(settings.sites, host, on) })),
	switchSet: (set, on) => store((settings) => ({ ...settings, sets: { ...settings.sets, [set]: on } })),
	act: (action) => tab && void redrawAfter(pageActions[action](tab)),
	jump: (index) => void jump(index),
	openOptions: () => void openOptions().then(() => namedTab === null && window.close()),
};

watchStore(() => void redraw());
void redraw();
