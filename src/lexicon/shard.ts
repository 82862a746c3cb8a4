// Entries ship in small files so that showing a card reads one of them.
import { hashWord } from '../text/hash.ts';

/** Number of entry files; changing it needs a rebuild and nothing else. */
export const shardCount = 64;

/** The file an entry lives in, 0 to `shardCount - 1`. */
export const shardOf = (id: string): number => hashWord(id) % shardCount;

/** Path of a shard inside the extension's package. */
export const shardPath = (shard: number): string => `lexicon/entries-${String(shard).padStart(2, '0')}.json`;
export const tablePath = 'lexicon/table.bin';
export const setsPath = 'lexicon/sets.json';
