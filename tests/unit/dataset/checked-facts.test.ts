import { expect, it } from 'vitest';
import { changedFacts, readFrozen } from '../../../scripts/check-facts/frozen-facts.ts';
import { readReviewed } from '../../../scripts/check-facts/reviewed-differences.ts';
import { readDataset } from '../../../scripts/dataset/read-dataset.ts';

const cases = readDataset('dataset').caseSets.flatMap(({ entries }) => entries);

it('the facts of every case are those that were checked (npm run check:facts -- --freeze)', () => {
	expect(changedFacts(cases, readFrozen())).toEqual([]);
});

it('every reviewed difference is on a case that the dataset has', () => {
	const ids = new Set(cases.map(({ id }) => id));

	expect(readReviewed().filter(({ id }) => !ids.has(id))).toEqual([]);
});
