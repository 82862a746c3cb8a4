import { describe, expect, it } from 'vitest';
import { extendCheck, hashWord, joinHashes } from '../../../src/text/hash.ts';

const checkOf = (phrase: string): number => phrase.split(' ').reduce((check, word) => extendCheck(check, word, 0, word.length), 0);

describe('hashWord', () => {
	it('is the same for capitals and for a word without its apostrophe', () => {
		expect(hashWord("Don't")).toBe(hashWord('dont'));
	});

	it.each([
		['plea', 'pleas'],
		['ab', 'ba'],
		['', 'a'],
	])('tells %j from %j', (one, other) => {
		expect(hashWord(one)).not.toBe(hashWord(other));
	});

	it('is unsigned, as the arrays that hold it are', () => {
		for (const word of ['plea', 'court', 'jury', 'bail', 'tort']) expect(hashWord(word)).toBe(hashWord(word) >>> 0);
	});
});

describe('extendCheck', () => {
	it('is the same for capitals and apostrophes, as hashWord is', () => {
		expect(checkOf("Jury's Oath")).toBe(checkOf('jurys oath'));
	});

	it.each([
		['grand jury', 'jury grand'],
		['grand jury', 'grand juries'],
		['grand jury', 'grand'],
	])('tells %j from %j', (one, other) => {
		expect(checkOf(one)).not.toBe(checkOf(other));
	});

	it('reads only the stretch it is given', () => {
		expect(extendCheck(0, 'the plea was', 4, 8)).toBe(checkOf('plea'));
	});

	it('takes "&" for "and", as the tokenizer does', () => {
		expect(checkOf('Sheet & Tube')).toBe(checkOf('Sheet and Tube'));
	});
});

describe('joinHashes', () => {
	it('tells the order of words', () => {
		const [one, other] = [hashWord('grand'), hashWord('jury')];

		expect(joinHashes(joinHashes(0, one), other)).not.toBe(joinHashes(joinHashes(0, other), one));
	});
});
