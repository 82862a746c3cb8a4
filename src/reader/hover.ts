// Runs the hover machine: keeps its state, its timers, and the card that it shows.
import type { CardHost, CreateCard } from '../card/card-host.ts';
import type { CardContent } from '../card/card-content.ts';
import { type Delays, type HoverEffect, type HoverEvent, idle, type MarkId, noMark, stepHover } from '../hover/hover-machine.ts';
import { boxesOf, type Mark, wordsOf } from '../page/mark.ts';
import type { ReaderPort } from './port.ts';

export interface HoverOptions {
	readonly document: Document;
	readonly port: ReaderPort;
	readonly markOf: (id: MarkId) => Mark | undefined;
	readonly theme: () => 'auto' | 'light' | 'dark';
	readonly delays: () => Delays;
	readonly signal: AbortSignal;
}

export interface Hover {
	send(event: HoverEvent): void;
	/** The mark whose card is open or about to open. */
	openMark(): MarkId | undefined;
	cardBox(): DOMRect | undefined;
	cardElement(): Element | undefined;
	/** Shows an entry that no mark stands for, at the selection's box. */
	showEntry(entry: string, words: string, box: () => DOMRect | undefined): Promise<void>;
}

const pad = (part: number): string => String(part).padStart(2, '0');

function today(): string {
	const now = new Date();
	return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

export function createHover({ document, port, markOf, theme, delays, signal }: HoverOptions): Hover {
	let state = idle;
	let creating: Promise<CardHost> | undefined;
	let card: CardHost | undefined;
	let prepared: { readonly mark: MarkId; readonly content: Promise<CardContent | null> } | undefined;
	/** The last card asked for; an answer for an earlier one is not shown. */
	let asked = 0;

	const contentOf = async (entry: string, words: string, evidence: CardContent['evidence']): Promise<CardContent | null> => {
		const found = await port.lookUp(entry);
		return found && { ...found, words, evidence };
	};
	const createWith = (create: CreateCard): CardHost =>
		create({
			document,
			say: port.say,
			theme: theme(),
			today,
			follow: (entry) => contentOf(entry, '', []),
			showAs: (entry, as) => void port.hideEntry(entry, as),
			onPin: (pinned) => send({ kind: 'pin', pinned }),
			onClose: () => send({ kind: 'dismiss' }),
			onLost: () => send({ kind: 'dismiss' }),
			onPointer: (isOver) => isOver && send({ kind: 'pointer', mark: undefined, overCard: true, toCard: false }),
			signal,
		});
	const loadCard = (): Promise<CardHost> => {
		creating ??= port.loadCard().then((create) => {
			card = createWith(create);
			return card;
		});
		creating.catch(() => {
			creating = undefined;
		});
		return creating;
	};
	const prepare = (id: MarkId): Promise<CardContent | null> => {
		const mark = markOf(id);
		if (!mark) return Promise.resolve(null);
		if (prepared?.mark !== id) prepared = { mark: id, content: contentOf(mark.annotation.entry, wordsOf(mark), mark.annotation.evidence) };
		// A failed request is made again the next time; nothing is shown for this one.
		prepared.content.catch(() => {
			prepared = undefined;
		});
		return prepared.content;
	};
	const show = async (id: MarkId, focus: boolean): Promise<void> => {
		const mine = ++asked;
		const mark = markOf(id);
		const [content, host] = await Promise.all([prepare(id), loadCard()]).catch(() => [null, undefined] as const);
		if (mine !== asked || state.open?.mark !== id || signal.aborted) return;
		if (!content || !host || !mark) return send({ kind: 'dismiss' });
		host.setTheme(theme());
		host.show(content, { box: () => nearestBox(mark) }, focus);
	};
	let pointerY: number | undefined;
	document.addEventListener('pointermove', ({ clientY }) => (pointerY = clientY), { passive: true, capture: true, signal });
	/** Of a mark that wraps, the line under the pointer. */
	const nearestBox = (mark: Mark): DOMRect | undefined => {
		const boxes = boxesOf(mark);
		const distance = ({ top, bottom }: DOMRect): number => Math.abs((top + bottom) / 2 - (pointerY ?? top));
		return boxes.sort((a, b) => distance(a) - distance(b))[0];
	};
	const run = (effect: HoverEffect): void => {
		switch (effect.kind) {
			case 'wait':
				setTimeout(() => !signal.aborted && send({ kind: effect.event, token: effect.token }), effect.ms);
				return;
			case 'prepare':
				void loadCard().catch(() => {});
				void prepare(effect.mark).catch(() => {});
				return;
			case 'show':
				void show(effect.mark, effect.focus);
				return;
			case 'hide':
				asked++;
				prepared = undefined;
				card?.hide();
		}
	};
	function send(event: HoverEvent): void {
		const step = stepHover(state, event, delays());
		state = step.state;
		for (const effect of step.effects) run(effect);
	}
	return {
		send,
		openMark: () => state.open?.mark,
		cardBox: () => card?.box(),
		cardElement: () => card?.element,
		async showEntry(entry, words, box) {
			state = stepHover(state, { kind: 'open-now', mark: noMark }, delays()).state;
			const mine = ++asked;
			const [content, host] = await Promise.all([entry === '' ? null : contentOf(entry, words, []), loadCard()]);
			if (mine !== asked || state.open?.mark !== noMark) return;
			host.show(content ?? { entry: undefined, setTitle: '', words, evidence: [] }, { box }, true);
		},
	};
}
