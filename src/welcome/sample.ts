// The sample article: invented, but for the case it names.
import type { MessageKey } from '../wording/wording.ts';

/** Its paragraphs, in order. */
export const sampleKeys = ['welcomeSampleFirst', 'welcomeSampleSecond', 'welcomeSampleThird'] as const satisfies readonly MessageKey[];
