// Draws the card into a root and keeps what a reader did in it: where links led, what
// was copied, hidden or known.
import { render } from 'preact';
import type { EntryLink } from '../lexicon/entry.ts';
import type { Say } from '../wording/wording.ts';
import { Card } from './Card.tsx';
import type { CardContent } from './card-content.ts';
import { cardModel } from './card-model.ts';
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

export function createCardView(options: CardViewOptions): CardView {
	const { root, say } = options;
	let trail: readonly CardContent[] = [];
	let pinned = false;
	let shownAs: ShownAs = 'shown';
	let copied = false;

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
		root.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
	};
	const draw = (): void => {
		const content = trail.at(-1);
		if (!content) {
			render(null, root);
			return;
		}
		const model = cardModel(content, say, options.today());
		render(
			<Card
				model={model}
				say={say}
				pinned={pinned}
				canGoBack={trail.length > 1}
				shownAs={shownAs}
				copied={copied}
				onFollow={(link) => void follow(link)}
				onBack={() => {
					go(trail.slice(0, -1));
					root.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
				}}
				onPin={() => {
					pinned = !pinned;
					options.onPin(pinned);
					draw();
				}}
				onClose={options.onClose}
				onCopy={() => {
					void options.copy(copyText(model)).then(() => {
						copied = true;
						draw();
					});
				}}
				onShowAs={(as) => {
					if (content.entry) options.showAs(content.entry.id, as);
					shownAs = as;
					draw();
				}}
			/>,
			root,
		);
	};
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
