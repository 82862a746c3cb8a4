import { describe, expect, it } from 'vitest';
import { whyMarked } from '../../../src/card/why-marked.ts';
import type { Evidence } from '../../../src/engine/request.ts';
import { aCase, aTerm } from '../../support/entries.ts';
import { sayKey } from '../../support/say.ts';

const why = (words: string, evidence: readonly Evidence[] = [], entry: Parameters<typeof whyMarked>[0]['entry'] = aTerm()): string =>
	whyMarked({ entry, setTitle: '', words, evidence }, sayKey);

describe('whyMarked', () => {
	it('tells the words and the headword they led to', () => {
		expect(why('pleaded not guilty')).toBe('[whyMatched pleaded not guilty plea]');
	});

	it('tells the words once where they are the headword, whatever their case', () => {
		expect(why('Plea')).toBe('[whySame Plea]');
	});

	it('takes a line break in the words for a space', () => {
		expect(why(' Roe\n  v. Wade ', [], aCase())).toBe('[whySame Roe v. Wade]');
	});

	it.each([
		['article', '', ' [whyArticle]'],
		['neighbour', 'indictment', ' [whyNear indictment]'],
		['cue', 'denied', ' [whyNear denied]'],
		['full-name', 'Roe v. Wade', ' [whyFullName Roe v. Wade]'],
		['jurisdiction', 'UK', ' [whyJurisdiction UK]'],
		['wording', '', ''],
	] as const)('tells of the evidence "%s" %j', (kind, words, reason) => {
		expect(why('plea', [{ kind, words }])).toBe(`[whySame plea]${reason}`);
	});

	it('tells each reason once', () => {
		const denied = { kind: 'cue', words: 'denied' } as const;

		expect(why('plea', [denied, { kind: 'neighbour', words: 'jury' }, denied])).toBe('[whySame plea] [whyNear denied] [whyNear jury]');
	});

	it('is empty for an entry reached by a link, and where there is none', () => {
		expect([why(''), whyMarked({ entry: undefined, setTitle: '', words: 'plea', evidence: [] }, sayKey)]).toEqual(['', '']);
	});
});
