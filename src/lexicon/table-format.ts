// The layout of a compiled table: one buffer, a header of section offsets, and typed
// arrays that are read where they lie. Nothing is parsed or built when a table loads.

export const magic = 0x3154424f;
export const formatVersion = 3;

const widths = { u8: 1, u16: 2, u32: 4 } as const;

/** Sections in file order with the width of their elements. */
export const sections = [
	/** One bit for each first-token hash; most words of a page end their search here. */
	['bloom', 'u32'],
	/** Open-addressing slots of `edgeWords`: word hash, parent node, child node (top bit: the gap before may hold a comma). */
	['edges', 'u32'],
	/** For each node the number of the first terminal; one more at the end. */
	['terminalStart', 'u32'],
	/** Terminals of `terminalWords`: entry and flags, phrase check, capital masks, gap record, comma mask. */
	['terminals', 'u32'],
	/** Gap records: check of the tail, its length, its token hashes. */
	['gaps', 'u32'],
	['entrySet', 'u8'],
	['entryKind', 'u8'],
	['entrySense', 'u8'],
	/** Bit n: the jurisdiction `jurisdictions[n]`. 0: the common-law world. */
	['entryJurisdiction', 'u32'],
	/** For each entry the first cue for and the first cue against; one pair more at the end. */
	['cueStart', 'u32'],
	/** Joined hashes of cue words. */
	['cues', 'u32'],
	/** For string n its first unit; one more at the end. Ids first, then headwords, then set ids. */
	['stringStart', 'u32'],
	['strings', 'u16'],
] as const;

export type SectionName = (typeof sections)[number][0];
export type SectionWidth = (typeof sections)[number][1];

export type TableArrays = {
	readonly [S in (typeof sections)[number] as S[0]]: S[1] extends 'u8' ? Uint8Array : S[1] extends 'u16' ? Uint16Array : Uint32Array;
};

/** Words of an edge's slot. */
export const edgeWords = 3;

/** Words of a terminal. */
export const terminalWords = 5;

export const headerWords = 3 + sections.length * 2;

/** The top bit of an edge's child. */
export const commaAllowed = 0x80000000;

/** Bits of a terminal's first word above the entry number. */
export const entryMask = 0xffff;
export const flag = { cased: 1 << 16, gapped: 1 << 17, roleShift: 18 } as const;

export const bytesOf = (width: SectionWidth): number => widths[width];
