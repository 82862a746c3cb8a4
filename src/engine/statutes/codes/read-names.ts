// Which bodies of law the words at a place may name, longest name first: one of the table,
// or one that is named by rule (`named-by-rule.ts`).
import { lawsSpelled, type Spelling } from './law-table.ts';
import { keyOf, rawOf, withoutAnnotated } from './law-words.ts';
import { areCapital, type Name, type NameStart, nameOver, readStart } from './name.ts';
import { codesOfSubject, constitutionOf, rulesOf } from './named-by-rule.ts';
import { spelledOut } from './subjects.ts';

/** The first list that is not empty. */
function firstOf(...lists: readonly (() => readonly Spelling[])[]): readonly Spelling[] {
	for (const list of lists) {
		const found = list();
		if (found.length > 0) return found;
	}
	return [];
}

/** Names of the table over the first `count` words. */
function tableNames({ text, words, place, placed }: NameStart, count: number): Name[] {
	const before = place?.key ?? '';
	const rest = words.slice(placed, count);
	const over = words.slice(0, count);
	const found = firstOf(
		() => lawsSpelled(before + keyOf(rest)),
		() => lawsSpelled(before + keyOf(withoutAnnotated(rest))),
		// "Ohio R.C.", "Oregon ORS"
		() => (place && rest.length > 0 ? lawsSpelled(keyOf(rest)).filter(({ law }) => law.place === place.code) : []),
	);
	if (found.length === 0) return [];
	const isDotted = text.slice(words[0]?.start, words[count - 1]?.end).includes('.');
	return found.flatMap(({ law, raw, doubt, needsTitle }) => {
		const isDoubted = doubt === 'always' || (doubt === 'undotted' && !isDotted && count < 2);
		const needs = law.needsSubject ? 'mark' : isDoubted ? 'shape' : 'any';
		return nameOver(over, law, { isExact: raw === rawOf(over), needs, needsTitle });
	});
}

/** A subject after a name that takes one: "Md. Code Ann., Crim. Law", "N.Y. Penal". */
function withSubject({ words }: NameStart, count: number, { law }: Name): Name[] {
	const subject = words.slice(count);
	if (!law.takesSubject || subject.length === 0 || subject.length > 5 || !areCapital(subject)) return [];
	const isActOnly = law.abbreviation === 'N.Y.';
	if (isActOnly && words.at(-1)?.raw === 'law') return [];
	return nameOver(words, { ...law, name: `${law.name}, ${spelledOut(subject)}` }, { needs: isActOnly ? 'sign' : 'any' });
}

/** Every law that the words from `at` may name, the longest first. */
export function readNames(text: string, at: number): Name[] {
	const start = readStart(text, at);
	const names: Name[] = [];
	for (let count = start.words.length; count > 0 && count >= start.placed; count--) {
		const listed = tableNames(start, count);
		names.push(...listed.flatMap((name) => withSubject(start, count, name)), ...listed.filter(({ law }) => law.abbreviation !== 'N.Y.'));
	}
	names.push(...codesOfSubject(start), ...constitutionOf(start), ...rulesOf(start));
	return names.sort((a, b) => b.end - a.end);
}
