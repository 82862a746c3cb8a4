// Every piece of prose in the dataset, with the entry and field it stands in.
import type { CaseSource, TermSource } from '../../src/lexicon/schema.ts';
import type { Dataset } from '../dataset/read-dataset.ts';

export interface Prose {
	readonly id: string;
	readonly field: string;
	readonly text: string;
}

const named = (id: string, fields: Readonly<Record<string, string | undefined>>): Prose[] =>
	Object.entries(fields).flatMap(([field, text]) => (text === undefined ? [] : [{ id, field, text }]));

const ofTerm = ({ id, plain, technical, example }: TermSource): Prose[] => named(id, { plain, technical, example });

const ofCase = ({ id, question, outcome, holding, significance, voteNote, later }: CaseSource): Prose[] => [
	...named(id, { question, outcome, holding, significance, voteNote }),
	...later.map(({ note }, index) => ({ id, field: `later[${index}].note`, text: note })),
];

/** All definitions, examples and notes, in file order. */
export const proseOf = ({ termSets, caseSets }: Dataset): Prose[] => [
	...termSets.flatMap(({ entries }) => entries.flatMap(ofTerm)),
	...caseSets.flatMap(({ entries }) => entries.flatMap(ofCase)),
];

/** Lower-case words, without what is neither letter, digit nor inner apostrophe. */
export const wordsOf = (text: string): string[] =>
	text
		.toLowerCase()
		.replaceAll('’', "'")
		.match(/[a-z0-9]+(?:'[a-z]+)*/g) ?? [];
