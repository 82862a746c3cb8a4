// The pipeline, from text to marks. Read this file first.
//
//   fold and tokenize   each block becomes tokens with a way back to raw offsets
//   find                one pass through the compiled tables; captions, citations and
//                       statutes that no list has
//   profile             how legal is the article, and whose law
//   judge, resolve      ambiguous words and short case names must earn their mark
//   choose              enabled sets, longest match, first occurrence or all
import { admit, admitSettled } from './admit.ts';
import { readBlock } from './block.ts';
import type { Candidate } from './candidate.ts';
import { actorsIn, noActors } from './captions/actors.ts';
import { findShortCaptions, shortNamesIn } from './captions/short-captions.ts';
import { annotationOf, isWanted, longestMatches } from './choose-annotations.ts';
import { findCandidates } from './find-candidates.ts';
import { introductionsIn, wordsOf } from './introductions.ts';
import { countCues } from './one-sense.ts';
import { profileArticle } from './profile-article.ts';
import type { AnnotateOptions, AnnotateRequest, AnnotateResult, Annotation, ArticleContext, Lexicon } from './request.ts';
import { casesGrounded, casesNamed } from './resolve-references.ts';
import { findShortActs, shortActsOf } from './statutes/short-acts.ts';

/** Adds to the evidence that the article's law chose between entries that claim the same words. */
function withLaw(chosen: Candidate, wanted: readonly Candidate[], jurisdiction: string | undefined): Candidate {
	const isRival = (other: Candidate): boolean =>
		other.from === chosen.from && other.to === chosen.to && other.meaning.id !== chosen.meaning.id;
	if (jurisdiction === undefined || chosen.meaning.jurisdictions.length === 0 || !wanted.some(isRival)) return chosen;
	return { ...chosen, evidence: [...chosen.evidence, { kind: 'jurisdiction', words: jurisdiction }] };
}

/**
 * Finds what a reader would want explained.
 *
 * @param context what the slice before returned, where an article comes in slices. To have
 *   slices judged as one article, read them all once, and again with the last context's
 *   `seen` emptied and `isWhole` set.
 * @returns annotations in reading order, none overlapping, and the context for the next
 *   slice. No blocks give no annotations. Never throws on any text.
 */
export function annotate(request: AnnotateRequest, lexicon: Lexicon, options: AnnotateOptions, context?: ArticleContext): AnnotateResult {
	const blocks = request.blocks.map(readBlock);
	const found = blocks.map((block) => findCandidates(block, lexicon));
	const everything = found.flat();
	const words = blocks.reduce((sum, block) => sum + block.tokens.count, 0);
	const article = profileArticle(request, words, everything, context, options.jurisdiction);
	const inFull = new Set([...(context?.named ?? []), ...casesNamed(everything)]);
	const grounded = new Set([...(context?.grounded ?? []), ...casesGrounded(everything)]);
	const named = { inFull, grounded };
	const actors = actorsIn(blocks, context?.actors ?? noActors);
	const judged = found.map((inBlock) => admit(inBlock, article, named));
	const cued = context?.isWhole ? context.cued : countCues(judged.flat(), context?.cued);
	const admitted = found.map((inBlock, at) => admitSettled(inBlock, judged[at] ?? [], article, cued));

	const before = (context?.introductions ?? []).flatMap((introduction) => findCandidates(readBlock(introduction, -1), lexicon));
	const introduced = introductionsIn([...before, ...admitted.flat()]);
	const shortNames = shortNamesIn([...introduced.cases.values()], actors);
	const shortActs = shortActsOf(introduced.acts);

	const seen = new Set(context?.seen);
	const annotations: Annotation[] = [];
	blocks.forEach((block, at) => {
		const later = [...findShortCaptions(block, shortNames), ...findShortActs(block, shortActs)];
		const wanted = [...(admitted[at] ?? []), ...later].filter((candidate) => isWanted(candidate, options));
		for (const chosen of longestMatches(wanted, article.jurisdiction)) {
			const { id } = chosen.meaning;
			if (options.occurrences === 'first' && seen.has(id)) continue;
			seen.add(id);
			annotations.push(annotationOf(withLaw(chosen, wanted, article.jurisdiction)));
		}
	});
	const { weight, signs } = article;
	const next = {
		words: article.words,
		weight,
		signs,
		seen: [...seen],
		named: [...inFull],
		grounded: [...grounded],
		actors,
		cued,
		introductions: wordsOf(introduced),
		isWhole: context?.isWhole,
	};
	return { annotations, context: next };
}
