// A case's name and its citation are one reference, name to closing bracket; and a citation
// alone is its case, where a list knows it.
import type { Candidate } from '../candidate.ts';

/** What may stand between a name and its citation: "Roe v. Wade, 410 U.S. 113". */
const betweenNameAndCitation = /^(?:, | \(|,? )$/;

/** A citation in brackets after the name takes the closing bracket in. */
function endOf(name: Candidate, citation: Candidate): number {
	const { text } = name.block.folded;
	const isBracketed = text.slice(name.end, citation.start).includes('(');
	return isBracketed && text[citation.end] === ')' ? citation.end + 1 : citation.end;
}

function nameBefore(names: readonly Candidate[], { block, start }: Candidate): Candidate | undefined {
	return names.find(({ end }) => end < start && betweenNameAndCitation.test(block.folded.text.slice(end, start)));
}

/** The case whose own citation a longer citation holds: "410 U.S. 113" in "410 U.S. 113, 116 (1973)". */
const caseIn = (cases: readonly Candidate[], { from, to }: Candidate): Candidate | undefined =>
	cases.find((candidate) => candidate.from >= from && candidate.to <= to);

function join(name: Candidate, citation: Candidate): Candidate {
	return { ...name, to: citation.to, end: endOf(name, citation), meaning: { ...name.meaning } };
}

/** All candidates of a block, citations joined to the cases they are of. */
export function citeCases(others: readonly Candidate[], citations: readonly Candidate[]): Candidate[] {
	if (citations.length === 0) return [...others];
	const names = others.filter(({ meaning, role }) => meaning.kind === 'case' && role === 'full');
	const cited = citations.map((citation) => {
		const name = nameBefore(names, citation);
		if (name) return join(name, citation);
		const known = caseIn(names, citation);
		return known ? { ...citation, meaning: known.meaning } : citation;
	});
	return [...others, ...cited];
}
