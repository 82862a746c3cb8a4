import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../../scripts/dataset/compile-dataset.ts';
import { createAnnotator, type Sources } from '../../../src/annotator/annotator.ts';
import type { OwnTerm } from '../../../src/settings/own-terms.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import { aTerm } from '../../support/entries.ts';
import { aDataset } from '../../support/lexicon.ts';
import { aSettings } from '../../support/settings.ts';

const request = { blocks: ['The plea, habeas corpus, and a sovereign citizen.'], title: '', host: '', lang: '' };
const sovereign: OwnTerm = { id: 'own-a1b2', headword: 'sovereign citizen', forms: [], plain: 'Someone who says no law binds him.' };
const { table, sets } = compileDataset(aDataset({ procedure: [{ headword: 'plea' }], latin: [{ headword: 'habeas corpus' }] }));

/** What an annotator reads from, and how often each was read. */
function someSources(parts: Partial<Sources> = {}) {
	const reads: string[] = [];
	const stored = { settings: aSettings(), ownTerms: [] as readonly OwnTerm[] };
	const sources: Sources = {
		loadTable: async () => table,
		loadSets: async () => sets,
		loadEntry: async (id) => (id === 'plea' ? aTerm({ id, set: 'procedure' }) : undefined),
		loadSettings: async () => stored.settings,
		loadOwnTerms: async () => stored.ownTerms,
		...parts,
	};
	const counted = Object.fromEntries(
		Object.entries(sources).map(([name, load]: [string, (id: string) => Promise<unknown>]) => [
			name,
			(id: string) => {
				reads.push(name);
				return load(id);
			},
		]),
	) as unknown as Sources;
	return { sources: counted, reads, stored };
}

async function entriesWith(settings: Partial<Settings>, ownTerms: readonly OwnTerm[] = []): Promise<string[]> {
	const { sources, stored } = someSources();
	Object.assign(stored, { settings: aSettings(settings), ownTerms });
	const { annotations } = await createAnnotator(sources).annotate(request);
	return annotations.map(({ entry }) => entry);
}

describe('annotate', () => {
	it.each([
		['all sets that are on by default', {}, ['plea', 'habeas-corpus']],
		['no set that is switched off', { sets: { latin: false } }, ['plea']],
		['no entry that is hidden', { hidden: ['plea'] }, ['habeas-corpus']],
		['no entry that is known', { known: ['habeas-corpus'] }, ['plea']],
	])('marks %s', async (_, settings, entries) => {
		expect(await entriesWith(settings)).toEqual(entries);
	});

	it('marks no set that is off by default until it is switched on', async () => {
		const loadSets = async () => sets.map((set) => ({ ...set, onByDefault: set.id !== 'latin' }));
		const byDefault = someSources({ loadSets });
		const switched = someSources({ loadSets });
		switched.stored.settings = aSettings({ sets: { latin: true } });

		const counts = [byDefault, switched].map(async ({ sources }) => (await createAnnotator(sources).annotate(request)).annotations.length);
		expect(await Promise.all(counts)).toEqual([1, 2]);
	});

	it('marks own terms, unless their set is off', async () => {
		expect(await entriesWith({}, [sovereign])).toEqual(['plea', 'habeas-corpus', 'own-a1b2']);
		expect(await entriesWith({ sets: { 'my-terms': false } }, [sovereign])).toEqual(['plea', 'habeas-corpus']);
	});

	it('goes on from the slice before', async () => {
		const annotator = createAnnotator(someSources().sources);
		const { context } = await annotator.annotate(request);

		expect((await annotator.annotate(request, context)).annotations).toEqual([]);
	});

	it('marks the bundled terms and the own ones although two own words clash in the table', async () => {
		const words = (id: string, headword: string): OwnTerm => ({ id, headword, forms: [], plain: 'What it means.' });

		// Both words fall on one key of a table that holds the two.
		const clashing = [words('own-aaaa', 'alpha bravo charlie delta boundary'), words('own-bbbb', 'express')];
		expect(await entriesWith({}, [...clashing, sovereign])).toEqual(['plea', 'habeas-corpus', 'own-a1b2']);
	});

	it.each([
		['that of the article', 'auto', 'www.gazette.co.uk', 'bail-uk'],
		['the one the reader chose', 'US', 'www.gazette.co.uk', 'bail-us'],
	] as const)('takes for its law %s', async (_, law, host, entry) => {
		const bail = (id: string, place: string) => ({ headword: 'bail', id, jurisdictions: [place] });
		const both = compileDataset(aDataset({ procedure: [bail('bail-us', 'US'), bail('bail-uk', 'UK')] }));
		const { sources, stored } = someSources({ loadTable: async () => both.table });
		stored.settings = aSettings({ law });

		const { annotations } = await createAnnotator(sources).annotate({ ...request, blocks: ['On bail.'], host });

		expect(annotations.map((mark) => mark.entry)).toEqual([entry]);
	});
});

