// What cards are shown from: entries looked up through the port, the latest one kept, so
// that the work done while the pointer dwells is not done again when the card opens.
import type { CardContent } from '../card/card-content.ts';
import type { MarkId } from '../hover/hover-machine.ts';
import { type Mark, wordsOf } from '../page/mark.ts';
import type { ReaderPort } from './port.ts';

export interface CardContents {
	/** The content for a mark; `null` if its entry is gone. */
	ofMark(mark: Mark): Promise<CardContent | null>;
	/** The content for an entry that a link or a look-up leads to. */
	ofEntry(entry: string, words?: string): Promise<CardContent | null>;
	/** The next call for a mark asks again. */
	forget(): void;
}

export function createCardContents(port: Pick<ReaderPort, 'lookUp'>): CardContents {
	let latest: { readonly mark: MarkId; readonly content: Promise<CardContent | null> } | undefined;
	const lookUp = async (entry: string, words: string, evidence: CardContent['evidence']): Promise<CardContent | null> => {
		const found = await port.lookUp(entry);
		return found && { ...found, words, evidence };
	};
	return {
		ofMark(mark) {
			if (latest?.mark !== mark.index) {
				const content = lookUp(mark.annotation.entry, wordsOf(mark), mark.annotation.evidence);
				latest = { mark: mark.index, content };
				// A failed request is made again the next time.
				content.catch(() => {
					latest = undefined;
				});
			}
			return latest.content;
		},
		ofEntry: (entry, words = '') => lookUp(entry, words, []),
		forget() {
			latest = undefined;
		},
	};
}
