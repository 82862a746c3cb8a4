// Entries as an editor writes them in a dataset file, small: what a test does not name
// is filled in. They pass the schema, so that a misspelt field fails at once.
import * as v from 'valibot';
import { type CaseSource, caseSchema, type TermSource, termSchema } from '../../src/lexicon/schema.ts';

type TermParts = Partial<v.InferInput<typeof termSchema>>;
type CaseParts = Partial<v.InferInput<typeof caseSchema>>;
export type TermInput = TermParts & { readonly headword: string };
export type CaseInput = CaseParts & { readonly name: string };

/** "Roe v. Wade" -> "roe-v-wade". */
const idFrom = (name: string): string =>
	name
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

/** A term; without forms its headword is its noun form. */
export function aTermSource({ headword = 'motion to dismiss', ...parts }: TermParts = {}): TermSource {
	return v.parse(termSchema, { id: idFrom(headword), headword, forms: { noun: [headword] }, plain: 'What it means.', ...parts });
}

/** A case; without names only its caption names it. */
export function aCaseSource({ name = 'Roe v. Wade', ...parts }: CaseParts = {}): CaseSource {
	return v.parse(caseSchema, {
		id: idFrom(name),
		name,
		names: {},
		court: 'Supreme Court of the United States',
		jurisdiction: 'US',
		outcome: 'The challengers won.',
		significance: 'It set a rule.',
		people: [],
		status: 'stands',
		asOf: '2026-07-31',
		checked: [{ fields: ['name'], against: 'a fact table', on: '2026-07-31' }],
		...parts,
	});
}
