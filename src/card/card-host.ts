// The card in a stranger's page: one element, only while a card is open, with a closed
// shadow root in the browser's top layer. Neither the page's styles nor its scripts
// reach in, and nothing of the page is changed.
import type { Theme } from '../settings/settings.ts';
import css from './card.css?inline';
import type { CardContent } from './card-content.ts';
import { createCardView, type CardViewOptions } from './card-view.tsx';
import { type Anchor, placeCard } from './place-card.ts';

export interface CardOptions
	extends Pick<CardViewOptions, 'say' | 'today' | 'follow' | 'showAs' | 'law' | 'chooseLaw' | 'onPin' | 'onClose'> {
	readonly document: Document;
	readonly theme: Theme;
	/** The place the card points at left the screen. */
	readonly onLost: () => void;
	/** The pointer moved over the card (true) or off it. */
	readonly onPointer: (isOver: boolean) => void;
	readonly signal: AbortSignal;
}

export interface CardHost {
	/** Shows this content at the anchor; with `focus` the keyboard goes into the card. */
	show(content: CardContent, anchor: Anchor, focus: boolean): void;
	/** Takes the card away; focus goes back to where it was. */
	hide(): void;
	setTheme(theme: Theme): void;
	/** The card's box in the viewport; `undefined` while there is none. */
	box(): DOMRect | undefined;
	/** The element in the page, also while it is not there. */
	readonly element: HTMLElement;
}

/** A function that creates the card; the card's script leaves it for the reader. */
export type CreateCard = (options: CardOptions) => CardHost;

/** A modal dialog makes all outside it inert, and a fullscreen element hides it. */
function parentFor(document: Document): Element {
	const modals = [...document.querySelectorAll('dialog:modal')];
	return modals.at(-1) ?? document.fullscreenElement ?? document.body;
}

const isDark = (theme: Theme): boolean => theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);

export const createCard: CreateCard = (options) => {
	const { document, signal } = options;
	const element = document.createElement('obiter-card');
	// A page that has defined our element would get its closed root through ElementInternals
	// and could press the card's buttons. There is no card on such a page.
	if (element.matches(':defined')) throw new Error('The page has taken the card’s name.');
	element.popover = 'manual';
	const root = element.attachShadow({ mode: 'closed' });
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	root.adoptedStyleSheets = [sheet];

	let theme = options.theme;
	let anchor: Anchor | undefined;
	let focusBefore: HTMLElement | undefined;
	const place = async (): Promise<void> => {
		const placed = anchor && (await placeCard(element, anchor));
		if (anchor && !placed) options.onLost();
	};
	const view = createCardView({
		...options,
		root,
		copy: (text) => navigator.clipboard.writeText(text),
		onRedrawn: () => void place(),
	});

	const mount = (): void => {
		element.dataset.theme = isDark(theme) ? 'dark' : 'light';
		const parent = parentFor(document);
		if (element.parentElement !== parent) parent.append(element);
		if (!element.matches(':popover-open')) element.showPopover();
	};
	const hide = (): void => {
		anchor = undefined;
		const hadFocus = root.activeElement !== null;
		view.clear();
		element.remove();
		if (hadFocus) focusBefore?.focus({ preventScroll: true });
		focusBefore = undefined;
	};

	element.addEventListener('pointerenter', () => options.onPointer(true));
	element.addEventListener('pointerleave', () => options.onPointer(false));
	document.addEventListener('scroll', () => void place(), { capture: true, passive: true, signal });
	window.addEventListener('resize', () => void place(), { passive: true, signal });
	signal.addEventListener('abort', hide);

	return {
		element,
		show(content, at, focus) {
			const active = document.activeElement;
			if (focus && active instanceof HTMLElement && active !== element) focusBefore = active;
			anchor = at;
			mount();
			view.show(content);
			if (focus) root.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
		},
		hide,
		setTheme(next) {
			theme = next;
		},
		box: () => (element.isConnected ? element.getBoundingClientRect() : undefined),
	};
};
