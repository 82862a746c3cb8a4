import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlock } from '../../../src/engine/block.ts';
import { findTerms } from '../../../src/engine/find-terms.ts';
import { compileTable } from '../../../src/lexicon/compile-table.ts';
import { readTable } from '../../../src/lexicon/read-table.ts';

interface Form {
	readonly words: readonly string[];
	/** Words after a gap. */
	readonly tail?: readonly string[] | undefined;
}

const vocabulary = ['grand', 'jury', 'plea', 'court', 'of', 'appeals', 'motion', 'bail'];
const word = fc.constantFrom(...vocabulary);
const words = fc.array(word, { minLength: 1, maxLength: 3 });
const form: fc.Arbitrary<Form> = fc.record({ words, tail: fc.option(words, { nil: undefined, freq: 3 }) });
const smallLexicon = fc.array(fc.array(form, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });

const joining = [' ', '-', ' “', '’ ', '\u00a0', '\n'];
const commas = [', ', ' (', ') '];
const stops = ['. ', '; ', ' — '];
const separators = [...joining, ...joining, ...commas, ...stops];
/** Words, each with what stands before it. */
const wordsOfText = fc.array(fc.record({ word, capital: fc.boolean(), before: fc.constantFrom(...separators) }), { maxLength: 30 });
type TextWord = { word: string; capital: boolean; before: string };

const textOf = (text: readonly TextWord[]): string =>
	text.map(({ word, capital, before }, at) => (at === 0 ? '' : before) + (capital ? word.toUpperCase() : word)).join('');

function stand(text: readonly TextWord[], form: readonly string[], from: number): boolean {
	const isWord = (at: number) => text[from + at]?.word === form[at];
	return form.every((_, at) => isWord(at) && (at === 0 || joining.includes(text[from + at]?.before ?? '')));
}

/** Where a form ends that begins at `from`: for a gapped form the nearest tail after at most four words of the same sentence, no comma right before it. */
function endOf(text: readonly TextWord[], { words, tail }: Form, from: number): number | undefined {
	if (!stand(text, words, from)) return undefined;
	const end = from + words.length;
	if (!tail) return end;
	for (let at = end; at <= end + 4 && !stops.includes(text[at]?.before ?? '. '); at++)
		if (!commas.includes(text[at]?.before ?? '') && stand(text, tail, at)) return at + tail.length;
	return undefined;
}

/** The search the table must equal: every form at every word. */
function naiveSearch(lexicon: readonly (readonly Form[])[], text: readonly TextWord[]): string[] {
	return lexicon.flatMap((forms, entry) =>
		forms.flatMap((form) =>
			text.flatMap((_, from) => (endOf(text, form, from) === undefined ? [] : [`entry-${entry}: ${from} to ${endOf(text, form, from)}`])),
		),
	);
}

function compiled(lexicon: readonly (readonly Form[])[]) {
	const entries = lexicon.map((forms, n) => ({
		id: `entry-${n}`,
		headword: `entry ${n}`,
		set: 'terms',
		kind: 'term' as const,
		sense: 'safe' as const,
		jurisdictions: [],
		cues: { for: [], against: [] },
		forms: forms.map(({ words, tail }) => ({
			text: words.join(' '),
			cased: false,
			role: 'form' as const,
			...(tail && { tail: tail.join(' ') }),
		})),
	}));
	return readTable(compileTable(entries));
}

const sorted = (found: readonly string[]): string[] => [...new Set(found)].sort();

describe('a compiled table', () => {
	it('finds exactly what a naive search over the forms finds', () => {
		fc.assert(
			fc.property(smallLexicon, wordsOfText, (lexicon, text) => {
				const found = findTerms(readBlock(textOf(text), 0), compiled(lexicon));

				expect(sorted(found.map(({ meaning, from, to }) => `${meaning.id}: ${from} to ${to}`))).toEqual(sorted(naiveSearch(lexicon, text)));
			}),
			{ numRuns: 500 },
		);
	});

	it('is the same for the same entries', () => {
		fc.assert(
			fc.property(smallLexicon, (lexicon) => {
				expect(compiled(lexicon).arrays).toEqual(compiled(lexicon).arrays);
			}),
		);
	});
});

describe('compileTable', () => {
	it('takes no form without a word', () => {
		const table = compiled([[{ words: ['—'] }], [{ words: ['plea'] }]]);

		expect(findTerms(readBlock('— a plea —', 0), table).map(({ meaning }) => meaning.id)).toEqual(['entry-1']);
	});

	it('tells edges apart that fall on one slot key', () => {
		// "express" as a first word and "boundary" after the fourth node have one joined hash.
		const table = compiled([[{ words: ['alpha', 'bravo', 'charlie', 'delta', 'boundary'] }], [{ words: ['express'] }]]);

		expect(findTerms(readBlock('express alpha bravo charlie delta boundary', 0), table).map(({ meaning }) => meaning.id)).toEqual([
			'entry-1',
			'entry-0',
		]);
	});
});
