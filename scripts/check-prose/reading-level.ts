// Reading level of the plain definitions, as Flesch-Kincaid school grades.
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { surfaceForms } from '../../src/lexicon/inflect.ts';
import type { TermSource } from '../../src/lexicon/schema.ts';
import { wordsOf } from './prose-fields.ts';

/** What the average may be, and each definition. */
export const highestGrade = { average: 10, each: 13 } as const;

export interface Graded {
	readonly id: string;
	readonly grade: number;
	readonly text: string;
}

/** Words of every form of the terms: a reader can look them up, so they are not held against a sentence. */
export function headwordPhrases(terms: readonly TermSource[]): ReadonlySet<string> {
	const forms = terms.flatMap((term) => [term.headword, ...surfaceForms(term.forms).map(({ text }) => text)]);
	return new Set(forms.map((form) => wordsOf(form).join(' ')));
}

const longestPhrase = 5;

/** How many words from `at` on are a headword; 0 if none are. */
function headwordAt(words: readonly string[], at: number, headwords: ReadonlySet<string>): number {
	for (let length = Math.min(longestPhrase, words.length - at); length > 0; length--)
		if (headwords.has(words.slice(at, at + length).join(' '))) return length;
	return 0;
}

/** Syllables, where each word of a headword counts as one. */
function countSyllables(words: readonly string[], headwords: ReadonlySet<string>): number {
	let count = 0;
	for (let at = 0; at < words.length; ) {
		const length = headwordAt(words, at, headwords);
		count += length > 0 ? length : syllable(words[at] ?? '');
		at += Math.max(1, length);
	}
	return count;
}

/** Sentences end at a full stop, question or exclamation mark before a capital, or at the end; a semicolon ends none. */
const countSentences = (text: string): number =>
	1 + (text.match(/(?<!\b(?:v|U\.S|No|Mr|Mrs|Dr))[.?!]["”)]? (?=["“(]?[A-Z])/g)?.length ?? 0);

/** The school grade of a text. */
export function gradeOf(text: string, headwords: ReadonlySet<string>): number {
	const words = wordsOf(text);
	return fleschKincaid({ sentence: countSentences(text), word: words.length, syllable: countSyllables(words, headwords) });
}

/** Every plain definition with its grade, the hardest first. */
export function gradePlain(terms: readonly TermSource[]): Graded[] {
	const headwords = headwordPhrases(terms);
	return terms.map(({ id, plain }) => ({ id, grade: gradeOf(plain, headwords), text: plain })).sort((a, b) => b.grade - a.grade);
}

export const averageGrade = (graded: readonly Graded[]): number =>
	graded.reduce((sum, { grade }) => sum + grade, 0) / Math.max(1, graded.length);
