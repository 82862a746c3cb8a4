// Marks on words of a test's own markup.
import type { Mark } from '../../../src/page/mark.ts';
import { flowOf } from '../../../src/page/flow-of.ts';
import { readBlocks } from '../../../src/page/read-blocks.ts';

/** A mark on the first place of each of these words under a root, in reading order. */
export function marksOn(root: Element, words: readonly string[]): Mark[] {
	const blocks = readBlocks(root, { flowOf });
	return words.map((wanted, index) => {
		const at = blocks.findIndex(({ text }) => text.includes(wanted));
		const block = blocks[at];
		if (!block) throw new Error(`no “${wanted}”`);
		const start = block.text.indexOf(wanted);
		const annotation = {
			block: at,
			start,
			end: start + wanted.length,
			kind: 'term',
			entry: `entry-${index}`,
			headword: wanted,
			set: 'test',
			evidence: [],
		} as const;
		return { index, block, annotation };
	});
}
