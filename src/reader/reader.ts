// The reader of one page: joins reading, painting, hovering and the card behind a port.
// The state of the page lives here and dies with the page.
import { noMark } from '../hover/hover-machine.ts';
import type { Command, PageSettings, PageStatus } from '../messages/protocol.ts';
import { indexMarks, type MarkIndex, markAt } from '../page/hit-test.ts';
import type { Mark } from '../page/mark.ts';
import { createPainter, type Painter } from '../page/paint.ts';
import { type Watcher, watchPage } from '../page/watch.ts';
import { currentHighlight, highlightName, markCss } from '../settings/mark-look.ts';
import { type Article, type ArticleReader, createArticleReader, emptyArticle } from './article.ts';
import { foundIn } from './found-items.ts';
import { Hover } from './hover.ts';
import { listenToPointer } from './pointer.ts';
import type { ReaderPort } from './port.ts';
import { neighbourMark, scrollToMark } from './visit-marks.ts';

/**
 * Starts reading a page, until the controller aborts.
 *
 * @param controller also aborted by the reader itself when its extension is gone.
 */
export async function startReader(document: Document, port: ReaderPort, controller: AbortController): Promise<Reader> {
	// In Firefox 153 the card of a version that was just updated away stays, and nobody answers for it.
	for (const left of document.querySelectorAll('obiter-card')) left.remove();
	const reader = new Reader(document, port, controller, await port.pageSettings());
	await reader.read();
	return reader;
}

export class Reader {
	readonly #document: Document;
	readonly #port: ReaderPort;
	readonly #controller: AbortController;
	readonly #articles: ArticleReader;
	readonly #painter: Painter;
	readonly #hover: Hover;
	readonly #watcher: Watcher;
	#settings: PageSettings;
	#article: Article = emptyArticle;
	#index: MarkIndex = indexMarks([], []);
	/** Switched off for this page. */
	#paused = false;
	/** The mark that the keyboard or a jump reached last. */
	#current: Mark | undefined;

	constructor(document: Document, port: ReaderPort, controller: AbortController, settings: PageSettings) {
		const { signal } = controller;
		this.#document = document;
		this.#port = port;
		this.#controller = controller;
		this.#settings = settings;
		this.#articles = createArticleReader(document, port);
		this.#painter = createPainter({
			name: highlightName(settings.markStyle),
			currentName: currentHighlight,
			css: markCss,
			signal,
		});
		this.#hover = new Hover({
			document,
			port,
			markOf: (id) => this.#article.marks[id],
			theme: () => this.#settings.theme,
			law: () => this.#settings.law,
			delays: () => this.#settings,
			signal,
		});
		this.#watcher = watchPage(document, (node) => node === this.#hover.cardElement, this.#readQuietly, signal);
		this.#listen(signal);
	}

	/** The state of the page, for the popup. */
	status(): PageStatus {
		const state = this.#settings.on ? (this.#paused ? 'paused' : 'reading') : 'off';
		return { state, host: this.#document.location.hostname, found: foundIn(this.#article.marks) };
	}

	/** Reads the page and paints what is found, or nothing where marks are off. */
	async read(): Promise<void> {
		if (this.#port.isGone()) return this.#controller.abort();
		const next = this.#isMarked ? await this.#articles.read() : emptyArticle;
		if (!next || this.#controller.signal.aborted) return;
		this.#show(this.#isMarked ? next : emptyArticle);
	}

	/** Settings changed: asks for them and reads everything again. */
	async refresh(): Promise<void> {
		this.#settings = await this.#port.pageSettings();
		this.#painter.setName(highlightName(this.#settings.markStyle));
		this.#articles.forget();
		await this.read();
	}

	/** Scrolls to a mark and opens its card; false if there is no such mark. */
	jumpTo(index: number): boolean {
		return this.#openCard(this.#article.marks[index]);
	}

	/** Does what a keyboard command says; false if there was nothing to do. */
	run(command: Command): boolean {
		switch (command) {
			case 'next-mark':
				return this.#reach(neighbourMark(this.#article.marks, this.#current, 1));
			case 'previous-mark':
				return this.#reach(neighbourMark(this.#article.marks, this.#current, -1));
			case 'open-card':
				return this.#openCard(this.#current ?? neighbourMark(this.#article.marks, undefined, 1));
			case 'toggle-page':
				this.#paused = !this.#paused;
				this.#readQuietly();
				return true;
		}
	}

	/** Shows an entry at the selection; an empty id shows that there is none for the words. */
	showEntry(entry: string, words: string): Promise<void> {
		const selection = this.#document.getSelection();
		const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
		return this.#hover.showEntry(entry, words, () => range?.getBoundingClientRect());
	}

	get #isMarked(): boolean {
		return this.#settings.on && !this.#paused;
	}

	/** A reading that fails is made again at the next change of the page. */
	readonly #readQuietly = (): void => void this.read().catch(() => {});

	/** Listens to pointer and keyboard, again if the page has dropped our listeners. */
	#attach: () => void = () => {};

	#listen(signal: AbortSignal): void {
		const hover = this.#hover;
		this.#attach = listenToPointer({
			document: this.#document,
			markAt: (x, y) => markAt(this.#document, this.#index, x, y),
			cardBox: () => hover.cardBox,
			card: () => hover.cardElement,
			openMark: () => hover.openMark,
			onEvent: (event) => (this.#port.isGone() ? this.#controller.abort() : hover.send(event)),
			signal,
		});
		window.addEventListener('pagehide', () => hover.send({ kind: 'dismiss' }), { signal });
		window.addEventListener('pageshow', ({ persisted }) => persisted && void this.refresh().catch(() => {}), { signal });
	}

	#show(next: Article): void {
		this.#attach();
		this.#keepCard(next);
		this.#article = next;
		this.#current = this.#current && next.marks[this.#current.index];
		this.#index = indexMarks(next.marks, next.shadowRoots);
		this.#painter.paint(next.marks, next.shadowRoots);
		this.#watcher.addRoots(next.shadowRoots);
		this.#port.countMarks(next.marks.length);
	}

	/** A card stays open over a new reading of the page, unless its words are gone. */
	#keepCard(next: Article): void {
		const open = this.#hover.openMark;
		const mark = open === undefined ? undefined : this.#article.marks[open];
		const node = mark?.block.pieces[0]?.node;
		if (!mark || !node) return;
		const isSame = ({ block, annotation }: Mark): boolean => block.pieces[0]?.node === node && annotation.start === mark.annotation.start;
		if (node.isConnected) this.#hover.send({ kind: 'renumber', mark: next.marks.find(isSame)?.index ?? noMark });
		else this.#hover.send({ kind: 'dismiss' });
	}

	#reach(mark: Mark | undefined): boolean {
		if (!mark || !scrollToMark(mark)) return false;
		this.#current = mark;
		this.#painter.point(mark);
		return true;
	}

	#openCard(mark: Mark | undefined): boolean {
		if (!mark || !this.#reach(mark)) return false;
		this.#hover.send({ kind: 'open-now', mark: mark.index });
		return true;
	}
}
