import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../../../scripts/dataset/compile-dataset.ts';
import { shardOf } from '../../../../src/lexicon/shard.ts';
import { aDataset } from '../../../support/lexicon.ts';

const compiled = (sets: Parameters<typeof aDataset>[0]) => compileDataset(aDataset(sets));
/** The entry as its card gets it. */
const entryOf = ({ shards }: ReturnType<typeof compileDataset>, id: string) => shards[shardOf(id)]?.[id];

describe('an entry', () => {
	it('lies in the shard of its id, and in no other', () => {
		const result = compiled({ terms: ['plea', 'bail', 'tort', 'writ'].map((headword) => ({ headword })) });

		expect(result.shards.flatMap((shard, number) => Object.keys(shard).map((id) => [id, number])).sort()).toEqual(
			['bail', 'plea', 'tort', 'writ'].map((id) => [id, shardOf(id)]),
		);
	});

	it('of a term has what its card shows, and nothing that only the engine reads', () => {
		const entry = entryOf(
			compiled({ latin: [{ headword: 'mens rea', technical: 'A guilty mind.', cues: { for: ['intent'] } }] }),
			'mens-rea',
		);

		expect(entry).toEqual({
			...{ id: 'mens-rea', kind: 'term', headword: 'mens rea', plain: 'What it means.', technical: 'A guilty mind.', set: 'latin' },
			...{ jurisdictions: [], related: [], sources: [] },
		});
	});

	it('of a case has its caption as headword, and neither names nor checks', () => {
		const entry = entryOf(compiled({ cases: [{ name: 'Roe v. Wade', names: { short: ['Roe'] } }] }), 'roe-v-wade');

		expect(entry).toMatchObject({ kind: 'case', headword: 'Roe v. Wade', set: 'cases', later: [] });
		expect(entry).not.toHaveProperty('names');
		expect(entry).not.toHaveProperty('checked');
	});
});

describe('links', () => {
	const related = (ids: string[]) =>
		compiled({ terms: [{ headword: 'plea', related: ids }], cases: [{ name: 'Roe v. Wade', related: ['plea'] }] });

	it('carry the headword they lead to, in any set', () => {
		const result = related(['roe-v-wade']);

		expect(entryOf(result, 'plea')?.related).toEqual([{ id: 'roe-v-wade', headword: 'Roe v. Wade' }]);
		expect(entryOf(result, 'roe-v-wade')?.related).toEqual([{ id: 'plea', headword: 'plea' }]);
		expect(result.complaints).toEqual([]);
	});

	it.each([
		['to no entry', 'nowhere', 'plea links to nowhere, which no file has'],
		['to their own entry', 'plea', 'plea links to plea, which is itself'],
	])('that lead %s are left out, with a complaint that names the place', (_, id, message) => {
		const result = related([id]);

		expect(entryOf(result, 'plea')?.related).toEqual([]);
		expect(result.complaints).toEqual([{ file: 'terms.yaml', line: 1, field: 'entries[0].related', message }]);
	});

	it('of later history carry their headword, or are complained of and left out', () => {
		const later = (by: string) => ({ date: '2022', event: 'overruled' as const, note: 'It was overruled.', by });
		const result = compiled({
			cases: [{ name: 'Roe v. Wade', later: [later('dobbs-v-jackson'), later('nobody')] }, { name: 'Dobbs v. Jackson' }],
		});

		expect(entryOf(result, 'roe-v-wade')).toMatchObject({
			later: [
				{ date: '2022', event: 'overruled', by: { id: 'dobbs-v-jackson', headword: 'Dobbs v. Jackson' } },
				{ date: '2022', event: 'overruled', note: 'It was overruled.' },
			],
		});
		expect(result.complaints).toMatchObject([{ field: 'entries[0].later', message: 'roe-v-wade links to nobody, which no file has' }]);
	});
});

describe('the list of sets', () => {
	it('has each set with its count, terms before cases', () => {
		const { sets } = compiled({ latin: [{ headword: 'mens rea' }, { headword: 'actus reus' }], landmark: [{ name: 'Roe v. Wade' }] });

		expect(sets).toEqual([
			{ id: 'latin', title: 'latin', description: 'latin', onByDefault: true, count: 2 },
			{ id: 'landmark', title: 'landmark', description: 'landmark', onByDefault: true, count: 1 },
		]);
	});

	it('tells which are off for a new reader', () => {
		const dataset = aDataset({ everyday: [{ headword: 'judge' }] });

		const { sets } = compileDataset({ ...dataset, termSets: dataset.termSets.map((set) => ({ ...set, default: 'off' as const })) });

		expect(sets).toMatchObject([{ onByDefault: false }]);
	});
});
