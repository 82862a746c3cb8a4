// Runs the hover machine: keeps its state, its timers, and the card that it shows.
import type { CardContent } from '../card/card-content.ts';
import type { CardHost } from '../card/card-host.ts';
import {
	type Delays,
	type HoverEffect,
	type HoverEvent,
	type HoverState,
	idle,
	type MarkId,
	noMark,
	stepHover,
} from '../hover/hover-machine.ts';
import type { Mark } from '../page/mark.ts';
import type { LawChoice, Theme } from '../settings/settings.ts';
import { anchorBox, followPointerY } from './anchor-box.ts';
import { type CardContents, createCardContents } from './card-contents.ts';
import type { ReaderPort } from './port.ts';
import { today } from './today.ts';

export interface HoverOptions {
	readonly document: Document;
	readonly port: ReaderPort;
	readonly markOf: (id: MarkId) => Mark | undefined;
	readonly theme: () => Theme;
	readonly law: () => LawChoice;
	readonly delays: () => Delays;
	readonly signal: AbortSignal;
}

export class Hover {
	readonly #options: HoverOptions;
	readonly #contents: CardContents;
	readonly #pointerY: () => number | undefined;
	#state: HoverState = idle;
	#loading: Promise<CardHost> | undefined;
	#card: CardHost | undefined;
	/** Counts cards asked for: an answer for an earlier one is not shown. */
	#asked = 0;

	constructor(options: HoverOptions) {
		this.#options = options;
		this.#contents = createCardContents(options.port);
		this.#pointerY = followPointerY(options.document, options.signal);
	}

	/** The mark whose card is open or about to open. */
	get openMark(): MarkId | undefined {
		return this.#state.open?.mark;
	}

	get cardBox(): DOMRect | undefined {
		return this.#card?.box();
	}

	get cardElement(): Element | undefined {
		return this.#card?.element;
	}

	send(event: HoverEvent): void {
		const step = stepHover(this.#state, event, this.#options.delays());
		this.#state = step.state;
		for (const effect of step.effects) this.#run(effect);
	}

	/** Shows an entry that no mark stands for, or that there is none, at a box of the page. */
	async showEntry(entry: string, words: string, box: () => DOMRect | undefined): Promise<void> {
		this.#state = stepHover(this.#state, { kind: 'open-now', mark: noMark }, this.#options.delays()).state;
		const mine = ++this.#asked;
		const [content, host] = await Promise.all([entry === '' ? null : this.#contents.ofEntry(entry, words), this.#load()]);
		if (mine !== this.#asked || this.openMark !== noMark) return;
		host.show(content ?? { entry: undefined, setTitle: '', words, evidence: [] }, { box }, true);
	}

	#run(effect: HoverEffect): void {
		switch (effect.kind) {
			case 'wait':
				setTimeout(() => this.#options.signal.aborted || this.send({ kind: effect.event, token: effect.token }), effect.ms);
				return;
			case 'prepare':
				// What fails here fails again when the card is due, and is dealt with there.
				this.#load().catch(() => {});
				this.#contentOf(effect.mark).catch(() => {});
				return;
			case 'show':
				void this.#show(effect.mark, effect.focus);
				return;
			case 'hide':
				this.#asked++;
				this.#contents.forget();
				this.#card?.hide();
		}
	}

	async #show(id: MarkId, focus: boolean): Promise<void> {
		const mine = ++this.#asked;
		const mark = this.#options.markOf(id);
		const [content, host] = await Promise.all([this.#contentOf(id), this.#load()]).catch(() => [null, undefined] as const);
		if (mine !== this.#asked || this.openMark !== id || this.#options.signal.aborted) return;
		if (!content || !host || !mark) return this.send({ kind: 'dismiss' });
		host.setTheme(this.#options.theme());
		host.show(content, { box: () => anchorBox(mark, this.#pointerY()) }, focus);
	}

	#contentOf(id: MarkId): Promise<CardContent | null> {
		const mark = this.#options.markOf(id);
		return mark ? this.#contents.ofMark(mark) : Promise.resolve(null);
	}

	#load(): Promise<CardHost> {
		this.#loading ??= this.#create();
		this.#loading.catch(() => {
			this.#loading = undefined;
		});
		return this.#loading;
	}

	async #create(): Promise<CardHost> {
		const { document, port, signal, theme } = this.#options;
		const create = await port.loadCard();
		const dismiss = (): void => this.send({ kind: 'dismiss' });
		this.#card = create({
			document,
			say: port.say,
			theme: theme(),
			today,
			follow: (entry) => this.#contents.ofEntry(entry),
			law: () => this.#options.law(),
			chooseLaw: (law) => void port.chooseLaw(law),
			showAs: (entry, as) => void port.hideEntry(entry, as),
			onPin: (pinned) => this.send({ kind: 'pin', pinned }),
			onClose: dismiss,
			onLost: dismiss,
			onPointer: (isOver) => isOver && this.send({ kind: 'pointer', mark: undefined, overCard: true, toCard: false }),
			signal,
		});
		return this.#card;
	}
}
