// Which candidates mean what their entry says: ambiguous words and short case names must
// earn their mark.
import type { Candidate } from './candidate.ts';
import { judgeCaption } from './captions/judge-caption.ts';
import { judgeSense } from './judge-sense.ts';
import { type CueCounts, isSettled, settledBonus } from './one-sense.ts';
import type { ArticleProfile } from './profile-article.ts';
import type { Evidence } from './request.ts';
import { type NamedCases, resolveReference } from './resolve-references.ts';

/** Its evidence if a candidate means what its entry says, `undefined` if not. */
function judge(
	candidate: Candidate,
	inBlock: readonly Candidate[],
	article: ArticleProfile,
	named: NamedCases,
): readonly Evidence[] | undefined {
	const { kind, sense } = candidate.meaning;
	if (kind !== 'case') return judgeSense(candidate, inBlock, article);
	return sense === 'context' ? judgeCaption(candidate, article) : resolveReference(candidate, named);
}

/** Keeps the candidates that mean what their entry says, each with its evidence. */
export function admit(inBlock: readonly Candidate[], article: ArticleProfile, named: NamedCases): Candidate[] {
	return inBlock.filter((candidate) => {
		const evidence = judge(candidate, inBlock, article, named);
		if (evidence) candidate.evidence = evidence;
		return evidence !== undefined;
	});
}

/** Admits what was not, where the rest of the article has settled the word's sense. */
export function admitSettled(
	inBlock: readonly Candidate[],
	admitted: readonly Candidate[],
	article: ArticleProfile,
	counts: CueCounts,
): Candidate[] {
	const known = new Set(admitted);
	return inBlock.filter((candidate) => {
		if (known.has(candidate)) return true;
		if (!isSettled(candidate, counts)) return false;
		const evidence = judgeSense(candidate, inBlock, article, settledBonus);
		if (evidence) candidate.evidence = evidence;
		return evidence !== undefined;
	});
}
