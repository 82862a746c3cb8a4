// Marks on a page of the extension's own, drawn by the sheet that web pages get.
import { markCss } from '../settings/mark-look.ts';

/** Adds the sheet of the marks to the document; call it once. */
export function adoptMarkSheet(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(markCss);
	document.adoptedStyleSheets.push(sheet);
}
