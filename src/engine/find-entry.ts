// Look-up: which entry do these words name, whatever sense a text would give them?
import { readBlock } from './block.ts';
import { findTerms } from './find-terms.ts';
import type { Lexicon } from './request.ts';

/**
 * The entry whose form covers most of the words, the first of equals.
 *
 * @returns its id, or `undefined` if no form stands there.
 */
export function findEntry(words: string, { tables }: Lexicon): string | undefined {
	const block = readBlock(words, 0);
	const found = tables.flatMap((table) => findTerms(block, table)).filter(({ role }) => role !== 'decoy');
	const [longest] = found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
	return longest?.meaning.id;
}
