import { describe, expect, it } from 'vitest';
import { pageSettings, withEntryShownAs } from '../../../src/background/page-settings.ts';
import { aSettings } from '../../support/settings.ts';

describe('pageSettings', () => {
	it.each([
		['on', aSettings(), 'news.example', true],
		['off where the reader is off everywhere', aSettings({ enabled: false }), 'news.example', false],
		[
			'off on a site that is off',
			aSettings({ sites: { mode: 'everywhere', rules: [{ host: 'news.example', action: 'off' }] } }),
			'www.news.example',
			false,
		],
		['off on a site that is not listed', aSettings({ sites: { mode: 'listed', rules: [] } }), 'news.example', false],
	])('is %s', (_, settings, host, on) => {
		expect(pageSettings(settings, host).on).toBe(on);
	});

	it('tells a page how to paint and time, and nothing of other sites or of what the reader hides', () => {
		const settings = aSettings({
			hidden: ['plea'],
			known: ['bail'],
			sets: { latin: false },
			markStyle: 'wavy',
			theme: 'dark',
			dwellMs: 200,
		});

		expect(pageSettings(settings, 'news.example')).toEqual({
			on: true,
			markStyle: 'wavy',
			theme: 'dark',
			dwellMs: 200,
			leaveMs: 300,
			law: 'auto',
		});
	});
});

describe('withEntryShownAs', () => {
	const before = aSettings({ hidden: ['bail'], known: ['tort'], theme: 'dark' });

	it.each([
		['hidden', 'plea', { hidden: ['bail', 'plea'], known: ['tort'] }],
		['known', 'plea', { hidden: ['bail'], known: ['tort', 'plea'] }],
		['hidden', 'tort', { hidden: ['bail', 'tort'], known: [] }],
		['known', 'bail', { hidden: [], known: ['tort', 'bail'] }],
		['hidden', 'bail', { hidden: ['bail'], known: ['tort'] }],
		['shown', 'bail', { hidden: [], known: ['tort'] }],
		['shown', 'tort', { hidden: ['bail'], known: [] }],
		['shown', 'plea', { hidden: ['bail'], known: ['tort'] }],
	] as const)('as %s puts %s in its one place', (as, entry, lists) => {
		expect(withEntryShownAs(before, entry, as)).toEqual({ ...before, ...lists });
	});
});
