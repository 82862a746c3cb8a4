import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shardCount, shardOf, shardPath } from '../../../src/lexicon/shard.ts';

describe('shardOf', () => {
	it('falls among the shards there are', () => {
		fc.assert(
			fc.property(fc.string(), (id) => {
				expect(shardOf(id)).toBeGreaterThanOrEqual(0);
				expect(shardOf(id)).toBeLessThan(shardCount);
			}),
		);
	});

	it('spreads a thousand ids over all shards', () => {
		const shards = new Set(Array.from({ length: 1000 }, (_, n) => shardOf(`entry-${n}`)));

		expect(shards.size).toBe(shardCount);
	});
});

describe('shardPath', () => {
	it('sorts as its number does', () => {
		const paths = Array.from({ length: shardCount }, (_, shard) => shardPath(shard));

		expect(paths).toEqual([...new Set(paths)].sort());
	});
});
