// The reader of one page: joins reading, painting, hovering and the card behind a port.
// The state of the page lives here and dies with the page.
import { noMark } from '../hover/hover-machine.ts';
import type { Command, FoundItem, PageSettings, PageStatus } from '../messages/protocol.ts';
import { indexMarks, markAt, type MarkIndex } from '../page/hit-test.ts';
import { type Mark, wordsOf } from '../page/mark.ts';
import { createPainter } from '../page/paint.ts';
import { watchPage } from '../page/watch.ts';
import { currentHighlight, highlightName, markCss } from '../settings/mark-look.ts';
import { type Article, createArticleReader, emptyArticle } from './article.ts';
import { createHover } from './hover.ts';
import { listenToPointer } from './pointer.ts';
import type { ReaderPort } from './port.ts';
import { neighbourMark, scrollToMark } from './visit-marks.ts';

export interface Reader {
	status(): PageStatus;
	/** Settings or text changed: read everything again. */
	refresh(): Promise<void>;
	jumpTo(index: number): boolean;
	run(command: Command): boolean;
	showEntry(entry: string, words: string): Promise<void>;
}

function foundIn({ marks }: Article): FoundItem[] {
	const items = new Map<string, FoundItem>();
	for (const mark of marks) {
		const { entry, headword, kind } = mark.annotation;
		if (!items.has(entry)) items.set(entry, { index: mark.index, entry, headword, kind, text: wordsOf(mark) });
	}
	return [...items.values()];
}

/**
 * Starts reading a page, until the controller aborts.
 *
 * @param controller also aborted by the reader itself when its extension is gone.
 */
export async function startReader(document: Document, port: ReaderPort, controller: AbortController): Promise<Reader> {
	const { signal } = controller;
	let settings: PageSettings = await port.pageSettings();
	let article: Article = emptyArticle;
	let index: MarkIndex = indexMarks([], []);
	let paused = false;
	let current: Mark | undefined;

	const articles = createArticleReader(document, port);
	const painter = createPainter({ name: highlightName(settings.markStyle), currentName: currentHighlight, css: markCss, signal });
	const hover = createHover({ document, port, markOf: (id) => article.marks[id], theme: () => settings.theme, delays: () => settings, signal });

	const isMarked = (): boolean => settings.on && !paused;
	/** A card stays open over a new reading of the page, unless its words are gone. */
	const keepCard = (next: Article): void => {
		const open = hover.openMark();
		const mark = open === undefined ? undefined : article.marks[open];
		if (!mark) return;
		const [piece] = mark.block.pieces;
		const same = next.marks.find((other) => other.block.pieces[0]?.node === piece?.node && other.annotation.start === mark.annotation.start);
		if (piece?.node.isConnected) hover.send({ kind: 'renumber', mark: same?.index ?? noMark });
		else hover.send({ kind: 'dismiss' });
	};
	const show = (next: Article): void => {
		keepCard(next);
		article = next;
		current = current && next.marks[current.index];
		index = indexMarks(next.marks, next.shadowRoots);
		painter.paint(next.marks, next.shadowRoots);
		watcher.addRoots(next.shadowRoots);
		port.countMarks(next.marks.length);
	};
	const read = async (): Promise<void> => {
		if (port.isGone()) return controller.abort();
		const next = isMarked() ? await articles.read() : emptyArticle;
		if (next && !signal.aborted && (isMarked() || next === emptyArticle)) show(next);
	};
	const watcher = watchPage(document, (node) => node === hover.cardElement(), () => void read().catch(() => {}), signal);
	listenToPointer({
		document,
		markAt: (x, y) => markAt(document, index, x, y),
		cardBox: hover.cardBox,
		card: hover.cardElement,
		openMark: hover.openMark,
		onEvent: (event) => (port.isGone() ? controller.abort() : hover.send(event)),
		signal,
	});

	const refresh = async (): Promise<void> => {
		settings = await port.pageSettings();
		painter.setName(highlightName(settings.markStyle));
		articles.forget();
		await read();
	};
	const reach = (mark: Mark | undefined): boolean => {
		if (!mark || !scrollToMark(mark)) return false;
		current = mark;
		painter.point(mark);
		return true;
	};
	const openCard = (mark: Mark | undefined): boolean => {
		if (!reach(mark) || !mark) return false;
		hover.send({ kind: 'open-now', mark: mark.index });
		return true;
	};
	const run = (command: Command): boolean => {
		switch (command) {
			case 'next-mark':
			case 'previous-mark':
				return reach(neighbourMark(article.marks, current, command === 'next-mark' ? 1 : -1));
			case 'open-card':
				return openCard(current ?? neighbourMark(article.marks, undefined, 1));
			case 'toggle-page':
				paused = !paused;
				void read();
				return true;
		}
	};
	window.addEventListener('pagehide', () => hover.send({ kind: 'dismiss' }), { signal });
	window.addEventListener('pageshow', ({ persisted }) => persisted && void refresh(), { signal });
	await read();

	return {
		status: () => ({
			state: settings.on ? (paused ? 'paused' : 'reading') : 'off',
			host: document.location.hostname,
			found: foundIn(article),
		}),
		refresh,
		jumpTo: (at) => openCard(article.marks[at]),
		run,
		showEntry: (entry, words) => {
			const range = document.getSelection()?.rangeCount ? document.getSelection()?.getRangeAt(0) : undefined;
			return hover.showEntry(entry, words, () => range?.getBoundingClientRect());
		},
	};
}
