// The texts that are measured: the fixture article, the same in every checkout, and the
// corpus of real news beside the project where there is one.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readInput } from '../../scripts/annotate/read-input.ts';
import type { AnnotateRequest } from '../../src/engine/request.ts';

/** Articles to measure on. */
export interface News {
	/** For a column's head. */
	readonly name: string;
	readonly articles: readonly AnnotateRequest[];
}

const fixtures = 'tests/fixtures/articles';
const corpus = '../shared/corpus/raw';
const fixtureRepeats = 20;

/** UTF-16 units of an article's blocks. */
export const unitsOf = ({ blocks }: AnnotateRequest): number => blocks.reduce((sum, block) => sum + block.length, 0);

/** UTF-16 units of all articles. */
export const unitsOfAll = (articles: readonly AnnotateRequest[]): number => articles.reduce((sum, article) => sum + unitsOf(article), 0);

function articlesIn(folder: string): AnnotateRequest[] {
	const names = readdirSync(folder).filter((name) => /\.(?:txt|html)$/.test(name));
	return names.sort().map((name) => {
		const { text, blocks, title, lang } = readInput(join(folder, name));
		const texts = blocks.map(({ start, end }) => text.slice(start, end));
		// As a message brings them: strings of their own, one byte a unit where that is
		// enough. A slice of a longer string is slower to read.
		return JSON.parse(JSON.stringify({ blocks: texts, title, host: '', lang })) as AnnotateRequest;
	});
}

/** The fixture first; every article is annotated by itself. */
export function readNews(): News[] {
	const fixture = articlesIn(fixtures);
	const repeated = Array.from({ length: fixtureRepeats }, () => fixture).flat();
	const news: News[] = [{ name: 'fixture', articles: repeated }];
	if (existsSync(corpus)) news.push({ name: 'corpus', articles: articlesIn(corpus) });
	return news;
}

/**
 * One article of about `units`: blocks taken evenly from all articles, so that long and
 * short texts are made of the same; all of them again and again where there are too few.
 */
export function articleOf({ articles }: News, units: number): AnnotateRequest {
	const all = articles.flatMap(({ blocks }) => blocks);
	const share = Math.min(1, units / unitsOfAll(articles));
	const blocks: string[] = [];
	let room = units;
	for (let at = 0; room > 0; at += 1 / share) {
		const block = all[Math.floor(at) % all.length] ?? '';
		blocks.push(block);
		room -= block.length;
	}
	return { blocks, title: '', host: '', lang: 'en' };
}
