// What properties draw from.
import fc from 'fast-check';

/** Any string of UTF-16 units, also with lone surrogates and invisible characters. */
export const anyText = (maxLength = 40): fc.Arbitrary<string> =>
	fc.oneof(
		// Not fc.string({ unit: 'binary' }): it takes a second to start.
		fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength }).map((points) => String.fromCodePoint(...points)),
		fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength }).map((units) => String.fromCharCode(...units)),
		fc.array(fc.constantFrom(...'aZ9 .,-’\'"&;()\u00ad\u200b\u0301\ufb03\u00a0\u2026é\n'), { maxLength }).map((units) => units.join('')),
	);
