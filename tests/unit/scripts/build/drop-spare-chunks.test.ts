import { describe, expect, it } from 'vitest';
import { spareChunks } from '../../../../scripts/build/drop-spare-chunks.ts';

describe('spareChunks', () => {
	it('names the module chunks of classic scripts', () => {
		const spare = ['assets/reader.iife.ts-BcD3f_1-.js', 'assets/card.iife.ts-x.js'];

		expect(spareChunks(spare)).toEqual(spare);
	});

	it.each([
		'src/content/reader.iife.js',
		'assets/background.ts-BcD3f.js',
		'assets/reader.iife.ts-BcD3f.css',
		'assets/deep/reader.iife.ts-BcD3f.js',
		'src/assets/reader.iife.ts-BcD3f.js',
		'manifest.json',
	])('keeps %s', (name) => {
		expect(spareChunks([name])).toEqual([]);
	});
});
