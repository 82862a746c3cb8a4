// Runs sentences of news through the engine with the bundled dataset and the term sets a
// new reader has, and checks what is marked and what is not.
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../../scripts/dataset/load-lexicon.ts';
import { plainTextBlocks } from '../../../../src/engine/plain-text-blocks.ts';
import { readTable } from '../../../../src/lexicon/read-table.ts';
import { marksIn } from '../../../support/marks.ts';

/** A short text of news, and what a lawyer would mark in it. A blank line separates blocks. */
export interface SentenceRow {
	readonly text: string;
	/** Words that must be marked exactly so, each with the id or the headword of its entry. */
	readonly marks?: readonly (readonly [words: string, entry: string])[];
	/** Words that no mark may touch, wherever they stand. */
	readonly none?: readonly string[];
	/** Language of the page; an American court's report needs none. */
	readonly lang?: string;
}

const { table, sets } = loadLexicon();
const lexicon = { tables: [readTable(table)] };
const on = new Set(sets.filter((set) => set.onByDefault).map((set) => set.id));

interface Mark {
	readonly words: string;
	readonly names: readonly string[];
	readonly start: number;
	readonly end: number;
}

function marksOf({ text, lang = '' }: SentenceRow): Mark[] {
	const blocks = plainTextBlocks(text);
	const texts = blocks.map(({ start, end }) => text.slice(start, end));
	return marksIn(texts, lexicon, { lang, isSetOn: (set) => on.has(set) }).map(({ block, start, end, entry, headword }) => {
		const offset = blocks[block]?.start ?? 0;
		return { words: text.slice(offset + start, offset + end), names: [entry, headword], start: offset + start, end: offset + end };
	});
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Marks that touch these words where they stand as whole words. */
function touching(words: string, text: string, marks: readonly Mark[]): Mark[] {
	const places = [...text.matchAll(new RegExp(`(?<![\\w’'])${escaped(words)}(?!\\w)`, 'g'))];
	if (places.length === 0) throw new Error(`"${words}" does not stand in "${text}"`);
	return places.flatMap(({ index }) => marks.filter(({ start, end }) => start < index + words.length && index < end));
}

/** A row's expectations with what the engine did instead; empty if all are met. */
function failuresOf(row: SentenceRow): string[] {
	const marks = marksOf(row);
	const shown = (list: readonly Mark[]): string => list.map(({ words, names }) => `${words} (${names.join(', ')})`).join('; ') || 'nothing';
	const missing = (row.marks ?? []).flatMap(([words, entry]) => {
		if (!row.text.includes(words)) throw new Error(`"${words}" does not stand in "${row.text}"`);
		const isThere = marks.some((mark) => mark.words === words && mark.names.includes(entry));
		return isThere ? [] : [`not marked: ${words} (${entry}); marked: ${shown(marks)}`];
	});
	const wrong = (row.none ?? []).flatMap((words) => {
		const found = touching(words, row.text, marks);
		return found.length === 0 ? [] : [`marked at "${words}": ${shown(found)}`];
	});
	return [...missing, ...wrong];
}

/** One test for each row. */
export function checkSentences(rule: string, rows: readonly SentenceRow[]): void {
	describe(rule, () => {
		it.each(rows)('$text', (row) => {
			expect(failuresOf(row)).toEqual([]);
		});
	});
}
