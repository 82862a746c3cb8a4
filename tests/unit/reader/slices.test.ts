import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/engine/annotate.ts';
import type { AnnotateOptions, AnnotateRequest } from '../../../src/engine/request.ts';
import { annotateInSlices, longestBlock, sliceBlocks } from '../../../src/reader/slices.ts';
import { lexiconOf } from '../../support/lexicon.ts';

const texts = fc.array(fc.string({ maxLength: 12 }), { maxLength: 20 });
const units = fc.integer({ min: 1, max: 30 });

describe('sliceBlocks', () => {
	it('loses nothing and keeps order', () => {
		fc.assert(
			fc.property(texts, units, (texts, units) => {
				const slices = sliceBlocks(texts, units);

				expect(slices.flatMap((slice) => slice.texts)).toEqual(texts);
				for (const { from, texts: part } of slices) expect(part).toEqual(texts.slice(from, from + part.length));
			}),
		);
	});

	it('makes no slice longer than allowed, but for one block alone', () => {
		fc.assert(
			fc.property(texts, units, (texts, units) => {
				for (const { texts: part } of sliceBlocks(texts, units))
					expect(part.length === 1 || part.join('').length <= units, JSON.stringify(part)).toBe(true);
			}),
		);
	});

	it('makes no more slices than it needs', () => {
		expect(sliceBlocks(['aa', 'bb', 'c', 'dddd'], 5)).toEqual([
			{ from: 0, texts: ['aa', 'bb', 'c'] },
			{ from: 3, texts: ['dddd'] },
		]);
		expect(sliceBlocks([], 5)).toEqual([]);
	});
});

describe('annotateInSlices', () => {
	const lexicon = lexiconOf(
		{ headword: 'plea' },
		{ headword: 'plea bargain' },
		{ headword: 'bail' },
		{ headword: 'with prejudice', forms: { gapped: ['dismissal ... with prejudice'] } },
		{ name: 'Roe v. Wade', names: { full: ['Roe vs. Wade of Texas'] } },
	);
	const options: AnnotateOptions = { occurrences: 'first', isSetOn: () => true, hidden: new Set() };
	const requestOf = (blocks: readonly string[]): AnnotateRequest => ({ blocks, title: '', host: '', lang: '' });
	const inSlices = (blocks: readonly string[], units: number) =>
		annotateInSlices(requestOf(blocks), units, async (slice, context) => annotate(slice, lexicon, options, context));

	it('finds the same as in one go, for first occurrence', async () => {
		const words = fc.constantFrom(
			'plea',
			'pleas',
			'bargain',
			'bail',
			'dismissal',
			'with',
			'prejudice',
			'Roe',
			'v.',
			'Wade',
			'Texas',
			'of',
			'so',
		);
		const block = fc.array(words, { maxLength: 8 }).map((list) => list.join(' '));
		const blocks = fc.array(block, { maxLength: 12 });
		await fc.assert(
			fc.asyncProperty(blocks, fc.integer({ min: 1, max: 120 }), async (blocks, units) => {
				const inOneGo = annotate(requestOf(blocks), lexicon, options).annotations;

				expect(await inSlices(blocks, units)).toEqual(inOneGo);
			}),
		);
	});

	it('reads an article of one slice once', async () => {
		const asked: number[] = [];

		await annotateInSlices(requestOf(['a plea', 'two']), 100, async (slice, context) => {
			asked.push(slice.blocks.length);
			return annotate(slice, lexicon, options, context);
		});

		expect(asked).toEqual([2]);
	});

	it('reads slices twice, the second time with what all of them told', async () => {
		const seen: [string, readonly string[], number | undefined][] = [];
		const page = { ...requestOf(['a plea', 'two', 'three']), host: 'news.example' };

		await annotateInSlices(page, 6, async (slice, context) => {
			seen.push([slice.host, slice.blocks, context?.words]);
			return annotate(slice, lexicon, options, context);
		});

		expect(seen).toEqual([
			['news.example', ['a plea'], undefined],
			['news.example', ['two'], 2],
			['news.example', ['three'], 3],
			['news.example', ['a plea'], 4],
			['news.example', ['two'], 4],
			['news.example', ['three'], 4],
		]);
	});

	it('spares the engine a block that is no paragraph, and keeps its place', async () => {
		const blocks = ['bail', `plea ${'x'.repeat(longestBlock)}`, 'plea'];

		const found = await inSlices(blocks, 1000);

		expect(found.map(({ block, entry }) => [block, entry])).toEqual([
			[0, 'bail'],
			[2, 'plea'],
		]);
	});

	it('reads a block that is as long as a block may be', async () => {
		expect(await inSlices([`plea ${'x'.repeat(longestBlock - 5)}`], 1000)).toHaveLength(1);
	});

	it('asks nothing for no blocks', async () => {
		expect(await annotateInSlices(requestOf([]), 10, () => Promise.reject(new Error('asked')))).toEqual([]);
	});
});
