// Reads the card through its closed shadow root, from outside the page: Chromium's
// DevTools protocol pierces it, Firefox's WebDriver BiDi lists it. The bytes that are
// tested are the bytes that ship.
import type { Page } from 'puppeteer-core';
import { bidiOf, contextOf } from './extension-page.ts';
import type { OpenBrowser } from './open-browser.ts';

/** An element or a text of the card, as plain data. */
export interface CardNode {
	/** Tag name in lower case; empty for a text. */
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly text: string;
	readonly children: readonly CardNode[];
	/** Handle of the protocol it was read by. */
	readonly handle: string | number;
}

interface CdpNode {
	readonly nodeType: number;
	readonly localName: string;
	readonly nodeValue: string;
	readonly backendNodeId: number;
	readonly attributes?: readonly string[];
	readonly children?: readonly CdpNode[];
	readonly shadowRoots?: readonly CdpNode[];
}

interface BidiNode {
	readonly sharedId: string;
	readonly value: {
		readonly nodeType: number;
		readonly localName?: string;
		readonly nodeValue?: string;
		readonly attributes?: Readonly<Record<string, string>>;
		readonly children?: readonly BidiNode[];
		readonly shadowRoot?: BidiNode | null;
	};
}

const textNode = 3;

function fromCdp(node: CdpNode): CardNode {
	const pairs = node.attributes ?? [];
	const attributes = Object.fromEntries(pairs.flatMap((name, at) => (at % 2 === 0 ? [[name, pairs[at + 1] ?? '']] : [])));
	const children = [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(fromCdp);
	return { tag: node.localName, attributes, text: node.nodeType === textNode ? node.nodeValue : '', children, handle: node.backendNodeId };
}

function fromBidi({ sharedId, value }: BidiNode): CardNode {
	const children = [...(value.shadowRoot ? [value.shadowRoot] : []), ...(value.children ?? [])].map(fromBidi);
	const text = value.nodeType === textNode ? (value.nodeValue ?? '') : '';
	return { tag: value.localName ?? '', attributes: value.attributes ?? {}, text, children, handle: sharedId };
}

function findCdp(node: CdpNode): CdpNode | undefined {
	if (node.localName === 'obiter-card') return node;
	for (const child of node.children ?? []) {
		const found = findCdp(child);
		if (found) return found;
	}
	return undefined;
}

/** The card in a page now; `undefined` if none is open. */
export async function readCard(open: OpenBrowser, page: Page): Promise<CardNode | undefined> {
	if (open.name === 'chromium') {
		const session = await page.createCDPSession();
		const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode };
		await session.detach();
		const host = findCdp(root);
		return host && fromCdp(host);
	}
	const { result } = await bidiOf(open).send('browsingContext.locateNodes', {
		context: contextOf(page),
		locator: { type: 'css', value: 'obiter-card' },
		serializationOptions: { includeShadowTree: 'all', maxDomDepth: 60 },
	});
	const [host] = (result as { nodes: BidiNode[] }).nodes;
	return host && fromBidi(host);
}

/** All text of a node, blocks run together with a space. */
export function textOf(node: CardNode): string {
	return [node.text, ...node.children.map(textOf)]
		.filter((text) => text !== '')
		.join(' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Every node of a tree that fits, in document order. */
export function findNodes(node: CardNode, fits: (node: CardNode) => boolean): CardNode[] {
	return [...(fits(node) ? [node] : []), ...node.children.flatMap((child) => findNodes(child, fits))];
}

/** The middle of a card's element in the viewport, CSS px, after it was scrolled into view. */
export async function middleOf(open: OpenBrowser, page: Page, { handle }: CardNode): Promise<{ x: number; y: number }> {
	if (open.name === 'chromium') {
		const session = await page.createCDPSession();
		await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: handle as number });
		const { model } = (await session.send('DOM.getBoxModel', { backendNodeId: handle as number })) as { model: { content: number[] } };
		await session.detach();
		const [x0 = 0, y0 = 0, , , x2 = 0, y2 = 0] = model.content;
		return { x: (x0 + x2) / 2, y: (y0 + y2) / 2 };
	}
	const { result } = await bidiOf(open).send('script.callFunction', {
		functionDeclaration:
			'(e) => { e.scrollIntoView({ block: "nearest" }); const b = e.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2].join(" ") }',
		arguments: [{ sharedId: handle }],
		target: { context: contextOf(page) },
		awaitPromise: false,
	});
	const [x = 0, y = 0] = (result as { result: { value: string } }).result.value.split(' ').map(Number);
	return { x, y };
}
