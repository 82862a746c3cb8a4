// Laws that no table needs to list, because their names follow a rule: a code after its
// subject ("Texas Penal Code"), a state's constitution, its rules of court; and codes
// without a place ("Penal Code", "Los Angeles Municipal Code").
import { trimActName } from '../act-name.ts';
import type { Law, LawKind } from './law-table.ts';
import type { NameWord } from './law-words.ts';
import type { Place } from './places.ts';
import { areCapital, type Name, type NameStart, nameOver, readStart } from './name.ts';
import { isSubject, spelledOut } from './subjects.ts';

function lawNamed(name: string, place: Place | undefined, kind: LawKind): Law {
	const plain = { lead: 'none', needsSubject: false, takesSubject: false, mayHaveMore: false, hasNoNumber: false } as const;
	return { abbreviation: name, name, place: place?.code ?? '', kind, ...plain };
}

const isCode = ({ key, raw }: NameWord): boolean => key === 'code' || raw === 'law';
const isFiller = ({ key }: NameWord): boolean => key === '' || key === 'ann';
const areSubjects = (words: readonly NameWord[]): boolean => words.every((word) => isSubject(word.raw) || isFiller(word));

/** A code whose name ends with the `count`th word: "California Penal Code", "Cal. Veh. Code". */
function codeEndingAt({ words, place, placed }: NameStart, count: number): Name[] {
	const subject = words.slice(placed, count - 1);
	const isKnown = areSubjects(subject);
	if (subject.length === 0 || subject.length > 6 || (!isKnown && !areCapital(subject))) return [];
	const name = [place?.name, spelledOut(words.slice(placed, count))].filter(Boolean).join(' ');
	const over = words.slice(0, words[count]?.key === 'ann' ? count + 1 : count);
	return nameOver(over, lawNamed(name, place, 'code'), { needs: isKnown ? 'any' : 'mark' });
}

/** A code whose subject follows: "Code of Criminal Procedure", "Code Crim. Proc. Ann.". */
function codeBeginning({ words, place, placed }: NameStart, count: number): Name[] {
	const subject = words.slice(placed + 1, count);
	const said = subject.filter((word) => !isFiller(word));
	if (said.length === 0 || said.length > 4 || !areSubjects(subject)) return [];
	const name = [place?.name, 'Code of', spelledOut(said)].filter(Boolean).join(' ');
	return nameOver(words.slice(0, count), lawNamed(name, place, 'code'), { needs: place ? 'any' : 'mark' });
}

/** Codes named after their subject, the place first. */
export function codesOfSubject(start: NameStart): Name[] {
	const { words, place, placed } = start;
	if (!place) return [];
	const found: Name[] = [];
	for (let at = placed + 1; at < words.length; at++) {
		const word = words[at];
		if (word && isCode(word)) found.push(...codeEndingAt(start, at + 1));
	}
	if (words[placed]?.key === 'code')
		for (let count = placed + 2; count <= words.length; count++) found.push(...codeBeginning(start, count));
	return found;
}

/** "Cal. Const.", "Florida Constitution". */
export function constitutionOf({ words, place, placed }: NameStart): Name[] {
	if (!place || words[placed]?.key !== 'const') return [];
	const whose = place.code === 'US' ? 'the United States' : place.name;
	return nameOver(words.slice(0, placed + 1), lawNamed(`Constitution of ${whose}`, place, 'constitution'), {});
}

const courtRules = /^(?:r|evid|civ|crim|app|bankr|p|ct|a|prof|conduct|juv|sup|s|family|traffic|admin|jud|of|&|)$/;
const ruleWords: Readonly<Record<string, string>> = {
	r: 'Rules',
	evid: 'Evidence',
	civ: 'Civil',
	crim: 'Criminal',
	app: 'Appellate',
	bankr: 'Bankruptcy',
	p: 'Procedure',
	ct: 'Court',
	a: 'Appellate',
	prof: 'Professional',
	sup: 'Supreme',
	s: 'Supreme',
	juv: 'Juvenile',
};

/** "Fed. R. Evid.", "Federal Rules of Civil Procedure", "Pa.R.Crim.P.", "Illinois Supreme Court Rule". */
export function rulesOf({ words, place, placed }: NameStart): Name[] {
	let count = placed;
	while (count < words.length && courtRules.test(words[count]?.key ?? '-')) count++;
	const rest = words.slice(placed, count);
	const said = rest.filter(({ key }) => key !== '');
	if (!place || said.length < 2 || said.length > 5 || !said.some(({ key }) => key === 'r') || !areCapital(rest)) return [];
	const full = said.map(({ key, printed }) => ruleWords[key] ?? printed).join(' ');
	const name = `${place.name} ${full.replace(/^Rules /, 'Rules of ')}`;
	return nameOver(words.slice(0, count), lawNamed(name, place, 'rules'), {});
}

const capitalRun = /(?:[A-Z](?:[\w'&-]|\.(?=\w))*\.? (?:(?:and|of|for|the|&) ){0,2}){1,6}$/;
const otherLaw = /^.*\b(?:Codes?|Laws?|Acts?|Sections?|Statutes?)\b,? (?:(?:and|or|of|the|&) )*/;

/** The capital words right before `at` that may belong to a code's name; a sentence ends it. */
function runBefore(text: string, at: number, after: number): string {
	const run = capitalRun.exec(text.slice(Math.max(after, at - 80), at))?.[0].replace(otherLaw, '') ?? '';
	let from = 0;
	for (const stop of run.matchAll(/([A-Za-z]{3,})\. /g)) if (!isSubject((stop[1] ?? '').toLowerCase())) from = stop.index + stop[0].length;
	return run.slice(from);
}

/**
 * Codes without a place of the table, by the "Code" or "Law" at `at`: "Penal Code", "Los
 * Angeles Municipal Code", "Code of Civil Procedure". What is no subject needs a mark.
 *
 * @param after where the reference before ends.
 */
export function codesAround(text: string, at: number, after: number): Name[] {
	const start = readStart(text, at);
	const [first] = start.words;
	if (!first) return [];
	const begun: Name[] = [];
	if (first.key === 'code') for (let count = start.words.length; count > 1; count--) begun.push(...codeBeginning(start, count));
	const run = runBefore(text, at, after);
	const trimmed = trimActName(`${run}${first.printed}`);
	if (!run || !trimmed) return begun;
	const words = readStart(text, at - run.length + trimmed.from).words.filter(({ start: wordStart }) => wordStart <= at);
	const isKnown = areSubjects(words.slice(0, -1));
	const isLaw = first.raw === 'law';
	if (words.at(-1)?.start !== at || words.length < 2 || (isLaw && !isKnown)) return begun;
	const needs = !isKnown ? 'mark' : isLaw ? 'shape' : 'section';
	return [...begun, ...nameOver(words, lawNamed(spelledOut(words), undefined, 'code'), { needs })];
}
