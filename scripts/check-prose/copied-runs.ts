// Originality: no run of eight words of ours stands in a gloss of another glossary
// (dataset/EDITORIAL.md, rule 2).
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { cell, parseTable, type Row } from '../check-facts/fact-tables.ts';
import { type Prose, wordsOf } from './prose-fields.ts';

/** Words that may not follow one another in both. */
const runLength = 8;

export interface CopiedRun {
	readonly id: string;
	readonly field: string;
	/** The first shared run of the field. */
	readonly run: string;
	/** Glossary and headword. */
	readonly source: string;
}

/** The glosses of other glossaries, or `undefined` where their table is absent. */
export function readGlosses(path: string): Row[] | undefined {
	return existsSync(path) ? parseTable(gunzipSync(readFileSync(path)).toString('utf8')) : undefined;
}

/** Runs of words in order; none where the text is shorter than a run. */
function runsOf(text: string): string[] {
	const words = wordsOf(text);
	return words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(' '));
}

/** Pieces of prose that share a run with a gloss, each once. */
export function findCopiedRuns(prose: readonly Prose[], glosses: readonly Row[]): CopiedRun[] {
	const places = new Map<string, Prose[]>();
	for (const piece of prose) for (const run of runsOf(piece.text)) places.set(run, [...(places.get(run) ?? []), piece]);
	const found = new Map<Prose, CopiedRun>();
	for (const gloss of glosses)
		for (const run of runsOf(cell(gloss, 'gloss')))
			for (const piece of places.get(run) ?? [])
				if (!found.has(piece))
					found.set(piece, { id: piece.id, field: piece.field, run, source: `${cell(gloss, 'source')}, ${cell(gloss, 'term')}` });
	return [...found.values()];
}
