// Starts a browser with the built extension in a profile of its own. One way for
// `npm start`, the end-to-end tests and the screenshots, in both browsers.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { firefoxId, type Target } from '../../manifest/manifest.ts';
import { type BrowserName, findBrowser } from './find-browser.ts';

/** A running browser with Obiter in it. */
export interface OpenBrowser {
	readonly name: BrowserName;
	readonly browser: Browser;
	/** Address of the extension's own pages, without the slash at the end. */
	readonly origin: string;
	/** Closes the browser and deletes its profile, unless the profile was given. */
	close(): Promise<void>;
}

export interface OpenOptions {
	readonly headless: boolean;
	/** Folder of the built extension; `dist/<target>` by default. */
	readonly extension?: string;
	/** A profile to keep, for a test of restarts. */
	readonly profile?: string;
	/** Pages of the extension come up by themselves after an install; tests that do not want them wait for them. */
	readonly dark?: boolean;
}

export const targetOf: Readonly<Record<BrowserName, Target>> = { chromium: 'chrome', firefox: 'firefox' };

/** In Firefox an extension's address is drawn by lot; a preference fixes it before the first start. */
const firefoxUuid = '0b17e500-0b17-4e50-8b17-e50b17e50b17';

function firefoxOptions(dark: boolean): LaunchOptions {
	return {
		browser: 'firefox',
		args: ['--remote-allow-system-access'],
		extraPrefsFirefox: {
			'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: firefoxUuid }),
			'browser.shell.checkDefaultBrowser': false,
			'datareporting.policy.dataSubmissionEnabled': false,
			'extensions.autoDisableScopes': 0,
			'extensions.webextensions.keepStorageOnUninstall': true,
			'extensions.webextensions.keepUuidOnUninstall': true,
			'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
		},
	};
}

function chromiumOptions(dark: boolean): LaunchOptions {
	return {
		enableExtensions: true,
		pipe: true,
		args: [
			'--no-sandbox',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--disable-quic',
			...(dark ? ['--force-dark-mode'] : []),
		],
	};
}

/** Opens a browser with the extension installed. Throws with what to install if the browser is missing. */
export async function openBrowser(name: BrowserName, { headless, extension, profile, dark = false }: OpenOptions): Promise<OpenBrowser> {
	const userDataDir = profile ?? mkdtempSync(join(tmpdir(), `obiter-${name}-`));
	const browser = await puppeteer.launch({
		...(name === 'firefox' ? firefoxOptions(dark) : chromiumOptions(dark)),
		executablePath: findBrowser(name),
		headless,
		userDataDir,
		defaultViewport: headless ? { width: 1100, height: 800 } : null,
	});
	const id = await browser.installExtension(resolve(extension ?? `dist/${targetOf[name]}`));
	return {
		name,
		browser,
		origin: name === 'firefox' ? `moz-extension://${firefoxUuid}` : `chrome-extension://${id}`,
		async close() {
			await browser.close();
			if (!profile) rmSync(userDataDir, { recursive: true, force: true });
		},
	};
}