describe('lookUp', () => {
	const annotator = () => {
		const { sources, stored } = someSources();
		stored.ownTerms = [sovereign];
		return createAnnotator(sources);
	};

	it('gives an entry with the title of its set', async () => {
		expect(await annotator().lookUp('plea')).toEqual({ entry: aTerm({ set: 'procedure' }), setTitle: 'procedure' });
	});

	it('gives an own term, which has no set title', async () => {
		expect(await annotator().lookUp('own-a1b2')).toMatchObject({ entry: { headword: 'sovereign citizen' }, setTitle: '' });
	});

	it('gives a card of its own words for a reference that no list has, with the title of its set', async () => {
		const news = { id: 'cases-in-the-news', title: 'Cases in the news', description: '', onByDefault: true, count: 0 };
		const { sources } = someSources({ loadSets: async () => [...sets, news] });

		const found = await createAnnotator(sources).lookUp('case:Smith v. Jones');

		expect(found).toMatchObject({ entry: { id: 'case:Smith v. Jones', headword: 'Smith v. Jones', related: [] }, setTitle: news.title });
	});

	it('links such a card to the entry its words name', async () => {
		const found = await annotator().lookUp('statute:Plea Act 1999');

		expect(found?.entry.related).toEqual([{ id: 'plea', headword: 'plea' }]);
	});

	it.each(['gone', 'own-gone'])('gives null for %j, which no one has', async (id) => {
		expect(await annotator().lookUp(id)).toBeNull();
	});
});

describe('find', () => {
	it('gives the id of what words name, bundled or own', async () => {
		const { sources, stored } = someSources();
		stored.ownTerms = [sovereign];
		const annotator = createAnnotator(sources);

		const found = ['pleas', 'Sovereign Citizens', 'weather'].map((words) => annotator.find(words));
		expect(await Promise.all(found)).toEqual(['plea', 'own-a1b2', undefined]);
	});
});

describe('what was read', () => {
	it('is kept between calls', async () => {
		const { sources, reads } = someSources();
		const annotator = createAnnotator(sources);

		await Promise.all([annotator.annotate(request), annotator.annotate(request)]);
		await annotator.annotate(request);

		expect(reads.toSorted()).toEqual(['loadOwnTerms', 'loadSets', 'loadSettings', 'loadTable']);
	});

	it('is read again when forgotten, but for the bundled parts', async () => {
		const { sources, reads, stored } = someSources();
		const annotator = createAnnotator(sources);
		await annotator.annotate(request);
		stored.settings = aSettings({ hidden: ['plea'] });
		reads.length = 0;

		annotator.forget();
		const { annotations } = await annotator.annotate(request);

		expect(annotations.map(({ entry }) => entry)).toEqual(['habeas-corpus']);
		expect(reads.toSorted()).toEqual(['loadOwnTerms', 'loadSettings']);
	});

	it('is tried again after it failed', async () => {
		let attempts = 0;
		const loadTable = async () => (++attempts === 1 ? Promise.reject(new Error('gone')) : table);
		const annotator = createAnnotator(someSources({ loadTable }).sources);

		await expect(annotator.annotate(request)).rejects.toThrow('gone');
		expect((await annotator.annotate(request)).annotations).toHaveLength(2);
	});
});
