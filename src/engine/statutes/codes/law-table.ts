// The bodies of law that the engine knows, found by the key of their name. `laws.json` has
// one line for each: abbreviation|name|place|flags|other spellings. The first flag is the
// kind (below), then `n`, `y` or `t`: the number before the name; then `q`: it is named
// with a subject in its midst, `w`: a subject follows it, `+`: one more number may follow,
// `e`: no number follows. A spelling after "!" or "#" is trusted only where more proves it.
import { hashWord } from '../../../text/hash.ts';
import { keyOf, rawOf, readNameWords, withoutAnnotated } from './law-words.ts';
import table from './laws.json';
import { placeForms, placeSpelled } from './places.ts';

const kinds = {
	c: 'code',
	s: 'session',
	r: 'register',
	a: 'regulations',
	d: 'docket',
	f: 'filing',
	l: 'public-law',
	o: 'constitution',
	u: 'rules',
} as const;

/** `session`: laws in the order of their making; `register`: an official journal; `docket`: an agency's own cases. */
export type LawKind = (typeof kinds)[keyof typeof kinds];

/** One body of law. */
export interface Law {
	readonly abbreviation: string;
	readonly name: string;
	/** Code in `places.ts`; empty: any place. */
	readonly place: string;
	readonly kind: LawKind;
	/** The number that stands before the name; `title`: may stand there. */
	readonly lead: 'none' | 'number' | 'year' | 'title';
	/** Whether its name has a subject in its midst: "Cal. * Code". */
	readonly needsSubject: boolean;
	/** Whether a subject follows its name: "Md. Code Ann., *". */
	readonly takesSubject: boolean;
	readonly mayHaveMore: boolean;
	readonly hasNoNumber: boolean;
}

/** A spelling of a law's name. */
export interface Spelling {
	readonly law: Law;
	/** Its letters as they are printed, to tell "Ohio Laws" from "Ohio's laws". */
	readonly raw: string;
	/** When more than a bare number must prove it. */
	readonly doubt: 'never' | 'undotted' | 'always';
	readonly needsTitle: boolean;
}

function lawOf(line: string): { law: Law; forms: readonly string[] } {
	const [abbreviation = '', name = '', place = '', flags = '', forms = ''] = line.split('|');
	const has = (flag: string): boolean => flags.includes(flag, 1);
	const law: Law = {
		abbreviation,
		name,
		place,
		kind: kinds[flags.charAt(0) as keyof typeof kinds] ?? 'code',
		lead: has('n') ? 'number' : has('y') ? 'year' : has('t') ? 'title' : 'none',
		needsSubject: has('q'),
		takesSubject: has('w'),
		mayHaveMore: has('+'),
		hasNoNumber: has('e'),
	};
	return { law, forms: [abbreviation, ...forms.split(';').filter((form) => form !== '')] };
}

/** The keys of a name that is printed by itself: with "Ann." where it has it, and without. */
function keysOf(form: string): { keys: ReadonlySet<string>; raw: string } {
	const words = readNameWords(form, 0);
	let place = '';
	let count = Math.min(words.length, 4);
	for (; count > 0; count--) {
		place = placeSpelled(rawOf(words.slice(0, count)))?.key ?? '';
		if (place) break;
	}
	const rest = words.slice(count);
	return { keys: new Set([place + keyOf(rest), place + keyOf(withoutAnnotated(rest))]), raw: rawOf(words) };
}

interface Table {
	readonly spellings: ReadonlyMap<string, readonly Spelling[]>;
	readonly heads: ReadonlySet<number>;
}

function addSpelling(spellings: Map<string, Spelling[]>, key: string, spelling: Spelling): void {
	const others = spellings.get(key) ?? [];
	const same = others.findIndex(({ law }) => law === spelling.law);
	// "ORS" is doubtful, "O.R.S." is not: the more careful of the two stands for both.
	if (same >= 0) others[same] = spelling.doubt === 'never' ? { ...spelling, doubt: others[same]?.doubt ?? 'never' } : spelling;
	else others.push(spelling);
	spellings.set(key, others);
}

/** Hashes of a form's first token, also with its dots left out, put in or followed by spaces. */
function headsOf(form: string): number[] {
	const first = /^(?:[A-Z](?:\.[A-Z](?![A-Za-z]))+|[A-Za-z']+)/.exec(form)?.[0].toLowerCase() ?? '';
	const isAcronym = /^[A-Z.]{2,}(?![a-z])/.test(form);
	const letters = first.replaceAll('.', '');
	return (isAcronym ? [first, letters, [...letters].join('.'), letters.charAt(0)] : [first]).map(hashWord);
}

function readTable(): Table {
	const spellings = new Map<string, Spelling[]>();
	const forms: string[] = [...placeForms()];
	for (const line of table.laws.split('\n')) {
		const { law, forms: printed } = lawOf(line);
		for (const marked of printed) {
			const form = marked.replace(/^[!#]/, '');
			const { keys, raw } = keysOf(form);
			const doubt = !marked.startsWith('!') ? 'never' : form.includes('.') ? 'always' : 'undotted';
			for (const key of keys) addSpelling(spellings, key, { law, raw, doubt, needsTitle: marked.startsWith('#') });
			forms.push(form);
		}
	}
	return { spellings, heads: new Set(forms.flatMap(headsOf)) };
}

let read: Table | undefined;
const known = (): Table => {
	read ??= readTable();
	return read;
};

const none: readonly Spelling[] = [];

/** The laws that a key may stand for; none if it stands for no law. */
export const lawsSpelled = (key: string): readonly Spelling[] => known().spellings.get(key) ?? none;

/** Hashes of the words that names of laws begin with. */
export const nameHeads = (): ReadonlySet<number> => known().heads;
