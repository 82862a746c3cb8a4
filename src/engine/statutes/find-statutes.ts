// Statutes that no list has: sections, titles, rules, acts by name, and the short form that
// an article gives an act in brackets.
import { referenceMeaning } from '../../lexicon/meaning.ts';
import type { Block } from '../block.ts';
import { type Candidate, candidateAt } from '../candidate.ts';
import { trimActName } from './act-name.ts';
import { type StatutePattern, statutePatterns } from './patterns.ts';

/** One of these stands in every reference: a block without them is passed over. */
const sign =
	/\d|§|\bAct\b|\bCode\b|\bOrdinance\b|\bDecree\b|\bClauses?\b|\bAmendment\b|\bConvention|\bTreaty\b|\bProtocol|\bCovenant|\bTitle [IVX]|\bArticle [IVX]/;

function candidateOf(block: Block, start: number, words: string, sense: StatutePattern['sense']): Candidate | undefined {
	const meaning = { ...referenceMeaning('statute', words.replace(/\s+/g, ' ').slice(0, 380)), sense };
	return candidateAt(block, { start, end: start + words.length }, meaning);
}

/** "the Trade Practices Act": three words or more after "the" name nothing but an act. */
function isCertain({ folded: { text } }: Block, start: number, words: string): boolean {
	const isLongName = words.split(' ').length > 2 && /(?:Act|Code)\b/.test(words);
	return isLongName && /\bthe $/i.test(text.slice(Math.max(0, start - 4), start));
}

function findPattern(block: Block, { pattern, sense }: StatutePattern): Candidate[] {
	const found: Candidate[] = [];
	for (const match of block.folded.text.matchAll(pattern)) {
		const isRule = /^Fed/.test(match[0]) && /R(?:ules?|\.)/.test(match[0]);
		const trimmed = isRule ? { from: 0, words: match[0] } : trimActName(match[0]);
		if (!trimmed) continue;
		const start = match.index + trimmed.from;
		const candidate = candidateOf(block, start, trimmed.words, isCertain(block, start, trimmed.words) ? 'safe' : sense);
		if (candidate) found.push(candidate);
	}
	return found;
}

/** References of a block in no order; longer and shorter ones may overlap. */
export function findStatutes(block: Block): Candidate[] {
	return sign.test(block.folded.text) ? statutePatterns.flatMap((pattern) => findPattern(block, pattern)) : [];
}
