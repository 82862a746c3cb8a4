import { defaultSettings, type Settings } from '../../src/settings/settings.ts';

/** The settings of a new reader but for `parts`. */
export const aSettings = (parts: Partial<Settings> = {}): Settings => ({ ...defaultSettings, ...parts });
