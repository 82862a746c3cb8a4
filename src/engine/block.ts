// A block of the article made ready for the finders: its text folded and tokenized.
import { type FoldedText, foldText } from '../text/fold-text.ts';
import { tokenize, type Tokens } from '../text/tokens.ts';

export interface Block {
	/** Place in the request. */
	readonly index: number;
	readonly folded: FoldedText;
	readonly tokens: Tokens;
}

/** Folds and tokenizes one block. */
export function readBlock(raw: string, index: number): Block {
	const folded = foldText(raw);
	return { index, folded, tokens: tokenize(folded.text) };
}

/** The folded word of a token, in its own capitals. */
export function wordAt({ folded, tokens }: Block, token: number): string {
	return folded.text.slice(tokens.start[token], tokens.end[token]);
}
