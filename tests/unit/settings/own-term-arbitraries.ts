// Own terms as the store may hold them: any text, no two with one name or one id.
import fc from 'fast-check';
import * as v from 'valibot';
import { type OwnTerm, ownTermSchema } from '../../../src/settings/own-terms.ts';
import { nameKey } from '../../../src/settings/term-rows.ts';
import { anyText } from '../../support/arbitraries.ts';

/** Text that is hard on files: quotes, line ends, formulas, and what escapes them. */
const awkward = fc
	.array(fc.constantFrom(...'=+-@\'";,\\\r\n\t \ufeffaé', '\r\n', '\\;', "'=", '""'), { minLength: 1, maxLength: 12 })
	.map((parts) => parts.join(''));
const words = fc
	.oneof(awkward, anyText(20))
	.map((text) => text.trim())
	.filter((text) => text !== '');
const id = fc.stringMatching(/^own-[a-z0-9]{4,13}$/);

const ownTerm: fc.Arbitrary<OwnTerm> = fc
	.record({ id, headword: words, forms: fc.array(words, { maxLength: 4 }), plain: words })
	.filter((term) => v.is(ownTermSchema, term));

export const ownTerms = fc
	.uniqueArray(ownTerm, { selector: ({ headword }) => nameKey(headword), maxLength: 8 })
	.map((terms) => terms.map((term, index) => ({ ...term, id: `${term.id}${index}` })));

/** New ids that can be told from all others. */
export function createNewId(): () => string {
	let count = 0;
	return () => `own-new${(count++).toString().padStart(4, '0')}`;
}
