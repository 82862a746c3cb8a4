// The pipeline, from text to marks. Read this file first.
//
//   fold and tokenize   each block becomes tokens with a way back to raw offsets
//   find                one pass through the compiled tables
//   profile             how legal is the article, and whose law
//   judge, resolve      ambiguous words and short case names must earn their mark
//   choose              enabled sets, longest match, first occurrence or all
import { type Block, readBlock } from './block.ts';
import { type Candidate, entryId } from './candidate.ts';
import { annotationOf, isWanted, longestMatches } from './choose-annotations.ts';
import { findTerms } from './find-terms.ts';
import { judgeSense } from './judge-sense.ts';
import { type ArticleProfile, profileArticle } from './profile-article.ts';
import type { AnnotateOptions, AnnotateRequest, AnnotateResult, Annotation, ArticleContext, Lexicon } from './request.ts';
import { casesNamed, resolveReference } from './resolve-references.ts';

function findAll(block: Block, lexicon: Lexicon): Candidate[] {
	const found = lexicon.tables.flatMap((table) => findTerms(block, table));
	return lexicon.tables.length > 1 ? found.sort((a, b) => a.from - b.from) : found;
}

/** Keeps the candidates that mean what their entry says, each with its evidence. */
function admit(inBlock: readonly Candidate[], article: ArticleProfile, named: ReadonlySet<string>): Candidate[] {
	return inBlock.filter((candidate) => {
		const isCase = candidate.table.kindOf(candidate.entry) === 'case';
		const evidence = isCase ? resolveReference(candidate, named) : judgeSense(candidate, inBlock, article);
		if (evidence) candidate.evidence = evidence;
		return evidence !== undefined;
	});
}

/**
 * Finds what a reader would want explained.
 *
 * @param context what the slice before returned, where an article comes in slices.
 * @returns annotations in reading order, none overlapping, and the context for the next
 *   slice. No blocks give no annotations. Never throws on any text.
 */
export function annotate(request: AnnotateRequest, lexicon: Lexicon, options: AnnotateOptions, context?: ArticleContext): AnnotateResult {
	const blocks = request.blocks.map(readBlock);
	const found = blocks.map((block) => findAll(block, lexicon));
	const everything = found.flat();
	const words = blocks.reduce((sum, block) => sum + block.tokens.count, 0);
	const article = profileArticle(request, words, everything, context, options.jurisdiction);
	const named = [...new Set([...(context?.named ?? []), ...casesNamed(everything)])];

	const seen = new Set(context?.seen);
	const annotations: Annotation[] = [];
	const namedSet = new Set(named);
	for (const inBlock of found) {
		const admitted = admit(inBlock, article, namedSet).filter((candidate) => isWanted(candidate, options));
		for (const chosen of longestMatches(admitted, article.jurisdiction)) {
			const id = entryId(chosen);
			if (options.occurrences === 'first' && seen.has(id)) continue;
			seen.add(id);
			annotations.push(annotationOf(chosen));
		}
	}
	const { weight, signs } = article;
	return { annotations, context: { words: article.words, weight, signs, seen: [...seen], named } };
}
