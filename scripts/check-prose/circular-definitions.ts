// Definitions that use the word they define. A main word that opens its definition names
// the kind ("small claims court: a court for …") and says something; further on it may not.
import { surfaceForms } from '../../src/lexicon/inflect.ts';
import type { TermSource } from '../../src/lexicon/schema.ts';
import { wordsOf } from './prose-fields.ts';

export interface Circular {
	readonly id: string;
	/** `headword`: all of it stands in its own definition; `main word`: its head does; `kind`: its head is among the first words. */
	readonly by: 'headword' | 'main word' | 'kind';
	readonly words: string;
}

const stopWords = new Set('a an and at by for from in into not of on or out over the to under up with without'.split(' '));

/** A word without the endings that make it plural or possessive. */
const stem = (word: string): string =>
	word
		.replace(/'s$/, '')
		.replace(/ies$/, 'y')
		.replace(/(?<=[^su])s$/, '');

const stemsOf = (text: string): string[] => wordsOf(text).map(stem);

/** The head of a phrase: the last word before its first preposition, "burden" of "burden of proof". */
export function mainWord(headword: string): string | undefined {
	const words = wordsOf(headword.replace(/\(.*?\)/g, ''));
	const end = words.findIndex((word, at) => at > 0 && stopWords.has(word) && word !== 'and' && word !== 'or');
	return (end < 0 ? words : words.slice(0, end)).filter((word) => !stopWords.has(word)).at(-1);
}

/** So many words may stand before the kind: "A formal written order". */
const openingWords = 5;

const holdsPhrase = (stems: readonly string[], phrase: string): boolean =>
	` ${stems.join(' ')} `.includes(` ${stemsOf(phrase).join(' ')} `);

/** A word or phrase as a noun and as a verb, in every inflection. */
const inflected = (words: string): string[] =>
	surfaceForms({ noun: [words], verb: [words], exact: [words], cased: [], gapped: [], never: [], not: [] }).map(({ text }) => text);

/** How a term's definition is circular, if it is. Acts, clauses and rules are named by what they are. */
export function circularity({ id, kind, headword, plain }: TermSource): Circular[] {
	if (kind === 'statute') return [];
	const stems = stemsOf(plain);
	if (inflected(headword).some((form) => holdsPhrase(stems, form))) return [{ id, by: 'headword', words: headword }];
	const main = mainWord(headword);
	if (main === undefined || !holdsPhrase(stems, main)) return [];
	const isKind = holdsPhrase(stems.slice(0, openingWords), main);
	return [{ id, by: isKind ? 'kind' : 'main word', words: `${main} (${headword})` }];
}
