import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Input, InputError, readInput } from '../../../../scripts/annotate/read-input.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const read = (name: string, content: string | Uint8Array): Input => readInput(join(temporaryFolder({ [name]: content }), name));
const blocksOf = ({ text, blocks }: Input): string[] => blocks.map(({ start, end }) => text.slice(start, end));

describe('a text file', () => {
	it.each(['a.txt', 'a.TXT', 'a.text', 'a.md'])('named %s is read as it is, in blocks', (name) => {
		const input = read(name, 'One “plea”.\n\nTwo.\n');

		expect(input).toMatchObject({ text: 'One “plea”.\n\nTwo.\n', isHtml: false, title: '', lang: '' });
		expect(blocksOf(input)).toEqual(['One “plea”.', 'Two.\n']);
	});

	it('keeps its byte order mark, so that offsets are those of the file', () => {
		const input = read('a.txt', '\ufeffA plea.');

		expect(input.text).toBe('\ufeffA plea.');
		expect(blocksOf(input)).toEqual(['A plea.']);
	});

	it('may be empty', () => {
		expect(read('a.txt', '')).toMatchObject({ text: '', blocks: [] });
	});
});

describe('an HTML file', () => {
	it('gives the text of its blocks, and where each stands in it', () => {
		const input = read(
			'a.html',
			'<!doctype html><html lang="en-GB"><head><title>News</title></head><body><p>In <i>Roe</i> &amp; so</p><nav>no</nav><p>two</p></body></html>',
		);

		expect(input).toEqual({
			...{ text: 'In Roe & so\n\ntwo', title: 'News', lang: 'en-GB', isHtml: true },
			blocks: [
				{ start: 0, end: 11 },
				{ start: 13, end: 16 },
			],
		});
	});

	it.each(['a.html', 'a.htm', 'a.HTML', 'a.xhtml'])('is one named %s', (name) => {
		expect(read(name, '<p>plea</p>').isHtml).toBe(true);
	});

	it('may be a fragment', () => {
		expect(blocksOf(read('a.html', '<h1>one</h1><p>two'))).toEqual(['one', 'two']);
	});

	it('may leave out <body>, as HTML allows', () => {
		const source = '<!doctype html><html lang="en"><title>News</title><p>plea</p></html>';

		expect(blocksOf(read('a.html', source))).toEqual(['plea']);
	});
});

describe('what cannot be annotated is refused in a line', () => {
	it.each([
		['a file of another kind', 'a.pdf', 'plea', 'is neither .txt nor .html'],
		['a binary file', 'a.txt', new Uint8Array([112, 0, 108]), 'is a binary file, not text'],
		['a text of another encoding', 'a.txt', new Uint8Array([0x70, 0xe9, 0x70]), 'is not UTF-8 text'],
	])('%s', (_, name, content, message) => {
		expect(() => read(name, content)).toThrow(new InputError(message));
	});

	it.each(['missing.txt', 'missing.html', 'missing'])('a file that is not there: %s', (name) => {
		expect(() => readInput(join(temporaryFolder({}), name))).toThrow(new InputError('no such file'));
	});

	it('a directory', () => {
		expect(() => readInput(temporaryFolder({ 'a.txt': '' }))).toThrow(new InputError('is a directory, not a file'));
	});
});
