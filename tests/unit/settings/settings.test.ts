import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { defaultSettings, delayBounds, isSetOn, parseSettings, settingsSchema } from '../../../src/settings/settings.ts';
import { aSettings } from '../../support/settings.ts';

const keys = Object.keys(defaultSettings);
/** Settings as storage may hold them: known keys with any value, and unknown keys. */
const damaged = fc.oneof(fc.anything(), fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), fc.anything()), fc.jsonValue());

describe('parseSettings', () => {
	it.each([undefined, null, 'on', 7, [], {}])('gives the defaults for %j', (stored) => {
		expect(parseSettings(stored)).toEqual(defaultSettings);
	});

	it('keeps what the reader chose', () => {
		const chosen = aSettings({
			enabled: false,
			sets: { latin: false, 'everyday-words': true },
			occurrences: 'all',
			sites: { mode: 'listed', rules: [{ host: 'example.com', action: 'on' }] },
			markStyle: 'tint',
			theme: 'dark',
			dwellMs: 200,
			leaveMs: 2000,
			hidden: ['plea'],
			known: ['bail'],
			law: 'UK',
		});

		expect(parseSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
	});

	it.each([
		['enabled', 'yes'],
		['sets', { latin: 'off' }],
		['occurrences', 'some'],
		['sites', 'everywhere'],
		['markStyle', 'blink'],
		['theme', 'sepia'],
		['dwellMs', delayBounds.dwell.least - 1],
		['dwellMs', delayBounds.dwell.most + 1],
		['leaveMs', 250.5],
		['leaveMs', Number.NaN],
		['hidden', 'plea'],
		['known', [7]],
		['law', 'Atlantis'],
	] as const)('mends %s alone where it is %j', (key, wrong) => {
		const good = aSettings({ enabled: false, theme: 'dark', known: ['bail'], hidden: ['plea'] });

		expect(parseSettings({ ...good, [key]: wrong })).toEqual({ ...good, [key]: defaultSettings[key] });
	});

	it('drops what it does not know', () => {
		expect(parseSettings({ colour: 'pink' })).toEqual(defaultSettings);
	});

	it('never throws, and always gives settings that are valid', () => {
		fc.assert(
			fc.property(damaged, (stored) => {
				const settings = parseSettings(stored);

				expect(Object.keys(settings).sort()).toEqual([...keys].sort());
				expect(v.parse(settingsSchema, settings)).toEqual(settings);
				expect(settings.dwellMs).toBeGreaterThanOrEqual(delayBounds.dwell.least);
				expect(settings.leaveMs).toBeLessThanOrEqual(delayBounds.leave.most);
				expect(['everywhere', 'listed']).toContain(settings.sites.mode);
			}),
		);
	});

	it('gives parsed settings back as they are', () => {
		fc.assert(
			fc.property(damaged, (stored) => {
				const settings = parseSettings(stored);

				expect(parseSettings(settings)).toEqual(settings);
			}),
		);
	});
});

describe('a new reader', () => {
	it('has marks everywhere, dotted, on the first occurrence, by the law of the article, with nothing hidden', () => {
		expect(defaultSettings).toEqual({
			...{ enabled: true, sets: {}, occurrences: 'first', sites: { mode: 'everywhere', rules: [] }, law: 'auto' },
			...{ markStyle: 'dotted', theme: 'auto', dwellMs: 500, leaveMs: 300, hidden: [], known: [] },
		});
	});
});

describe('isSetOn', () => {
	const everyday = { id: 'everyday-words', onByDefault: false };
	const latin = { id: 'latin', onByDefault: true };

	it('is as the set comes, until the reader switches it', () => {
		expect([isSetOn(aSettings(), everyday), isSetOn(aSettings(), latin)]).toEqual([false, true]);
	});

	it('is as the reader switched it', () => {
		const switched = aSettings({ sets: { 'everyday-words': true, latin: false } });

		expect([isSetOn(switched, everyday), isSetOn(switched, latin)]).toEqual([true, false]);
	});
});
