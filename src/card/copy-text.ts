// What "Copy" puts on the clipboard: enough to quote a card, with where it is from.
import type { CardModel } from './card-model.ts';

/** A definition with its name, or a case with caption and outcome. */
export function copyText(model: CardModel): string {
	switch (model.kind) {
		case 'missing':
			return model.title;
		case 'case':
			return `${model.title} (${model.caption}). ${model.outcome} ${model.asOf} (Obiter)`;
		default:
			return `${model.title}: ${model.plain} (Obiter)`;
	}
}
