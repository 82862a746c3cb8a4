// A compiled table at run time: views on its buffer, and the few questions the engine
// asks of it. Opening one costs the same for ten entries as for fifty thousand.
import { joinHashes } from '../text/hash.ts';
import { entryKinds, senseClasses } from './entry.ts';
import type { Meaning } from './meaning.ts';
import { jurisdictions } from './schema.ts';
import { bytesOf, commaAllowed, edgeWords, formatVersion, headerWords, magic, sections, type TableArrays } from './table-format.ts';

/** An opened table. Entries are known by their number, 0 to `entryCount - 1`. */
export interface Table {
	readonly arrays: TableArrays;
	readonly entryCount: number;
	/** Whether some form may begin with a word of this hash; false positives are possible. */
	mayBegin(hash: number): boolean;
	/** The node one word on, with `commaAllowed` in the top bit; 0 if no form goes on so. */
	next(node: number, hash: number): number;
	/** Whether some form ends at a node. */
	hasTerminals(node: number): boolean;
	/** What an entry is; the same object at every call. */
	meaningOf(entry: number): Meaning;
}

function viewsOf(buffer: ArrayBuffer): TableArrays {
	const header = new Uint32Array(buffer, 0, headerWords);
	if (header[0] !== magic || header[1] !== formatVersion || header[2] !== sections.length)
		throw new Error('This is not a lexicon table of the present format; build the dataset again.');
	const views: Record<string, Uint8Array | Uint16Array | Uint32Array> = {};
	sections.forEach(([name, width], index) => {
		const offset = header[3 + index * 2] ?? 0;
		const length = header[4 + index * 2] ?? 0;
		if (offset + length * bytesOf(width) > buffer.byteLength) throw new Error(`The lexicon table is cut short in its section "${name}".`);
		const View = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array }[width];
		views[name] = new View(buffer, offset, length);
	});
	return views as TableArrays;
}

/**
 * Opens a compiled table.
 *
 * @throws if the buffer is no table, is of another version, or is cut short.
 */
export function readTable(buffer: ArrayBuffer): Table {
	const arrays = viewsOf(buffer);
	const { bloom, edges } = arrays;
	const entryCount = arrays.entrySet.length;
	const bloomMask = bloom.length * 32 - 1;
	const slotMask = edges.length / edgeWords - 1;

	const stringAt = (index: number): string => {
		const start = arrays.stringStart[index] ?? 0;
		const end = arrays.stringStart[index + 1] ?? start;
		return String.fromCharCode(...arrays.strings.subarray(start, end));
	};
	const cuesFrom = (at: number): ReadonlySet<number> => new Set(arrays.cues.subarray(arrays.cueStart[at], arrays.cueStart[at + 1]));
	const readMeaning = (entry: number): Meaning => ({
		id: stringAt(entry),
		headword: stringAt(entryCount + entry),
		set: stringAt(entryCount * 2 + (arrays.entrySet[entry] ?? 0)),
		kind: entryKinds[arrays.entryKind[entry] ?? 0] ?? 'term',
		sense: senseClasses[arrays.entrySense[entry] ?? 0] ?? 'off',
		jurisdictions: jurisdictions.filter((_, bit) => (arrays.entryJurisdiction[entry] ?? 0) & (1 << bit)),
		cuesFor: cuesFrom(entry * 2),
		cuesAgainst: cuesFrom(entry * 2 + 1),
	});
	// Made when first met: an article meets a hundred entries of the thousands.
	const meanings: Meaning[] = [];
	return {
		arrays,
		entryCount,
		mayBegin(hash) {
			const bit = hash & bloomMask;
			return ((bloom[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
		},
		next(node, hash) {
			for (let slot = joinHashes(node, hash) & slotMask; ; slot = (slot + 1) & slotMask) {
				const at = slot * edgeWords;
				const child = edges[at + 2] ?? 0;
				if (child === 0 || (edges[at] === hash && edges[at + 1] === node)) return child;
			}
		},
		hasTerminals: (node) => (arrays.terminalStart[node + 1] ?? 0) > (arrays.terminalStart[node] ?? 0),
		meaningOf(entry) {
			meanings[entry] ??= readMeaning(entry);
			return meanings[entry];
		},
	};
}

/** Takes `commaAllowed` off a node that `next` returned. */
export const nodeOf = (next: number): number => (next & ~commaAllowed) >>> 0;
