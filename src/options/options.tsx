// The options page: reads the stores, draws, stores each change at once, and follows
// changes made elsewhere.
import { render } from 'preact';
import { adoptMarkSheet } from '../page-style/adopt-mark-sheet.ts';
import { applyTheme } from '../page-style/apply-theme.ts';
import { loadAllSets } from '../platform/all-sets.ts';
import { loadEntry } from '../platform/lexicon-files.ts';
import { say } from '../platform/say.ts';
import { changeOwnTerms, changeSettings, loadOwnTerms, loadSettings, watchStore } from '../platform/settings-store.ts';
import { createHeadwords } from './headwords.ts';
import { OptionsPage, type OptionsView } from './OptionsPage.tsx';
import { replaceEverything } from './replace-everything.ts';

/** How long "Saved" stays, ms: time to see it, and gone before the next change. */
const outcomeMs = 2500;

const headwordsOf = createHeadwords(loadEntry);
let outcome: OptionsView['outcome'];
let outcomeTimer: ReturnType<typeof setTimeout> | undefined;
let turn = 0;
let drawing: Promise<void> = Promise.resolve();

async function readView(): Promise<Omit<OptionsView, 'outcome'>> {
	const [settings, sets, ownTerms] = await Promise.all([loadSettings(), loadAllSets(), loadOwnTerms()]);
	return { settings, sets, ownTerms, headwords: await headwordsOf([...settings.hidden, ...settings.known], ownTerms) };
}

async function draw(mine: number): Promise<void> {
	const view = await readView();
	// Overtaken: whoever waits for this drawing waits for the newer one.
	if (mine !== turn) return drawing;
	applyTheme(view.settings.theme);
	render(
		<OptionsPage
			view={{ ...view, outcome }}
			say={say}
			onChange={(change) => store(changeSettings(change))}
			onChangeOwn={(change) => store(changeOwnTerms(change))}
			onReplaceAll={(everything) => store(replaceEverything({ changeSettings, changeOwnTerms }, everything))}
		/>,
		document.body,
	);
}

function redraw(): Promise<void> {
	drawing = draw(++turn);
	return drawing;
}

/** Waits for a change to be stored and drawn, and says so. */
async function store(change: Promise<unknown>): Promise<boolean> {
	outcome = await change.then(
		() => 'saved' as const,
		() => 'failed' as const,
	);
	clearTimeout(outcomeTimer);
	outcomeTimer = setTimeout(() => {
		outcome = undefined;
		void redraw();
	}, outcomeMs);
	const isStored = outcome === 'saved';
	await redraw();
	return isStored;
}

async function start(): Promise<void> {
	document.title = say('optionsTitle');
	adoptMarkSheet();
	await redraw();
	// The sections were not there when the browser looked for the address's part.
	document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

watchStore(() => void redraw());
void start();
