// The welcome page: draws itself, then reads its own sample as a web page is read.
import { render } from 'preact';
import { adoptMarkSheet } from '../page-style/adopt-mark-sheet.ts';
import { applyTheme } from '../page-style/apply-theme.ts';
import { say } from '../platform/say.ts';
import { loadSettings, watchStore } from '../platform/settings-store.ts';
import { loadShortcuts } from '../platform/shortcuts.ts';
import { openOptions } from '../platform/tabs.ts';
import { type Reader, startReader } from '../reader/reader.ts';
import { sampleKeys } from './sample.ts';
import { createSamplePort } from './sample-port.ts';
import { WelcomePage } from './WelcomePage.tsx';

const port = createSamplePort(sampleKeys.map((key) => say(key)));

/** Goes on to the next mark and opens its card, with the keyboard in it. */
function openNextCard(reader: Reader): void {
	reader.run('next-mark');
	reader.run('open-card');
}

async function follow(reader: Reader): Promise<void> {
	port.forget();
	applyTheme((await loadSettings()).theme);
	await reader.refresh();
}

async function start(): Promise<void> {
	document.title = say('welcomeTitle');
	adoptMarkSheet();
	const [{ theme }, shortcuts] = await Promise.all([loadSettings(), loadShortcuts()]);
	applyTheme(theme);
	let reader: Reader | undefined;
	render(
		<WelcomePage
			say={say}
			shortcuts={shortcuts}
			onNextCard={() => reader && openNextCard(reader)}
			onOpenOptions={() => void openOptions()}
		/>,
		document.body,
	);
	const started = await startReader(document, port, new AbortController());
	reader = started;
	watchStore(() => void follow(started));
}

void start();
