// Serves one article from this machine: an HTML file as it is, a text file as a page.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname } from 'node:path';
import { plainTextBlocks } from '../../src/engine/plain-text-blocks.ts';

const escapeHtml = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** A plain text as an article: the first block is its heading. */
export function articlePage(text: string, title: string): string {
	const [first, ...rest] = plainTextBlocks(text).map(({ start, end }) => escapeHtml(text.slice(start, end)));
	const paragraphs = rest.map((block) => `<p>${block}</p>`).join('\n');
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta property="og:type" content="article"><title>${escapeHtml(title)}</title>
<style>:root{color-scheme:light dark}body{max-width:680px;margin:32px auto;padding:0 20px;font:18px/1.6 Georgia,serif}h1{font-size:30px;line-height:1.25}</style></head>
<body><article><h1>${first ?? ''}</h1>
${paragraphs}
</article></body></html>`;
}

/** The page for a file. Throws with a line for the reader if there is none. */
export function pageOf(path: string): string {
	if (!existsSync(path)) throw new Error(`${path}: no such file`);
	if (statSync(path).isDirectory()) throw new Error(`${path}: is a directory, not a file`);
	const text = readFileSync(path, 'utf8');
	return /\.x?html?$/i.test(extname(path)) ? text : articlePage(text, basename(path));
}

/** Serves a page at every path of a free port of this machine. */
export function servePage(html: string): Promise<{ readonly url: string; readonly server: Server }> {
	const server = createServer((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(html);
	});
	return new Promise((done) => {
		server.listen(0, '127.0.0.1', () => done({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server }));
	});
}
