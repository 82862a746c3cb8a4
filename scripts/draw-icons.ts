// npm run icons: draws icons/icon.svg at the sizes the manifest names.
import { mkdirSync, readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { iconSizes } from '../manifest/manifest.ts';
import { findBrowser } from './browsers/find-browser.ts';

const svg = readFileSync('icons/icon.svg', 'utf8');
const browser = await puppeteer.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage();
mkdirSync('icons', { recursive: true });
for (const size of iconSizes) {
	await page.setViewport({ width: size, height: size });
	await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
	await page.screenshot({ path: `icons/icon-${size}.png`, omitBackground: true });
}
await browser.close();
