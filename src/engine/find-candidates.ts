// Everything in a block that may be meant: what the tables list, and the captions,
// citations and statutes that no list has.
import { type Block, readBlock } from './block.ts';
import { type Candidate, candidateAt } from './candidate.ts';
import { citeCases } from './captions/cite-cases.ts';
import { findCaptions } from './captions/find-captions.ts';
import { findNicknames } from './captions/find-nicknames.ts';
import { findCitations } from './citations/find-citations.ts';
import { findTerms } from './find-terms.ts';
import type { Lexicon } from './request.ts';
import { findCodes } from './statutes/codes/find-codes.ts';
import { findStatutes } from './statutes/find-statutes.ts';
import { joinedAmendments } from './statutes/joined-amendments.ts';

const overlap = (a: Candidate, b: Candidate): boolean => a.from < b.to && b.from < a.to;

/** Amendments that share the noun of the last, under the entries that a list has for them. */
function findJoinedAmendments(block: Block, { tables }: Lexicon): Candidate[] {
	return joinedAmendments(block.folded.text).flatMap((span) => {
		const listed = tables.flatMap((table) => findTerms(readBlock(span.name, -1), table)).find(({ meaning }) => meaning.kind === 'statute');
		return (listed && candidateAt(block, span, listed.meaning, 'form')) ?? [];
	});
}

/** Whether what a pattern has before a listed act belongs to the sentence: "Judicial Watch's Freedom of Information Act". */
const isBeforeName = (unlisted: Candidate, act: Candidate): boolean =>
	!/ of (?:the )?$/.test(act.block.folded.text.slice(unlisted.start, act.start));

/** References that no list has; a listed name of the same words goes before. */
function findUnlisted(block: Block, listed: readonly Candidate[]): Candidate[] {
	const cases = listed.filter(({ meaning, role }) => meaning.kind === 'case' && (role === 'full' || role === 'nickname'));
	const acts = listed.filter(({ meaning }) => meaning.kind === 'statute');
	const captions = findCaptions(block).filter((caption) => !cases.some((known) => overlap(caption, known)));
	const statutes = [...findCodes(block), ...findStatutes(block)].filter(
		(statute) => !acts.some((act) => act.to === statute.to && act.from >= statute.from && isBeforeName(statute, act)),
	);
	const nicknames = findNicknames(block).filter((nickname) => !cases.some((known) => overlap(nickname, known)));
	return [...captions, ...nicknames, ...statutes];
}

/** Drops decoys ("Judiciary Committee", "second opinion") and whatever stands inside one. */
function withoutDecoys(found: readonly Candidate[]): Candidate[] {
	const decoys = found.filter(({ role }) => role === 'decoy');
	if (decoys.length === 0) return [...found];
	return found.filter((candidate) => !decoys.some(({ from, to }) => candidate.from >= from && candidate.to <= to));
}

/** Every candidate of a block, listed or not, in text order, shorter before longer. */
export function findCandidates(block: Block, lexicon: Lexicon): Candidate[] {
	const listed = withoutDecoys(lexicon.tables.flatMap((table) => findTerms(block, table)));
	const unlisted = [...findUnlisted(block, listed), ...findJoinedAmendments(block, lexicon)];
	return citeCases([...listed, ...unlisted], findCitations(block)).sort((a, b) => a.from - b.from || a.to - b.to);
}
