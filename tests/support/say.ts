import type { Say } from '../../src/wording/wording.ts';

/** Says the key and what is put into it, so that tests do not hang on the wording: "[vote 7–2]". */
export const sayKey: Say = (key, ...substitutions) => `[${[key, ...substitutions].join(' ')}]`;
