// Firefox 153 does not apply an extension's `::highlight` rules inside a shadow root
// (docs/browser-quirks.md): each open root that is read gets ours in its adopted sheets,
// and loses it again.

export interface ShadowSheets {
	/** The roots that need the sheet now; others give it back. */
	adopt(roots: readonly ShadowRoot[]): void;
}

const without = (root: ShadowRoot, sheet: CSSStyleSheet): CSSStyleSheet[] =>
	[...root.adoptedStyleSheets].filter((other) => other !== sheet);

export function markSheetFor(css: string, signal: AbortSignal): ShadowSheets {
	let sheet: CSSStyleSheet | undefined;
	let adopted = new Set<ShadowRoot>();
	const adopt = (roots: readonly ShadowRoot[]): void => {
		const wanted = new Set(roots);
		for (const root of adopted) if (!wanted.has(root) && sheet) root.adoptedStyleSheets = without(root, sheet);
		for (const root of wanted) {
			if (!sheet) {
				sheet = new CSSStyleSheet();
				sheet.replaceSync(css);
			}
			root.adoptedStyleSheets = [...without(root, sheet), sheet];
		}
		adopted = wanted;
	};
	signal.addEventListener('abort', () => adopt([]));
	return { adopt };
}
