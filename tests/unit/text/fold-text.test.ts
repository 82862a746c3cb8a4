import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, rawSpan } from '../../../src/text/fold-text.ts';
import { anyText } from '../../support/arbitraries.ts';

describe('foldText', () => {
	it.each([
		['curly single quotes', '‘jury’s’', "'jury's'"],
		['prime, backtick and acute accent', 'a′b`c´d', "a'b'c'd"],
		['curly and angle double quotes', '“a” „b‟ «c»', '"a" "b" "c"'],
		['hyphens and minus', 'a‐b‑c−d', 'a-b-c-d'],
		['a figure dash as an en dash', 'a\u2012b', 'a–b'],
		['a horizontal bar as an em dash', 'a\u2015b', 'a—b'],
		['odd spaces', 'a\u00a0b\u2009c\u202fd\u3000e', 'a b c d e'],
		['the first and the last of the odd spaces', 'a\u2000b\u200ac', 'a b c'],
		['ligatures', 'oﬃcer ﬁne ﬂee', 'officer fine flee'],
		['joined letters', 'Æther œuvre straße', 'Aether oeuvre strasse'],
		['the first and the last combining mark', 'a\u0300b\u036f', 'ab'],
		['the first and the last letter with an accent', 'À\u1ef9', 'Ay'],
		['composed accents', 'résumé Ångström', 'resume Angstrom'],
		['an ellipsis', 'and so…', 'and so...'],
		['soft hyphens and zero-width characters', 'in\u00addict\u200bment\ufeff', 'indictment'],
		['direction marks', '\u200eplea\u202c', 'plea'],
	])('folds %s', (_, raw, folded) => {
		expect(foldText(raw).text).toBe(folded);
	});

	it('folds decomposed accents', () => {
		expect(foldText('re\u0301sume\u0301').text).toBe('resume');
	});

	it.each(['', 'Plain ASCII: "Roe v. Wade", 410 U.S. 113.', 'two\nlines\tand a tab'])('gives %j back as it is, without a map', (raw) => {
		expect(foldText(raw)).toEqual({ text: raw });
	});

	it('keeps capitals, for they are evidence', () => {
		expect(foldText('The “Court”').text).toBe('The "Court"');
	});

	it.each(['право', '判決', '\ud83d\ude00', '\ud83d', 'ø'])('leaves %j alone, which has no plain spelling', (raw) => {
		expect(foldText(raw).text).toBe(raw);
	});

	it('folds a folded text no further', () => {
		fc.assert(
			fc.property(anyText(), (raw) => {
				const once = foldText(raw).text;

				expect(foldText(once).text).toBe(once);
			}),
		);
	});
});

describe('rawSpan', () => {
	it.each([
		['a ligature counts as one', 'an oﬃcer', { start: 3, end: 10 }, 'oﬃcer'],
		['half a ligature is the whole of it', 'oﬃcer', { start: 0, end: 2 }, 'oﬃ'],
		['a soft hyphen inside stays inside', 'in\u00addict', { start: 0, end: 6 }, 'in\u00addict'],
		['a soft hyphen at the end stays outside', 'plea\u00ad bargain', { start: 0, end: 4 }, 'plea'],
		['an invisible character before stays outside', '\u200bplea', { start: 0, end: 4 }, 'plea'],
		['what was not folded keeps its offsets', 'a plea', { start: 2, end: 6 }, 'plea'],
	])('%s', (_, raw, span, words) => {
		const { start, end } = rawSpan(foldText(raw), span);

		expect(raw.slice(start, end)).toBe(words);
	});

	it('has room for a text of nothing but long ligatures', () => {
		const { text, rawOffsets } = foldText('ﬃﬃ');

		expect([text, [...(rawOffsets ?? [])]]).toEqual(['ffiffi', [0, 0, 0, 1, 1, 1, 2]]);
	});

	it('gives an empty span for an empty span', () => {
		expect(rawSpan(foldText('a…b'), { start: 2, end: 2 })).toEqual({ start: 1, end: 1 });
		expect(rawSpan(foldText('abc'), { start: 2, end: 2 })).toEqual({ start: 2, end: 2 });
	});

	it('leads every folded unit back to the raw character it was made from', () => {
		fc.assert(
			fc.property(anyText(), (raw) => {
				const folded = foldText(raw);

				for (let at = 0; at < folded.text.length; at++) {
					const { start, end } = rawSpan(folded, { start: at, end: at + 1 });
					expect(end - start).toBe(1);
					expect(foldText(raw.slice(start, end)).text).toContain(folded.text[at]);
				}
			}),
		);
	});

	it('keeps order and ends with the raw text', () => {
		fc.assert(
			fc.property(anyText(), (raw) => {
				const { text, rawOffsets = Uint32Array.from({ length: raw.length + 1 }, (_, at) => at) } = foldText(raw);

				expect(rawOffsets).toHaveLength(text.length + 1);
				expect([...rawOffsets]).toEqual([...rawOffsets].sort((a, b) => a - b));
				expect(rawOffsets.at(-1)).toBe(raw.length);
			}),
		);
	});
});
