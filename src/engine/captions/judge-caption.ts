// Is "X v. Y" a case, or a match, a film, a fight? What stands around it decides.
import { gap, shape } from '../../text/tokens.ts';
import { wordAt } from '../block.ts';
import type { Candidate } from '../candidate.ts';
import type { ArticleProfile } from '../profile-article.ts';
import type { Evidence } from '../request.ts';
import { hasPublicParty } from './find-captions.ts';
import { contestWords, courtWords, isPivot, pivots, places } from './party-words.ts';

/** How many tokens to either side count as near. */
const windowWords = 12;

const threshold = 2;

/** How much the wording alone says: American courts and papers write "v."; sport and film mostly "vs" and "v". */
function wordingScore({ block: { tokens, folded }, from, to, role }: Candidate): number {
	if (role === 'nickname') return 1;
	for (let at = from; at < to; at++) {
		const hash = tokens.hash[at];
		if (hash === pivots.v) return folded.text[tokens.end[at] ?? 0] === '.' ? 1.5 : 0.5;
		if (hash === pivots.vs) return -0.5;
		if (hash === pivots.versus) return -1;
	}
	// "In re", "Ex parte", "Matter of": nothing else is called so.
	return 2;
}

function articleScore(density: number): number {
	if (density < 0.4) return -1.5;
	if (density < 1) return 0;
	return density < 2 ? 1 : 2;
}

function wordsNear({ block, from, to }: Candidate, list: ReadonlySet<number>): string[] {
	const { tokens } = block;
	const found: string[] = [];
	for (let at = Math.max(0, from - windowWords); at < Math.min(tokens.count, to + windowWords); at++)
		if ((at < from || at >= to) && list.has(tokens.hash[at] ?? 0) && !isLabel(block, at)) found.push(wordAt(block, at));
	return found;
}

/** "Opinion:" at a block's head is the newspaper's, not the court's. */
const isLabel = ({ folded, tokens }: Candidate['block'], at: number): boolean => at === 0 && folded.text[tokens.end[0] ?? 0] === ':';

/** Whether a year in brackets or a reporter's volume follows the name. */
function isCited({ block: { tokens }, to }: Candidate): boolean {
	return to < tokens.count && tokens.before[to] === gap.comma && ((tokens.shape[to] ?? 0) & shape.digit) !== 0;
}

/** Countries and cities meet in sport far oftener than in court. */
const weightOfPlaces = -1.5;

function isBetweenPlaces({ block: { tokens }, from, to }: Candidate): boolean {
	for (let at = from; at < to; at++) {
		const hash = tokens.hash[at] ?? 0;
		if (!places.has(hash) && !isPivot(hash)) return false;
	}
	return true;
}

/** Its evidence if a caption names a case, `undefined` if not. */
export function judgeCaption(candidate: Candidate, article: ArticleProfile): readonly Evidence[] | undefined {
	const court = wordsNear(candidate, courtWords);
	const contest = wordsNear(candidate, contestWords);
	const score =
		wordingScore(candidate) +
		articleScore(article.density) +
		(hasPublicParty(candidate) ? 1 : 0) +
		(isBetweenPlaces(candidate) ? weightOfPlaces : 0) +
		(isCited(candidate) ? 2 : 0) +
		Math.min(court.length, 2) * 0.75 -
		Math.min(contest.length, 3);
	if (score < threshold) return undefined;
	const [near] = court;
	return near === undefined ? [{ kind: 'wording', words: '' }] : [{ kind: 'neighbour', words: near }];
}
