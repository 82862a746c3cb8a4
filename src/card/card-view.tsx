// Draws the card into a root and keeps what a reader did in it: where links led, what
// was copied, hidden or known.
import { render } from 'preact';
import type { EntryLink } from '../lexicon/entry.ts';
import type { LawChoice } from '../settings/settings.ts';
import type { Say } from '../wording/wording.ts';
import { Card } from './Card.tsx';
import type { CardContent } from './card-content.ts';
import { type CardModel, cardModel } from './card-model.ts';
import { copyText } from './copy-text.ts';

type ShownAs = 'shown' | 'hidden' | 'known';

export interface CardViewOptions {
	readonly root: ShadowRoot | HTMLElement;
	readonly say: Say;
	/** Today as YYYY-MM-DD. */
	readonly today: () => string;
	/** The content for a linked entry; `null` if there is none. */
	readonly follow: (id: string) => Promise<CardContent | null>;
	readonly showAs: (entry: string, as: ShownAs) => void;
	/** Whose law decides where countries differ, and another choice. */
	readonly law: () => LawChoice;
	readonly chooseLaw: (law: LawChoice) => void;
	readonly copy: (text: string) => Promise<void>;
	readonly onPin: (pinned: boolean) => void;
	readonly onClose: () => void;
	/** The card was drawn with other content and may have another size. */
	readonly onRedrawn: () => void;
}

export interface CardView {
	/** Draws this content as the first card; links and back go from here. */
	show(content: CardContent): void;
	clear(): void;
}

/** Draws into its root again whenever something in it changes. */
export function createCardView(options: CardViewOptions): CardView {
	const { root, say } = options;
	let trail: readonly CardContent[] = [];
	let pinned = false;
	let shownAs: ShownAs = 'shown';
	let copied = false;

	const focusCard = (): void => root.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
	const go = (next: readonly CardContent[]): void => {
		trail = next;
		shownAs = 'shown';
		copied = false;
		draw();
		root.querySelector('.body')?.scrollTo(0, 0);
		options.onRedrawn();
	};
	const follow = async ({ id }: EntryLink): Promise<void> => {
		const from = trail;
		const content = await options.follow(id);
		if (content && trail === from) go([...trail, content]);
		focusCard();
	};
	const back = (): void => {
		go(trail.slice(0, -1));
		focusCard();
	};
	const pin = (): void => {
		pinned = !pinned;
		options.onPin(pinned);
		draw();
	};
	const copy = async (model: CardModel): Promise<void> => {
		await options.copy(copyText(model));
		copied = true;
		draw();
	};
	const showAs = (as: ShownAs): void => {
		const entry = trail.at(-1)?.entry;
		if (entry) options.showAs(entry.id, as);
		shownAs = as;
		draw();
	};
	const cardOf = (model: CardModel) => (
		<Card
			model={model}
			say={say}
			pinned={pinned}
			canGoBack={trail.length > 1}
			shownAs={shownAs}
			copied={copied}
			law={options.law()}
			onChooseLaw={options.chooseLaw}
			onFollow={(link) => void follow(link)}
			onBack={back}
			onPin={pin}
			onClose={options.onClose}
			onCopy={() => void copy(model)}
			onShowAs={showAs}
		/>
	);
	function draw(): void {
		const content = trail.at(-1);
		render(content ? cardOf(cardModel(content, say, options.today())) : null, root);
	}
	return {
		show(content) {
			pinned = false;
			go([content]);
		},
		clear() {
			trail = [];
			draw();
		},
	};
}
