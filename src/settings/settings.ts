// Everything a reader can choose, with its default. Stored settings are untrusted: each
// field that does not parse falls back to its default and the others are kept.
import * as v from 'valibot';
import { siteRulesSchema } from './site-rules.ts';

export const markStyles = ['dotted', 'solid', 'dashed', 'wavy', 'tint'] as const;
export const themes = ['auto', 'light', 'dark'] as const;
export const occurrenceChoices = ['first', 'all'] as const;

/** Whose law decides where countries use a word differently; `auto`: the article's own signs. */
export const lawChoices = ['auto', 'US', 'UK', 'Canada', 'Australia', 'India', 'Ireland', 'New Zealand', 'South Africa'] as const;

/** Bounds of the delays, ms: below, the card flickers; above, it seems broken. */
export const delayBounds = { dwell: { least: 100, most: 2000 }, leave: { least: 100, most: 2000 } } as const;

const idList = v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(20_000)), []);
const delay = ({ least, most }: { least: number; most: number }, usual: number) =>
	v.fallback(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)), usual);

export const settingsSchema = v.object({
	/** Off means off everywhere. */
	enabled: v.fallback(v.boolean(), true),
	/** Term sets the reader switched, by id; all others are as they come. */
	sets: v.fallback(v.record(v.pipe(v.string(), v.maxLength(200)), v.boolean()), {}),
	occurrences: v.fallback(v.picklist(occurrenceChoices), 'first'),
	sites: v.fallback(siteRulesSchema, { mode: 'everywhere', rules: [] }),
	markStyle: v.fallback(v.picklist(markStyles), 'dotted'),
	theme: v.fallback(v.picklist(themes), 'auto'),
	/** From the pointer's rest on a mark to its card, ms. */
	dwellMs: delay(delayBounds.dwell, 500),
	/** From leaving mark and card to the card's end, ms. */
	leaveMs: delay(delayBounds.leave, 300),
	law: v.fallback(v.picklist(lawChoices), 'auto'),
	/** Entries not to mark: hidden by the reader, or known already. */
	hidden: idList,
	known: idList,
});

export type Settings = v.InferOutput<typeof settingsSchema>;
export type MarkStyle = Settings['markStyle'];
export type Theme = Settings['theme'];
export type LawChoice = Settings['law'];

/** Settings from whatever was stored: nothing, an older version, or damage. Never throws. */
export function parseSettings(stored: unknown): Settings {
	const isRecord = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
	return v.parse(settingsSchema, isRecord ? { ...emptySettings, ...stored } : emptySettings);
}

// `fallback` mends a wrong value, not a missing key: every key must be there to be mended.
const emptySettings = Object.fromEntries(Object.keys(settingsSchema.entries).map((key) => [key, undefined]));

export const defaultSettings: Settings = v.parse(settingsSchema, emptySettings);

/** Whether a term set is on for this reader. */
export function isSetOn({ sets }: Settings, set: { readonly id: string; readonly onByDefault: boolean }): boolean {
	return sets[set.id] ?? set.onByDefault;
}
