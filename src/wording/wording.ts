// The words of the interface. They stand in _locales; code names them by key, and the
// compiler knows the keys. Whoever draws gets `Say` as a parameter, so that no view
// depends on a browser.
import type messages from '../../_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** The words for a key, with $1 to $9 replaced in order. */
export type Say = (key: MessageKey, ...substitutions: readonly (string | number)[]) => string;
