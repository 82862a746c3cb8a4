// The popup, opened as a tab of its own for a given tab: a driver cannot click the
// toolbar button.
import { type ExtensionPage, openExtensionPage } from '../../../scripts/browsers/extension-page.ts';
import type { OpenBrowser } from '../../../scripts/browsers/open-browser.ts';
import { until } from './article-page.ts';

export const textIn = (page: ExtensionPage): Promise<string> => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

/** Presses the control with this accessible name: a button, a switch or a checkbox. */
export function press(page: ExtensionPage, label: string): Promise<true> {
	return until(`a control “${label}”`, () =>
		page.evaluate((wanted) => {
			const controls = [...document.querySelectorAll<HTMLElement>('button, input, summary')];
			const nameOf = (control: HTMLElement): string =>
				(control.getAttribute('aria-label') ?? (control as HTMLInputElement).labels?.[0]?.innerText ?? control.innerText)
					.replace(/\s+/g, ' ')
					.trim();
			const found = controls.find((control) => nameOf(control) === wanted || nameOf(control).startsWith(`${wanted} `));
			found?.click();
			return found !== undefined;
		}, label),
	);
}

export async function openPopup(open: OpenBrowser, tab: number): Promise<ExtensionPage> {
	const page = await openExtensionPage(open, `src/popup/popup.html?tab=${tab}`);
	await until('the popup', async () => (await textIn(page)).includes('Obiter'));
	return page;
}
