// Three kinds of test: unit in Node, dom in real Chromium, e2e with the built extension
// in Chromium and Firefox (drives the browsers itself, so it runs in Node too).
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { locateBrowser } from './scripts/browsers/find-browser.ts';

const chromium = locateBrowser('chromium');

export default defineConfig({
	oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	test: {
		projects: [
			{ extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
			{
				extends: true,
				test: {
					name: 'dom',
					include: ['tests/dom/**/*.test.{ts,tsx}'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: { args: ['--no-sandbox'], ...(chromium && { executablePath: chromium }) } }),
						instances: [{ browser: 'chromium', viewport: { width: 1000, height: 700 } }],
					},
				},
			},
			{
				extends: true,
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					testTimeout: 30_000,
					hookTimeout: 60_000,
					// Two browsers at once on two cores make timings, and so hovers, unsteady.
					fileParallelism: false,
				},
			},
		],
	},
});
