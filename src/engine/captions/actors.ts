// Who acts in an article: "Jane Smith", "Smith said", "Smith's lawyer". A party that acts is
// a person or a company of the story, and its name alone is not the name of its case.
import { hashWords } from '../../text/hash.ts';
import { gap, shape } from '../../text/tokens.ts';
import type { Block } from '../block.ts';
import { decisionWords, leading } from './party-words.ts';

/** Words before a person's name. */
export const titles = hashWords('mr mrs ms miss dr judge justice sen rep gov president attorney sheriff officer');

/** What people and companies do, and cases do not. */
const actions = hashWords(
	'said says told testified asked added argued argues contends claims claimed denied admitted filed sued sues wants wanted plans posted tweeted wrote owns sells employs operates pleaded appeared hired fired died lives lived worked works joined left married',
);

/** Hashes of words that are a name's first or last and act. Plain arrays, for messages. */
export interface Actors {
	/** Words after a first name or a title. */
	readonly named: readonly number[];
	/** Words before an action, or before what they own. */
	readonly acting: readonly number[];
}

export const noActors: Actors = { named: [], acting: [] };

function isNamed({ tokens }: Block, at: number): boolean {
	if (at === 0 || tokens.before[at] !== gap.join) return false;
	const previous = tokens.hash[at - 1] ?? 0;
	return titles.has(previous) || (((tokens.shape[at - 1] ?? 0) & shape.capital) !== 0 && !leading.has(previous));
}

function isActing({ tokens, folded }: Block, at: number): boolean {
	if (at + 1 >= tokens.count || tokens.before[at + 1] !== gap.join) return false;
	const next = tokens.hash[at + 1] ?? 0;
	const isPossessive = folded.text[tokens.end[at] ?? 0] === "'";
	return actions.has(next) || (isPossessive && !decisionWords.has(next));
}

/** The actors of these blocks and of earlier slices of the article. */
export function actorsIn(blocks: readonly Block[], before: Actors): Actors {
	const named = new Set(before.named);
	const acting = new Set(before.acting);
	for (const block of blocks)
		for (let at = 0; at < block.tokens.count; at++) {
			if (!((block.tokens.shape[at] ?? 0) & shape.capital)) continue;
			const hash = block.tokens.hash[at] ?? 0;
			if (isNamed(block, at)) named.add(hash);
			if (isActing(block, at)) acting.add(hash);
		}
	return { named: [...named], acting: [...acting] };
}
