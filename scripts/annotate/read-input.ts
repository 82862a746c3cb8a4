// Reads one file for the command line as a text and its blocks.
import { readFileSync, statSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { plainTextBlocks } from '../../src/engine/plain-text-blocks.ts';
import { flowByName, readBlocks } from '../../src/page/read-blocks.ts';
import type { Span } from '../../src/text/span.ts';

/** A file's text and where its blocks stand in it. */
export interface Input {
	readonly text: string;
	readonly blocks: readonly Span[];
	readonly title: string;
	readonly lang: string;
	readonly isHtml: boolean;
}

/** A file that cannot be annotated; the message is one line for the reader. */
export class InputError extends Error {}

function readTextFile(path: string): string {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) throw new InputError('no such file');
	if (stats.isDirectory()) throw new InputError('is a directory, not a file');
	let bytes: Buffer;
	try {
		bytes = readFileSync(path);
	} catch (error) {
		throw new InputError(`cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
	}
	if (bytes.includes(0)) throw new InputError('is a binary file, not text');
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		throw new InputError('is not UTF-8 text');
	}
}

function htmlInput(source: string): Input {
	const { document } = parseHTML(/<html[\s>]/i.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`);
	const blocks: Span[] = [];
	let text = '';
	// linkedom leaves a body that the source leaves out empty, and its content beside it.
	const root = document.body?.textContent?.trim() ? document.body : document.documentElement;
	for (const block of readBlocks(root, { flowOf: flowByName })) {
		if (text !== '') text += '\n\n';
		blocks.push({ start: text.length, end: text.length + block.text.length });
		text += block.text;
	}
	return { text, blocks, title: document.title ?? '', lang: document.documentElement.getAttribute('lang') ?? '', isHtml: true };
}

/**
 * Reads a .txt or .html file.
 *
 * @throws InputError if the file is missing, a directory, binary or of another kind.
 */
export function readInput(path: string): Input {
	const isHtml = /\.x?html?$/i.test(path);
	if (!isHtml && !/\.(?:txt|text|md)$/i.test(path)) {
		const stats = statSync(path, { throwIfNoEntry: false });
		if (stats?.isFile()) throw new InputError('is neither .txt nor .html');
	}
	const text = readTextFile(path);
	return isHtml ? htmlInput(text) : { text, blocks: plainTextBlocks(text), title: '', lang: '', isHtml: false };
}
