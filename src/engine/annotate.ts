// The pipeline, from text to marks. Read this file first.
//
//   fold and tokenize   each block becomes tokens with a way back to raw offsets
//   find                one pass through the compiled tables; captions, citations and
//                       statutes that no list has
//   profile             how legal is the article, and whose law
//   judge, resolve      ambiguous words and short case names must earn their mark
//   choose              enabled sets, longest match, first occurrence or all
import { type Block, readBlock } from './block.ts';
import type { Candidate } from './candidate.ts';
import { actorsIn, noActors } from './captions/actors.ts';
import { citeCases } from './captions/cite-cases.ts';
import { findCaptions } from './captions/find-captions.ts';
import { findNicknames } from './captions/find-nicknames.ts';
import { judgeCaption } from './captions/judge-caption.ts';
import { findShortCaptions, shortNamesIn } from './captions/short-captions.ts';
import { annotationOf, isWanted, longestMatches } from './choose-annotations.ts';
import { findCitations } from './citations/find-citations.ts';
import { findTerms } from './find-terms.ts';
import { judgeSense } from './judge-sense.ts';
import { type ArticleProfile, profileArticle } from './profile-article.ts';
import type { AnnotateOptions, AnnotateRequest, AnnotateResult, Annotation, ArticleContext, Evidence, Lexicon } from './request.ts';
import { casesGrounded, casesNamed, type NamedCases, resolveReference } from './resolve-references.ts';
import { findStatutes } from './statutes/find-statutes.ts';
import { findShortActs, shortActsOf } from './statutes/short-acts.ts';
import { introductionsIn, wordsOf } from './introductions.ts';

const overlap = (a: Candidate, b: Candidate): boolean => a.from < b.to && b.from < a.to;

/** References that no list has; a listed name of the same words goes before. */
function findUnlisted(block: Block, listed: readonly Candidate[]): Candidate[] {
	const cases = listed.filter(({ meaning, role }) => meaning.kind === 'case' && role === 'full');
	const captions = findCaptions(block).filter((caption) => !cases.some((known) => overlap(caption, known)));
	return [...captions, ...findNicknames(block), ...findStatutes(block)];
}

function findAll(block: Block, { tables }: Lexicon): Candidate[] {
	const listed = tables.flatMap((table) => findTerms(block, table));
	return citeCases([...listed, ...findUnlisted(block, listed)], findCitations(block)).sort((a, b) => a.from - b.from || a.to - b.to);
}

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
function admit(inBlock: readonly Candidate[], article: ArticleProfile, named: NamedCases): Candidate[] {
	return inBlock.filter((candidate) => {
		const evidence = judge(candidate, inBlock, article, named);
		if (evidence) candidate.evidence = evidence;
		return evidence !== undefined;
	});
}

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
	const found = blocks.map((block) => findAll(block, lexicon));
	const everything = found.flat();
	const words = blocks.reduce((sum, block) => sum + block.tokens.count, 0);
	const article = profileArticle(request, words, everything, context, options.jurisdiction);
	const inFull = new Set([...(context?.named ?? []), ...casesNamed(everything)]);
	const grounded = new Set([...(context?.grounded ?? []), ...casesGrounded(everything)]);
	const named = { inFull, grounded };
	const actors = actorsIn(blocks, context?.actors ?? noActors);
	const admitted = found.map((inBlock) => admit(inBlock, article, named));

	const before = (context?.introductions ?? []).flatMap((introduction) => findAll(readBlock(introduction, -1), lexicon));
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
		introductions: wordsOf(introduced),
		isWhole: context?.isWhole,
	};
	return { annotations, context: next };
}
