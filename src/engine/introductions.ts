// Where an article names a case in full or gives an act a short form. Later mentions, also
// in later slices of the article, lean on them.
import type { Candidate } from './candidate.ts';

export interface Introductions {
	/** The first full naming of each case, by id. */
	readonly cases: ReadonlyMap<string, Candidate>;
	/** Namings of acts with a short form in brackets. */
	readonly acts: readonly Candidate[];
}

/** An act's name and its short form: " (APA)". */
const inBrackets = /^ \("?[A-Z][A-Z&]+"?\)/;

/** Units in which a short form in brackets must end. */
const bracketUnits = 16;

const tailOf = ({ block, end }: Candidate): string => inBrackets.exec(block.folded.text.slice(end, end + bracketUnits))?.[0] ?? '';

/** The introductions among admitted candidates. */
export function introductionsIn(admitted: readonly Candidate[]): Introductions {
	const cases = new Map<string, Candidate>();
	const acts: Candidate[] = [];
	for (const candidate of admitted) {
		const { kind, id } = candidate.meaning;
		if (kind === 'case' && candidate.role === 'full' && !cases.has(id)) cases.set(id, candidate);
		else if (kind === 'statute' && tailOf(candidate) !== '') acts.push(candidate);
	}
	return { cases, acts };
}

/** Longest introduction that is told to the next slice, UTF-16 units. */
const longest = 500;

/** Their words, from which the next slice finds them again. */
export function wordsOf({ cases, acts }: Introductions): string[] {
	const words = (candidate: Candidate): string => candidate.block.folded.text.slice(candidate.start, candidate.end) + tailOf(candidate);
	return [...new Set([...cases.values(), ...acts].map(words))].filter((text) => text.length <= longest);
}
