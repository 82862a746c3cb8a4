// One pass over a block's tokens through the compiled table. Every form that stands
// there is reported, short and long, also of sets that are off: what is not marked
// still tells how legal the article is. Choosing comes later.
import { formRoles } from '../lexicon/entry.ts';
import { nodeOf, type Table } from '../lexicon/read-table.ts';
import { commaAllowed, entryMask, flag, terminalWords } from '../lexicon/table-format.ts';
import { extendCheck } from '../text/hash.ts';
import { gap, shape } from '../text/tokens.ts';
import type { Block } from './block.ts';
import { type Candidate, candidateOver } from './candidate.ts';

/** Words that may stand in the gap of a gapped form. */
export const maxGapWords = 4;

function checkOf({ folded, tokens }: Block, from: number, to: number): number {
	let check = 0;
	for (let at = from; at < to; at++) check = extendCheck(check, folded.text, tokens.start[at] ?? 0, tokens.end[at] ?? 0);
	return check;
}

/** Whether every capital that the form requires stands in the text. */
function hasCapitals({ tokens }: Block, from: number, masks: number): boolean {
	for (let at = 0; at < 16; at++) {
		const bits = tokens.shape[from + at] ?? 0;
		if (masks & (1 << at) && !(bits & shape.capital)) return false;
		if (masks & (1 << (at + 16)) && !(bits & shape.capitals)) return false;
	}
	return true;
}

/** The token after the tail of gap record `record`, looking from token `from` on; -1 if it is not there. */
function findTail(block: Block, { arrays: { gaps } }: Table, record: number, from: number): number {
	const { tokens } = block;
	const length = gaps[record + 1] ?? 0;
	for (let start = from; start <= from + maxGapWords && start + length <= tokens.count; start++) {
		if (tokens.before[start] === gap.stop) return -1;
		// A comma right before the tail begins another clause: "stayed the ban, ruling".
		if (tokens.before[start] === gap.comma) continue;
		let matched = 0;
		while (
			matched < length &&
			tokens.hash[start + matched] === gaps[record + 2 + matched] &&
			(matched === 0 || tokens.before[start + matched] === gap.join)
		)
			matched++;
		if (matched === length && checkOf(block, start, start + length) === gaps[record]) return start + length;
	}
	return -1;
}

/** Where the gap before the tail of a gap record ends, if the tail ends at a token. */
const holeEnd = ({ arrays: { gaps } }: Table, record: number, tailEnd: number): number => tailEnd - (gaps[record + 1] ?? 0);

/** Where a search through the table stands. */
interface Path {
	readonly block: Block;
	readonly table: Table;
	readonly node: number;
	/** Tokens from first to last, half-open. */
	readonly from: number;
	readonly to: number;
	/** Bit n: a comma stands before token n of the path. */
	readonly commas: number;
}

function collectTerminals({ block, table, node, from, to, commas }: Path, found: Candidate[]): void {
	const { terminalStart, terminals } = table.arrays;
	const last = terminalStart[node + 1] ?? 0;
	let check = -1;
	for (let at = terminalStart[node] ?? 0; at < last; at++) {
		if (check < 0) check = checkOf(block, from, to);
		const record = at * terminalWords;
		if (terminals[record + 1] !== check || commas & ~(terminals[record + 4] ?? 0)) continue;
		const word = terminals[record] ?? 0;
		if (word & flag.cased && !hasCapitals(block, from, terminals[record + 2] ?? 0)) continue;
		const end = word & flag.gapped ? findTail(block, table, terminals[record + 3] ?? 0, to) : to;
		if (end < 0) continue;
		const role = formRoles[(word >>> flag.roleShift) & 7] ?? 'form';
		const candidate = candidateOver(block, from, end, table.meaningOf(word & entryMask), role);
		found.push(word & flag.gapped ? { ...candidate, hole: { from: to, to: holeEnd(table, terminals[record + 3] ?? 0, end) } } : candidate);
	}
}

/** All candidates of a block, by first token, shorter before longer. */
export function findTerms(block: Block, table: Table): Candidate[] {
	const { tokens } = block;
	const found: Candidate[] = [];
	for (let from = 0; from < tokens.count; from++) {
		if (!table.mayBegin(tokens.hash[from] ?? 0)) continue;
		let node = 0;
		let commas = 0;
		for (let at = from; at < tokens.count; at++) {
			const before = at === from ? gap.join : (tokens.before[at] ?? gap.stop);
			if (before === gap.stop) break;
			const next = table.next(node, tokens.hash[at] ?? 0);
			if (next === 0 || (before === gap.comma && next < commaAllowed)) break;
			node = nodeOf(next);
			if (before === gap.comma) commas |= 1 << (at - from);
			if (table.hasTerminals(node)) collectTerminals({ block, table, node, from, to: at + 1, commas }, found);
		}
	}
	return found;
}
