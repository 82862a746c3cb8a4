// The volume that begins a citation, and how it is bound to the reporter after it: "410 U.S.",
// "[2001] 2 AC", "(2017) 10 SCC", "2008 (2) SA", "2019-NMSC".
export interface Volume {
	/** Offset where the citation begins, brackets included. */
	readonly start: number;
	/** Offset of the reporter's first letter. */
	readonly end: number;
	/** Empty where only a year stands. */
	readonly volume: string;
	/** 0: none. */
	readonly year: number;
	/** `square` and `round`: a year in brackets stands first; `joined`: by hyphens. */
	readonly style: 'plain' | 'square' | 'round' | 'joined';
}

const year = '1[5-9]\\d\\d|20\\d\\d';
const bracketed = new RegExp(`([[(])(${year})(?:[-/]\\d{2,4})?[\\])],? ?(?:(\\d{1,3}) )?(?=[A-Z])`, 'y');
const inner = new RegExp(`(${year}) ?\\((\\d{1,2})\\) (?=[A-Z])`, 'y');
const joined = new RegExp(`(${year})(?:[-\\u2013]| -)(?=[A-Z])`, 'y');
const plain = /([1-9]\d{0,3}(?:-\d{1,4}|[A-Z])?) (?=[A-Z])/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}

const openSquare = 91;
const openRound = 40;

function readBracketed(text: string, at: number): Volume | undefined {
	const found = matchAt(bracketed, text, at);
	if (!found) return undefined;
	const style = found[1] === '[' ? 'square' : 'round';
	return { start: at, end: bracketed.lastIndex, volume: found[3] ?? '', year: Number(found[2]), style };
}

/** Reads the volume whose first digit is at `at`; `undefined` if no reporter can follow it. */
export function readVolume(text: string, at: number): Volume | undefined {
	const before = text.charCodeAt(at - 1);
	if (before === openSquare || before === openRound) {
		const found = readBracketed(text, at - 1);
		if (found) return found;
	}
	let found = matchAt(plain, text, at);
	if (found) return { start: at, end: plain.lastIndex, volume: found[1] ?? '', year: 0, style: 'plain' };
	found = matchAt(joined, text, at);
	if (found) return { start: at, end: joined.lastIndex, volume: found[1] ?? '', year: 0, style: 'joined' };
	found = matchAt(inner, text, at);
	return found ? { start: at, end: inner.lastIndex, volume: found[2] ?? '', year: Number(found[1]), style: 'round' } : undefined;
}
