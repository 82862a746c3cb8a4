import { describe, expect, it } from 'vitest';
import { currentHighlight, highlightName, markCss } from '../../../src/settings/mark-look.ts';
import { markStyles } from '../../../src/settings/settings.ts';

describe('the sheet of marks', () => {
	it.each([...markStyles.map(highlightName), currentHighlight])('has one rule for %s', (name) => {
		expect(markCss.split(`::highlight(${name})`)).toHaveLength(2);
	});

	it('has a look of its own for each style', () => {
		const looks = [...markCss.matchAll(/\{ (.*) \}/g)].map(([, look]) => look);

		expect(new Set(looks).size).toBe(markStyles.length + 1);
	});

	it('is for the screen alone: nothing is printed', () => {
		expect(markCss).toMatch(/^@media screen \{[^@]*\}$/);
	});
});
