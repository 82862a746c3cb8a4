// What a card is shown from: plain data, put together by the reader.
import type { Evidence } from '../engine/request.ts';
import type { Entry } from '../lexicon/entry.ts';

/** One entry and how it came to be shown. */
export interface CardContent {
	/** `undefined`: nothing was found for these words. */
	readonly entry: Entry | undefined;
	/** Title of the entry's set; empty for the reader's own terms. */
	readonly setTitle: string;
	/** The words on the page that were marked; empty for an entry reached by a link. */
	readonly words: string;
	readonly evidence: readonly Evidence[];
}
