// Runs the engine on plain texts and tells what it marked.
import { annotate } from '../../src/engine/annotate.ts';
import type { AnnotateOptions, AnnotateRequest, AnnotateResult, Annotation, ArticleContext, Lexicon } from '../../src/engine/request.ts';

/** Whatever a test wants to be otherwise: usually all occurrences of all sets, from nowhere. */
export type MarkOptions = Partial<AnnotateOptions & Omit<AnnotateRequest, 'blocks'>>;
type Texts = string | readonly string[];

const blocksOf = (texts: Texts): readonly string[] => (typeof texts === 'string' ? [texts] : texts);

export function annotateTexts(texts: Texts, lexicon: Lexicon, options: MarkOptions = {}, context?: ArticleContext): AnnotateResult {
	const { title = '', host = '', lang = '', ...choices } = options;
	const request = { blocks: blocksOf(texts), title, host, lang };
	return annotate(request, lexicon, { occurrences: 'all', isSetOn: () => true, hidden: new Set(), ...choices }, context);
}

export function marksIn(texts: Texts, lexicon: Lexicon, options?: MarkOptions): readonly Annotation[] {
	return annotateTexts(texts, lexicon, options).annotations;
}

/** The words that were marked, as they stand in the texts, in reading order. */
export function wordsMarked(texts: Texts, lexicon: Lexicon, options?: MarkOptions): string[] {
	return marksIn(texts, lexicon, options).map(({ block, start, end }) => blocksOf(texts)[block]?.slice(start, end) ?? '');
}

/** The ids of the entries that were marked, in reading order. */
export function entriesMarked(texts: Texts, lexicon: Lexicon, options?: MarkOptions): string[] {
	return marksIn(texts, lexicon, options).map(({ entry }) => entry);
}
