// Finds references to codes, session laws, regulations, registers, rules of court and
// constitutions. A word that a law's name may begin with (`law-table.ts`) is looked for
// first; then the name is read (`read-names.ts`), then what stands beside it
// (`read-code.ts`).
import { referenceMeaning } from '../../../lexicon/meaning.ts';
import { hashWord } from '../../../text/hash.ts';
import { shape } from '../../../text/tokens.ts';
import type { Block } from '../../block.ts';
import { type Candidate, candidateAt } from '../../candidate.ts';
import { nameHeads } from './law-table.ts';
import type { Name } from './name.ts';
import { codesAround } from './named-by-rule.ts';
import { type Code, readCode } from './read-code.ts';
import { readNames } from './read-names.ts';

/** One of these stands in every reference: "Const. amend. XIV" has no digit. */
const sign = /[\d§]|Const(?:\.|itution)/;
const codeWords = new Set(['code', 'law'].map(hashWord));

/** Longest id that a reference may have. */
const longestWords = 380;

function firstMeant(text: string, names: readonly Name[], after: number): Code | undefined {
	for (const name of names) {
		const code = readCode(text, name, after);
		if (code) return code;
	}
	return undefined;
}

/** The references of a block, in text order, none overlapping. */
export function codesIn({ folded: { text }, tokens }: Block): Code[] {
	if (!sign.test(text)) return [];
	const heads = nameHeads();
	const found: Code[] = [];
	let after = 0;
	for (let at = 0; at < tokens.count; at++) {
		const start = tokens.start[at] ?? 0;
		if (start < after || !((tokens.shape[at] ?? 0) & shape.capital)) continue;
		const hash = tokens.hash[at] ?? 0;
		const code =
			(heads.has(hash) ? firstMeant(text, readNames(text, start), after) : undefined) ??
			(codeWords.has(hash) ? firstMeant(text, codesAround(text, start, after), after) : undefined);
		if (!code) continue;
		found.push(code);
		after = code.end;
	}
	return found;
}

/**
 * Finds the references to codes in a block.
 *
 * @returns one candidate for each, over the whole of it, in text order, none overlapping.
 *   Never throws on any text.
 */
export function findCodes(block: Block): Candidate[] {
	return codesIn(block).flatMap((code) => {
		const words = block.folded.text.slice(code.start, code.end).replace(/\s+/g, ' ').slice(0, longestWords);
		const places = code.law.place === '' ? [] : ['US'];
		return candidateAt(block, code, referenceMeaning('statute', words, places)) ?? [];
	});
}
