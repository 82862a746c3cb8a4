// EDITORIAL.md, rules 3 and 4: where a case is pending, or ended without a conviction,
// nothing on its card calls anybody guilty or a criminal.
import type { CaseSource } from '../../src/lexicon/schema.ts';
import type { Difference } from './difference.ts';

const claim = /\b(?:guilty|killers?|murderers?|criminals?)\b/gi;

/** Said before the word, it makes the word a plea, a charge or an acquittal. */
const before = /\b(?:not|plead(?:s|ed|ing)?|pled|pleas? of|alleg\w+|accus\w+|charg\w+)\b[^.;]*$/i;

/** "Criminal" of a court and its business says nothing of a person. */
const business =
	/^criminal (?:appeals?|cases?|charges?|code|complaints?|contempt|courts?|division|investigations?|justice|law|laws|matters?|negligence|procedure|proceedings?|prosecutions?|trials?)\b/i;
const bodyOfLaw = /\binternational $/i;

const isOpen = ({ status, outcome }: CaseSource): boolean => status === 'pending' || /\b(?:acquit|dismiss)/i.test(outcome);

function proseOf({ question, outcome, holding, significance, voteNote, later, people }: CaseSource): (readonly [string, string])[] {
	const fields: [string, string | undefined][] = Object.entries({ question, outcome, holding, significance, voteNote });
	fields.push(...later.map(({ note }, index): [string, string] => [`later[${index}].note`, note]));
	fields.push(...people.map((person, index): [string, string] => [`people[${index}]`, person]));
	return fields.flatMap(([field, text]) => (text === undefined ? [] : [[field, text] as const]));
}

function claimsIn(text: string): string[] {
	return [...text.matchAll(claim)]
		.filter(({ index }) => !before.test(text.slice(0, index)) && !business.test(text.slice(index)) && !bodyOfLaw.test(text.slice(0, index)))
		.map(({ index }) => text.slice(Math.max(0, index - 30), index + 30));
}

/** Words that call somebody guilty in a case that has found nobody so. */
export function findGuiltClaims(source: CaseSource): Difference[] {
	if (!isOpen(source)) return [];
	return proseOf(source).flatMap(([field, text]) =>
		claimsIn(text).map((words) => ({ id: source.id, field, ours: words, table: 'claims guilt (rules 3 and 4)' })),
	);
}
