// Where the browsers of this machine are.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** Lets a developer name a browser that stands somewhere else. */
const variable: Readonly<Record<BrowserName, string>> = { chromium: 'OBITER_CHROMIUM', firefox: 'OBITER_FIREFOX' };

const commands: Readonly<Record<BrowserName, readonly string[]>> = {
	chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing'],
	firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

// Google Chrome itself no longer loads unpacked extensions from a driver
// (Chrome 137, https://developer.chrome.com/blog/extension-news-june-2025): Chromium or Chrome for Testing is needed.
const places: Readonly<Record<BrowserName, readonly string[]>> = {
	chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium', 'C:\\Program Files\\Chromium\\Application\\chrome.exe'],
	firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** Path of a browser's program, or `undefined` if none is installed. */
export function locateBrowser(name: BrowserName): string | undefined {
	const named = process.env[variable[name]];
	if (named) return named;
	const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => commands[name].map((command) => join(folder, command)));
	return [...onPath, ...places[name]].find((path) => existsSync(path));
}

/** Path of a browser's program. Throws with what to install if there is none. */
export function findBrowser(name: BrowserName): string {
	const path = locateBrowser(name);
	if (path) return path;
	const wanted = name === 'chromium' ? 'Chromium 128 or later (or Chrome for Testing)' : 'Firefox 149 or later';
	throw new Error(`No ${name} was found. Install ${wanted}, or name its program in ${variable[name]}.`);
}
