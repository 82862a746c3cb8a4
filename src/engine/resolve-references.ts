// Short names of cases. "Dobbs" is the case only where the article gives ground for it:
// the full name stands somewhere in the article, before or after, or the words around
// it speak of a decision. A person's bare name is not a case.
import { hashWord } from '../text/hash.ts';
import { gap, shape } from '../text/tokens.ts';
import { wordAt } from './block.ts';
import { type Candidate, entryId } from './candidate.ts';
import type { Evidence } from './request.ts';

const words = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(hashWord));

/** Nouns that make a name before them the name of a case: "the Dobbs decision". */
const decisionNouns = words(
	'decision ruling case opinion precedent holding standard test doctrine framework dissent majority judgment verdict era',
);

/** Verbs and nouns of which a case is the object: "overturning Roe", "the overruling of Roe". */
const overturning = words(
	'overturn overturned overturning overturns overrule overruled overruling overrules reverse reversed reversing reaffirm reaffirmed reaffirming uphold upheld upholding codify codified gut gutted distinguish distinguished cite cited citing',
);

const titles = words('mr mrs ms miss dr judge justice sen rep gov president attorney sheriff prof professor sir lord');
const personVerbs = words('said says told testified asked added wrote tweeted pleaded argued denied admitted');

function isPartOfPersonName({ block, from, to }: Candidate): boolean {
	const { tokens } = block;
	if (from > 0 && tokens.before[from] === gap.join) {
		const hash = tokens.hash[from - 1] ?? 0;
		if (titles.has(hash)) return true;
		const startsSentence = from === 1 || tokens.before[from - 1] === gap.stop;
		const isCapital = (tokens.shape[from - 1] ?? 0) & shape.capital;
		if (isCapital && !startsSentence && !overturning.has(hash)) return true;
	}
	if (to < tokens.count && tokens.before[to] === gap.join) {
		if ((tokens.shape[to] ?? 0) & shape.capital && !decisionNouns.has(tokens.hash[to] ?? 0)) return true;
		if (personVerbs.has(tokens.hash[to] ?? 0)) return true;
	}
	return false;
}

function groundNearby(candidate: Candidate): string | undefined {
	const { block, from, to } = candidate;
	const { tokens } = block;
	if (to < tokens.count && tokens.before[to] === gap.join && decisionNouns.has(tokens.hash[to] ?? 0)) return wordAt(block, to);
	if (from > 0 && tokens.before[from] === gap.join && overturning.has(tokens.hash[from - 1] ?? 0)) return wordAt(block, from - 1);
	return undefined;
}

/** Ids of the cases that the candidates name in full or by nickname. */
export function casesNamed(candidates: readonly Candidate[]): string[] {
	return candidates.filter(({ role }) => role === 'full' || role === 'nickname').map(entryId);
}

/**
 * Judges a case name.
 *
 * @param named ids of the cases named in full anywhere in the article.
 * @returns its evidence if it means the case, `undefined` if not.
 */
export function resolveReference(candidate: Candidate, named: ReadonlySet<string>): readonly Evidence[] | undefined {
	if (candidate.role !== 'short') return [{ kind: 'wording', words: '' }];
	const first = candidate.block.tokens.shape[candidate.from] ?? 0;
	if (!(first & shape.capital) || isPartOfPersonName(candidate)) return undefined;
	if (named.has(entryId(candidate))) return [{ kind: 'full-name', words: candidate.table.headwordOf(candidate.entry) }];
	const ground = groundNearby(candidate);
	return ground === undefined ? undefined : [{ kind: 'neighbour', words: ground }];
}
