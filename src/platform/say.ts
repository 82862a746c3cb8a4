// The interface's words in the browser's language.
import browser from 'webextension-polyfill';
import type { Say } from '../wording/wording.ts';

/** The words for a key; the key itself if a locale lacks it, so that nothing is blank. */
export const say: Say = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions.map(String)) || key;
