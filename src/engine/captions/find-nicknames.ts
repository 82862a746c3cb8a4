// "the Zimmerman case": a case by the name of whom or what it is about, where no list has
// the nickname. A place, a body or a party before "case" mostly means something else.
import { hashWord, hashWords } from '../../text/hash.ts';
import { gap, shape } from '../../text/tokens.ts';
import { referenceMeaning } from '../../lexicon/meaning.ts';
import type { Block } from '../block.ts';
import { type Candidate, candidateOver } from '../candidate.ts';
import { institutions, leading, places } from './party-words.ts';

const the = hashWord('the');
const caseWord = hashWord('case');

/** Words of the longest name before "case". */
const longestName = 3;

/** Bodies, parties and times: "the FBI case", "the Republican case", "the Monday case". */
const noNames = hashWords(
	'fbi cia nsa doj dhs ice irs fcc epa sec ftc nlrb cdc who un eu nato nypd lapd cnn nbc abc cbs bbc fox dnc rnc gop foia covid covid-19 house senate congress white pentagon justice court courts supreme district federal circuit appeals republican republicans democratic democrat democrats conservative liberal christian muslim jewish labour tory american british english french german russian chinese indian iranian israeli european western business use base best worst worst-case criminal civil test edge upper lower special state',
);

function nameStart({ tokens, folded }: Block, at: number): number {
	let from = at;
	while (from > 0 && at - from < longestName && tokens.before[from] === gap.join) {
		const isCapital = ((tokens.shape[from - 1] ?? 0) & shape.capital) !== 0;
		const isPossessive = folded.text[tokens.end[from - 1] ?? 0] === "'";
		if (!isCapital || isPossessive || tokens.hash[from - 1] === the) break;
		from--;
	}
	return from;
}

function isName({ tokens }: Block, from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		const hash = tokens.hash[at] ?? 0;
		if (noNames.has(hash) || institutions.has(hash) || leading.has(hash)) return false;
	}
	return !places.has(tokens.hash[to - 1] ?? 0);
}

/** Nicknames of cases in a block: the name and "case", without "the". */
export function findNicknames(block: Block): Candidate[] {
	const { tokens, folded } = block;
	const found: Candidate[] = [];
	for (let at = 1; at < tokens.count; at++) {
		if (tokens.hash[at] !== caseWord) continue;
		const from = nameStart(block, at);
		if (from === at || from === 0 || tokens.hash[from - 1] !== the || !isName(block, from, at)) continue;
		const written = folded.text.slice(tokens.start[from], tokens.end[at]).replace(/\s+/g, ' ');
		const meaning = { ...referenceMeaning('case', written), sense: 'context' } as const;
		found.push(candidateOver(block, from, at + 1, meaning, 'nickname'));
	}
	return found;
}
