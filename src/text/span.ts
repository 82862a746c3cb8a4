// A stretch of text. Every offset in Obiter is half-open and counts UTF-16 code units.

/** From `start` up to, not including, `end`; `0 <= start <= end`. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Number of UTF-16 units. */
export const lengthOf = (span: Span): number => span.end - span.start;

/** Whether the two share at least one unit. Touching spans do not overlap. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
