// What was found on a page, by kind, for the popup's list.
import type { FoundItem } from '../messages/protocol.ts';
import type { MessageKey } from '../wording/wording.ts';

export interface FoundGroup {
	readonly kind: 'term' | 'case' | 'law';
	readonly title: MessageKey;
	/** In reading order; never empty. */
	readonly items: readonly FoundItem[];
}

const groups = [
	{ kind: 'term', title: 'popupTerms', kinds: ['term'] },
	{ kind: 'case', title: 'popupCases', kinds: ['case'] },
	{ kind: 'law', title: 'popupLaws', kinds: ['statute', 'citation'] },
] as const satisfies readonly (Omit<FoundGroup, 'items'> & { readonly kinds: readonly FoundItem['kind'][] })[];

/** The groups that have items. */
export function groupFound(found: readonly FoundItem[]): FoundGroup[] {
	return groups.flatMap(({ kind, title, kinds }) => {
		const items = found.filter((item) => kinds.some((other) => other === item.kind));
		return items.length > 0 ? [{ kind, title, items }] : [];
	});
}
