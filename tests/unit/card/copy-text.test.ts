import { describe, expect, it } from 'vitest';
import { cardModel } from '../../../src/card/card-model.ts';
import { copyText } from '../../../src/card/copy-text.ts';
import type { Entry } from '../../../src/lexicon/entry.ts';
import { aCase, aTerm } from '../../support/entries.ts';
import { sayKey } from '../../support/say.ts';

const copied = (entry: Entry | undefined, words = 'words'): string =>
	copyText(cardModel({ entry, setTitle: '', words, evidence: [] }, sayKey, '2026-08-01'));

describe('what is copied', () => {
	it('of a term is its name and definition, and where they are from', () => {
		expect(copied(aTerm())).toBe('plea: What a defendant answers to a charge. (Obiter)');
	});

	it('of a case is its name, caption, outcome and their date', () => {
		const text = copied(aCase({ decided: '1973-01-22', citation: '410 U.S. 113' }));

		expect(text).toBe(
			'Roe v. Wade (Supreme Court of the United States · 1973 · 410 U.S. 113). The challengers won. [asOf 31 July 2026] (Obiter)',
		);
	});

	it('of nothing found are the words', () => {
		expect(copied(undefined, 'sovereign citizen')).toBe('sovereign citizen');
	});
});
