// The article as marks: reads the page, has it annotated, and asks again only when the
// text is another.
import type { Annotation } from '../engine/request.ts';
import { sliceUnits } from '../messages/protocol.ts';
import type { Mark } from '../page/mark.ts';
import { type PageText, readPage } from '../page/read-page.ts';
import type { ReaderPort } from './port.ts';
import { annotateInSlices } from './slices.ts';

export interface Article {
	readonly marks: readonly Mark[];
	readonly shadowRoots: readonly ShadowRoot[];
}

export const emptyArticle: Article = { marks: [], shadowRoots: [] };

export interface ArticleReader {
	/**
	 * Reads the page now.
	 *
	 * @returns `undefined` if a later call overtook this one.
	 */
	read(): Promise<Article | undefined>;
	/** What was annotated is out of date (settings changed). */
	forget(): void;
}

const sameTexts = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((text, index) => text === b[index]);

function marksOf({ blocks }: PageText, annotations: readonly Annotation[]): Mark[] {
	return annotations.flatMap((annotation, index) => {
		const block = blocks[annotation.block];
		return block ? [{ index, block, annotation }] : [];
	});
}

export function createArticleReader(document: Document, port: Pick<ReaderPort, 'annotate'>): ArticleReader {
	let known: { readonly texts: readonly string[]; readonly annotations: readonly Annotation[] } | undefined;
	let turn = 0;
	return {
		async read() {
			const mine = ++turn;
			const page = readPage(document);
			const texts = page.blocks.map(({ text }) => text);
			if (!known || !sameTexts(known.texts, texts)) {
				const { hostname } = document.location;
				const request = {
					blocks: texts,
					title: document.title.slice(0, 2000),
					host: hostname,
					lang: document.documentElement.lang.slice(0, 64),
				};
				const annotations = await annotateInSlices(request, sliceUnits, port.annotate);
				if (mine !== turn) return undefined;
				known = { texts, annotations };
			}
			return { marks: marksOf(page, known.annotations), shadowRoots: page.shadowRoots };
		},
		forget() {
			known = undefined;
		},
	};
}
