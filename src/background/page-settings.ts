// What a page is told of the settings, and what a card may change in them.
import type { PageSettings } from '../messages/protocol.ts';
import type { Settings } from '../settings/settings.ts';
import { isSiteOn } from '../settings/site-rules.ts';

/** The settings a page of this host needs, and no more: a page's world learns no other site's rules. */
export function pageSettings(settings: Settings, host: string): PageSettings {
	const { enabled, sites, markStyle, theme, dwellMs, leaveMs, law } = settings;
	return { on: enabled && isSiteOn(host, sites), markStyle, theme, dwellMs, leaveMs, law };
}

/** The settings with one entry hidden, known, or marked again. */
export function withEntryShownAs(settings: Settings, entry: string, as: 'hidden' | 'known' | 'shown'): Settings {
	const without = (list: readonly string[]) => list.filter((id) => id !== entry);
	const hidden = without(settings.hidden);
	const known = without(settings.known);
	return {
		...settings,
		hidden: as === 'hidden' ? [...hidden, entry] : hidden,
		known: as === 'known' ? [...known, entry] : known,
	};
}
