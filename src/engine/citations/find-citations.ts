// Citations of decisions: reporters, neutral citations, docket numbers, and the words that
// refer back to them. Read every form (`readCitations`), trust some by themselves, then
// let those speak for their neighbours.
//
//   read-citations   from digit to digit, whatever has the form
//   judge-citation   what may be trusted
//   back-references  Id., Ibid., supra
import { referenceMeaning } from '../../lexicon/meaning.ts';
import type { Span } from '../../text/span.ts';
import type { Block } from '../block.ts';
import { type Candidate, candidateAt } from '../candidate.ts';
import { findBackReferences } from './back-references.ts';
import type { Citation } from './citation.ts';
import { docketShape } from './docket-shapes.ts';
import { isIntroduced, standsClean, type Trust, trustIn } from './judge-citation.ts';
import { readCitations } from './read-citations.ts';

/** How far a citation speaks for another: characters, and citations between them. */
const neighbourhood = 200;
const neighbours = 3;

const isNear = (a: Span, b: Span): boolean => a.start - b.end < neighbourhood && b.start - a.end < neighbourhood;

interface Judged {
	readonly citation: Citation;
	readonly trust: Trust;
	/** Whether it needs no other to speak for it. */
	readonly isFirm: boolean;
}

function judge(text: string, citation: Citation): Judged {
	const trust = trustIn(citation);
	const stands = trust === 'sure' || (trust === 'clean' && standsClean(text, citation));
	return { citation, trust, isFirm: stands || (trust !== 'none' && isIntroduced(text, citation)) };
}

/** The citations that are meant as such, in text order, none overlapping. */
export function citationsIn(text: string): Citation[] {
	const judged = readCitations(text).map((citation) => judge(text, citation));
	const hasNeighbour = ({ citation }: Judged, at: number): boolean =>
		judged.slice(Math.max(0, at - neighbours), at + neighbours + 1).some((other) => other.isFirm && isNear(other.citation, citation));
	return judged.filter((one, at) => one.isFirm || (one.trust !== 'none' && hasNeighbour(one, at))).map(({ citation }) => citation);
}

function jurisdictionsOf({ parts: [part] }: Citation): readonly string[] {
	if (part?.kind === 'report') return part.reporter.place === 'Other' ? [] : [part.reporter.place];
	const shape = docketShape(part?.numbers[0] ?? '');
	return shape === 'federal' || shape === 'state' || shape === 'application' ? ['US'] : [];
}

function candidateOf(block: Block, span: Span, jurisdictions: readonly string[]): Candidate | undefined {
	const words = block.folded.text.slice(span.start, span.end).replace(/\s+/g, ' ');
	return candidateAt(block, span, referenceMeaning('citation', words, jurisdictions));
}

const anyDigit = /\d/;

/**
 * Finds the citations of a block.
 *
 * @returns one candidate for each, over the whole of it (parallel reporters, pincites,
 *   court and year), in text order, none overlapping. Never throws on any text.
 */
export function findCitations(block: Block): Candidate[] {
	const { text } = block.folded;
	if (!anyDigit.test(text)) return [];
	const citations = citationsIn(text);
	const [first] = citations;
	if (!first) return [];
	const places = new Map<Span, readonly string[]>(citations.map((citation) => [citation, jurisdictionsOf(citation)]));
	return [...citations, ...findBackReferences(text, first.end)]
		.sort((a, b) => a.start - b.start)
		.filter((span, at, all) => span.start >= (all[at - 1]?.end ?? 0))
		.flatMap((span) => candidateOf(block, span, places.get(span) ?? []) ?? []);
}
