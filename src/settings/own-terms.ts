// Terms a reader adds. They are kept apart from the settings, because they can be many
// and never leave this browser.
import * as v from 'valibot';
import type { Term } from '../lexicon/entry.ts';
import type { TableEntry } from '../lexicon/compile-table.ts';
import { nounPhrases } from '../lexicon/inflect.ts';

/** The set that a reader's own terms belong to. */
export const ownSetId = 'my-terms';

const text = (most: number) =>
	v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'), v.maxLength(most, `is longer than ${most} characters`));

export const ownTermSchema = v.object({
	/** `own-` and a random part, so that it can never be the id of a bundled entry. */
	id: v.pipe(v.string(), v.regex(/^own-[a-z0-9]{4,32}$/)),
	headword: text(120),
	/** Other ways to write it; plurals come by themselves. */
	forms: v.pipe(v.array(text(120)), v.maxLength(40, 'has more than 40 forms')),
	plain: text(2000),
});

/** Most own terms that are kept. */
export const mostOwnTerms = 20_000;

/** Stored own terms: a damaged one is left out, the others are kept. */
export const ownTermsSchema = v.fallback(
	v.pipe(
		v.array(v.unknown()),
		v.transform((stored) =>
			stored.slice(0, mostOwnTerms).flatMap((term) => {
				const parsed = v.safeParse(ownTermSchema, term);
				return parsed.success ? [parsed.output] : [];
			}),
		),
	),
	[],
);
export type OwnTerm = v.InferOutput<typeof ownTermSchema>;

/** An own term as the engine's table takes it; it is always marked where it stands. */
export function tableEntryOf(term: OwnTerm): TableEntry {
	const forms = [...new Set([term.headword, ...term.forms].flatMap(nounPhrases))];
	return {
		id: term.id,
		headword: term.headword,
		set: ownSetId,
		kind: 'term',
		sense: 'safe',
		jurisdictions: [],
		cues: { for: [], against: [] },
		forms: forms.map((form) => ({ text: form, cased: false, role: 'form' })),
	};
}

/** An own term as a card shows it. */
export function cardOf({ id, headword, plain }: OwnTerm): Term {
	return { kind: 'term', id, headword, plain, set: ownSetId, jurisdictions: [], related: [], sources: [] };
}
