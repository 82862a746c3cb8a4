// Reads a document as blocks of text. Inline elements are joined, so that a name in
// italics is one name; blocks are apart, so that a heading never runs into a paragraph.
// Every offset of a block's text maps back to its text nodes. The document is only read.

/** One text node's part in a block. */
export interface TextPiece {
	readonly node: Text;
	/** Where the node's text begins in the block's text. */
	readonly start: number;
}

/** A paragraph, heading, list item or other run of text without a block boundary inside. */
export interface TextBlock {
	/** The nearest block element around it. */
	readonly element: Element;
	readonly text: string;
	/** In document order; never empty. */
	readonly pieces: readonly TextPiece[];
}

/** How an element takes part in the text. */
export type Flow = 'inline' | 'block' | 'skip';

/** What the reader needs to know of a document besides its nodes. */
export interface ReadOptions {
	/** Decides by style in a browser and by name where there is no layout. */
	readonly flowOf: (element: Element) => Flow;
	/** The open shadow root of an element whose content replaces its children's, if any. */
	readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
}

const elementNode = 1;
const textNode = 3;

/** Elements whose text is not prose, whatever their style. */
const skipped = new Set(
	'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION BUTTON CODE PRE KBD SAMP VAR SVG MATH CANVAS VIDEO AUDIO IFRAME OBJECT EMBED NAV FOOTER FORM MENU DIALOG-POLYFILL HEAD TITLE'.split(
		' ',
	),
);

const skippedRoles = new Set(
	'navigation menu menubar toolbar button search contentinfo textbox tablist banner alert status log'.split(' '),
);

/** Elements that break a line where nothing is known of their style. */
const blockNames = new Set(
	'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN OL P SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
		' ',
	),
);

/** Whether an element is left out for what it is: code, forms, navigation, editors. */
export function isSkipped(element: Element): boolean {
	const name = element.tagName.toUpperCase();
	if (skipped.has(name)) return true;
	const role = element.getAttribute('role');
	if (role !== null && skippedRoles.has(role)) return true;
	const editable = element.getAttribute('contenteditable');
	if (editable !== null && editable !== 'false') return true;
	if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
	const lang = element.getAttribute('lang');
	return lang !== null && lang !== '' && !/^en(?![a-z])/i.test(lang);
}

/** Flow by element name alone, for documents without layout. */
export function flowByName(element: Element): Flow {
	if (isSkipped(element)) return 'skip';
	return blockNames.has(element.tagName.toUpperCase()) ? 'block' : 'inline';
}

/** Collects text nodes into blocks as the walk meets them. */
class BlockCollector {
	readonly blocks: TextBlock[] = [];
	#pieces: TextPiece[] = [];
	#text = '';
	#element: Element | undefined;

	add(node: Text, element: Element): void {
		if (node.data === '') return;
		this.#element ??= element;
		this.#pieces.push({ node, start: this.#text.length });
		this.#text += node.data;
	}

	close(): void {
		if (this.#element && /\p{L}/u.test(this.#text)) this.blocks.push({ element: this.#element, text: this.#text, pieces: this.#pieces });
		this.#pieces = [];
		this.#text = '';
		this.#element = undefined;
	}
}

/**
 * Reads the blocks under a root, in document order. Blocks without a letter are left out.
 *
 * @param root its own flow is not asked: its content is always read.
 */
export function readBlocks(root: Element | ShadowRoot, { flowOf, shadowRootOf }: ReadOptions): TextBlock[] {
	const collector = new BlockCollector();
	const visit = (parent: Element | ShadowRoot, block: Element): void => {
		for (let child = parent.firstChild; child; child = child.nextSibling) {
			if (child.nodeType === textNode) collector.add(child as Text, block);
			else if (child.nodeType === elementNode) visitElement(child as Element, block);
		}
	};
	const visitElement = (element: Element, block: Element): void => {
		const flow = flowOf(element);
		if (flow !== 'inline') collector.close();
		if (flow === 'skip') return;
		const inner = flow === 'block' ? element : block;
		const shadow = shadowRootOf?.(element);
		if (shadow) {
			collector.close();
			visit(shadow, element);
			collector.close();
		}
		visit(element, inner);
		if (flow === 'block') collector.close();
	};
	const start = root.nodeType === elementNode ? (root as Element) : (root as ShadowRoot).host;
	visit(root, start);
	collector.close();
	return collector.blocks;
}
