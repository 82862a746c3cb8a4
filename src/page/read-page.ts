// The whole page as blocks, with the open shadow roots that were met on the way.
import { flowOf } from './flow-of.ts';
import { readBlocks, type TextBlock } from './read-blocks.ts';

export interface PageText {
	readonly blocks: readonly TextBlock[];
	readonly shadowRoots: readonly ShadowRoot[];
}

/** Reads the page. A document without a body gives no blocks. */
export function readPage(document: Document): PageText {
	if (!document.body) return { blocks: [], shadowRoots: [] };
	const shadowRoots: ShadowRoot[] = [];
	const shadowRootOf = (element: Element): ShadowRoot | null => {
		const root = element.shadowRoot;
		if (root) shadowRoots.push(root);
		return root;
	};
	return { blocks: readBlocks(document.body, { flowOf, shadowRootOf }), shadowRoots };
}
