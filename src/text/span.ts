// A stretch of text. Every offset in Obiter is half-open and counts UTF-16 code units.

/** From `start` up to, not including, `end`; `0 <= start <= end`. */
export interface Span {
	readonly start: number;
	readonly end: number;
}
