// The trie of all surface forms while a table is being compiled, and its edges as the slots
// of an open-addressing table.
import { joinHashes } from '../text/hash.ts';
import type { FormTokens } from './form-tokens.ts';
import { commaAllowed, edgeWords } from './table-format.ts';

/** Where a form ends: what `collectTerminals` reads. */
export interface Terminal {
	readonly word: number;
	readonly check: number;
	readonly masks: number;
	readonly gap: number;
	readonly commas: number;
}

interface Edge {
	readonly parent: number;
	readonly hash: number;
	readonly child: number;
	comma: boolean;
}

export class TrieBuilder {
	/** For each node its edges by word hash. */
	readonly nodes: Map<number, Edge>[] = [new Map()];
	readonly terminals: Terminal[][] = [[]];
	readonly firstHashes = new Set<number>();

	add(form: FormTokens, terminal: Terminal): void {
		let node = 0;
		form.hashes.forEach((hash, at) => {
			if (at === 0) this.firstHashes.add(hash);
			node = this.#step(node, hash, form.commas[at] ?? false);
		});
		const there = this.terminals[node];
		const isSame = (other: Terminal): boolean =>
			other.word === terminal.word && other.masks === terminal.masks && other.gap === terminal.gap && other.commas === terminal.commas;
		if (there && !there.some(isSame)) there.push(terminal);
	}

	#step(parent: number, hash: number, comma: boolean): number {
		const edges = this.nodes[parent];
		const known = edges?.get(hash);
		if (known) {
			known.comma ||= comma;
			return known.child;
		}
		const child = this.terminals.length;
		this.terminals.push([]);
		this.nodes.push(new Map());
		edges?.set(hash, { parent, hash, child, comma });
		return child;
	}
}

/** Edges as slots, at most four fifths full. */
export function edgeSlots({ nodes }: TrieBuilder): Uint32Array {
	let slots = 16;
	// Every node but the root is one edge's child.
	while (slots * 0.8 < nodes.length) slots *= 2;
	const array = new Uint32Array(slots * edgeWords);
	for (const edges of nodes)
		for (const { parent, hash, child, comma } of edges.values()) {
			let slot = joinHashes(parent, hash) & (slots - 1);
			while (array[slot * edgeWords + 2] !== 0) slot = (slot + 1) & (slots - 1);
			array.set([hash, parent, (child | (comma ? commaAllowed : 0)) >>> 0], slot * edgeWords);
		}
	return array;
}
