// Adds the compiled dataset to a build: the engine's table, the entry shards, the list
// of sets. A malformed dataset stops the build.
import type { Plugin } from 'vite';
import { setsPath, shardPath, tablePath } from '../../src/lexicon/shard.ts';
import { loadLexicon } from '../dataset/load-lexicon.ts';

export function emitLexicon(): Plugin {
	return {
		name: 'obiter:emit-lexicon',
		generateBundle() {
			const { table, sets, shards } = loadLexicon();
			this.emitFile({ type: 'asset', fileName: tablePath, source: new Uint8Array(table) });
			this.emitFile({ type: 'asset', fileName: setsPath, source: JSON.stringify(sets) });
			for (const [number, shard] of shards.entries())
				this.emitFile({ type: 'asset', fileName: shardPath(number), source: JSON.stringify(shard) });
		},
	};
}
