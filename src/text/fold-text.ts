// Folding makes the spellings of one text alike: curly quotes, dashes, odd spaces,
// ligatures and accents become plain ASCII where that loses no meaning. Case is left
// alone (the tokenizer folds it), because capitals are evidence. Offsets in the folded
// text map back to the raw text.
import type { Span } from './span.ts';

/** A folded text and the way back. */
export interface FoldedText {
	readonly text: string;
	/** Raw offset of each folded unit plus the end; absent where the two agree. */
	readonly rawOffsets?: Uint32Array;
}

const same: Record<string, string> = {
	'\u00a0': ' ',
	'\u1680': ' ',
	'\u2018': "'",
	'\u2019': "'",
	'\u201a': "'",
	'\u201b': "'",
	'\u2032': "'",
	'\u02bc': "'",
	'\u0060': "'",
	'\u00b4': "'",
	'\u201c': '"',
	'\u201d': '"',
	'\u201e': '"',
	'\u201f': '"',
	'\u2033': '"',
	'\u00ab': '"',
	'\u00bb': '"',
	'\u2010': '-',
	'\u2011': '-',
	'\u2212': '-',
	'\u2012': '\u2013',
	'\u2015': '\u2014',
	'\u202f': ' ',
	'\u205f': ' ',
	'\u3000': ' ',
};

const longer: Record<string, string> = {
	'\u00c6': 'Ae',
	'\u00e6': 'ae',
	'\u0152': 'Oe',
	'\u0153': 'oe',
	'\u00df': 'ss',
	'\ufb00': 'ff',
	'\ufb01': 'fi',
	'\ufb02': 'fl',
	'\ufb03': 'ffi',
	'\ufb04': 'ffl',
	'\ufb05': 'st',
	'\ufb06': 'st',
	'\u2026': '...',
};

const invisible = /\u034f|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const anyToFold = /[^\u0020-\u005f\u0061-\u007e\s]|[\u0060\u00a0\u1680\u2000-\u200f\u202f\u205f\u3000\ufeff]/;

function foldUnit(unit: string): string {
	const replaced = same[unit] ?? longer[unit];
	if (replaced !== undefined) return replaced;
	const code = unit.charCodeAt(0);
	if (code >= 0x2000 && code <= 0x200a) return ' ';
	if (invisible.test(unit)) return '';
	if (code >= 0x300 && code <= 0x36f) return '';
	// A letter with an accent decomposes to its base letter and marks; the marks go.
	if (code >= 0xc0 && code <= 0x1eff) {
		const base = unit.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
		return /^[A-Za-z]+$/.test(base) ? base : unit;
	}
	return unit;
}

const foldedUnits = new Map<number, string>();

function foldedUnit(code: number): string {
	let folded = foldedUnits.get(code);
	if (folded === undefined) {
		folded = foldUnit(String.fromCharCode(code));
		foldedUnits.set(code, folded);
	}
	return folded;
}

/**
 * Folds a text. Plain ASCII comes back as it is, at the cost of one search.
 *
 * @param raw any string, also with lone surrogates; empty gives empty.
 */
export function foldText(raw: string): FoldedText {
	if (!anyToFold.test(raw)) return { text: raw };
	const pieces: string[] = [];
	let offsets: Uint32Array | undefined;
	let length = 0;
	for (let at = 0; at < raw.length; at++) {
		const code = raw.charCodeAt(at);
		const folded = code < 0x60 || (code > 0x60 && code < 0x80) ? raw.charAt(at) : foldedUnit(code);
		if (folded.length !== 1 && !offsets) {
			offsets = new Uint32Array(raw.length * 3 + 1);
			for (let unit = 0; unit < length; unit++) offsets[unit] = unit;
		}
		if (offsets) for (let unit = 0; unit < folded.length; unit++) offsets[length + unit] = at;
		pieces.push(folded);
		length += folded.length;
	}
	const text = pieces.join('');
	if (!offsets) return { text };
	offsets[length] = raw.length;
	return { text, rawOffsets: offsets.subarray(0, length + 1) };
}

/**
 * The raw span that a folded span was made from. Invisible characters before the
 * end stay outside, so that the span ends on its last visible character.
 */
export function rawSpan(folded: FoldedText, span: Span): Span {
	const { rawOffsets } = folded;
	if (!rawOffsets || span.end === span.start) {
		const start = rawOffsets?.[span.start] ?? span.start;
		return { start, end: rawOffsets ? start : span.end };
	}
	return { start: rawOffsets[span.start] ?? 0, end: (rawOffsets[span.end - 1] ?? 0) + 1 };
}
