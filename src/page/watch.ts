// Tells when the page has changed so that it must be read again: mutations, gathered
// until the page is quiet for a moment, in the document and in its open shadow roots.

/** A burst of changes is read once, this long after it began at the latest, ms. */
const longestWait = 1000;
/** Quiet time that ends a burst, ms. */
const quiet = 150;

const observed: MutationObserverInit = {
	childList: true,
	characterData: true,
	subtree: true,
	attributes: true,
	attributeFilter: ['hidden', 'lang', 'contenteditable', 'open', 'aria-hidden'],
};

export interface Watcher {
	/** Watches these shadow roots too. */
	addRoots(roots: readonly ShadowRoot[]): void;
}

/**
 * Watches a document.
 *
 * @param isOurs whether a change is our own (the card's host) and of no interest.
 */
export function watchPage(document: Document, isOurs: (node: Node) => boolean, onChange: () => void, signal: AbortSignal): Watcher {
	let burstBegan: number | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const roots = new WeakSet<ShadowRoot>();

	const fire = (): void => {
		burstBegan = undefined;
		if (!signal.aborted) onChange();
	};
	const isForeign = ({ addedNodes, removedNodes, type }: MutationRecord): boolean => {
		if (type !== 'childList') return true;
		return [...addedNodes, ...removedNodes].some((node) => !isOurs(node));
	};
	const observer = new MutationObserver((records) => {
		if (!records.some(isForeign)) return;
		const now = performance.now();
		burstBegan ??= now;
		clearTimeout(timer);
		timer = setTimeout(fire, Math.max(0, Math.min(quiet, burstBegan + longestWait - now)));
	});
	observer.observe(document, observed);
	signal.addEventListener('abort', () => {
		observer.disconnect();
		clearTimeout(timer);
	});
	return {
		addRoots(more) {
			for (const root of more) {
				if (roots.has(root)) continue;
				roots.add(root);
				observer.observe(root, observed);
			}
		},
	};
}
