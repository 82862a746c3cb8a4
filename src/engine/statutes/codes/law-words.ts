// The words of a law's name as they are printed, and what they share: "Fla. Stat.",
// "Florida Statutes" and "Florida statute" are one name. Each word is brought to the
// lawyers' abbreviation, dots and spaces go.

/** A word of a name, or a letter of an abbreviation: "N.Y." has two. */
export interface NameWord {
	readonly printed: string;
	readonly start: number;
	/** After the last letter; a dot and a possessive stay outside. */
	readonly end: number;
	/** Lower-case letters as they are printed. */
	readonly raw: string;
	/** As in a key; empty for words that a key leaves out. */
	readonly key: string;
}

/** Full words and what stands for them in a key. */
const shortened = new Map(
	`statutes=stat statute=stat stats=stat revised=rev general=gen compiled=comp consolidated=cons consol=cons annotated=ann anno=ann annot=ann
administrative=admin regulations=regs regulation=reg register=reg government=govt session=sess sessions=sess legislative=legis service=serv
advance=adv bulletin=bull code=code codes=codes law=law laws=laws acts=acts rule=r rules=r public=pub private=pvt pvt=pvt civil=civ criminal=crim
procedure=p proc=p evidence=evid appellate=app bankruptcy=bankr court=ct courts=ct constitution=const const=const federal=fed and=&
treasury=treas professional=prof century=cent of= the= official=official municipal=mun juvenile=juv supreme=sup`
		.split(/\s/)
		.map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
);

/** Words that a full stop ends a sentence after. Abbreviations carry theirs. */
const isFull = (raw: string): boolean =>
	(shortened.has(raw) && !/^(?:anno|annot|const|consol|proc|pvt|stats)$/.test(raw)) || raw.length > 9;

/** Words that begin the number of a law and end its name. */
const ending = /^(?:sec(?:tion)?s?|tit(?:le)?s?|ch(?:apter)?s?|chap|arts?|articles?|amend(?:ment)?s?|nos?|number|part|pmbl)$/;

const word = /[A-Za-z]+(?:['-][A-Za-z]+)*|&/y;
const between = /(?:'s?(?![A-Za-z]))?(\.?)(,?)\s{0,3}/y;
const mostWords = 12;

/** The word of a name that is printed from `start`. */
function nameWord(printed: string, start: number): NameWord {
	const bare = printed.replace(/'s$/, '');
	const raw = bare.toLowerCase().replace(/['-]/g, '');
	return { printed: bare, start, end: start + bare.length, raw, key: shortened.get(raw) ?? raw };
}

/**
 * The words from `at` that may belong to one name: up to a number, a stop or a word such
 * as "section". A comma ends a name too, save after "Code" and "Code Ann.".
 */
export function readNameWords(text: string, at: number): NameWord[] {
	const words: NameWord[] = [];
	let next = at;
	while (words.length < mostWords) {
		word.lastIndex = next;
		const found = word.exec(text);
		if (!found) break;
		const read = nameWord(found[0], next);
		if (words.length > 0 && ending.test(read.raw)) break;
		words.push(read);
		between.lastIndex = word.lastIndex;
		const [, dot, comma] = between.exec(text) ?? [];
		next = between.lastIndex;
		if ((dot && isFull(read.raw) && read.raw !== 'code') || (comma && !/^(?:code|ann)$/.test(read.key))) break;
		if (next === word.lastIndex) break;
	}
	return words;
}

/** Whether a full stop after the word ends the sentence. */
export const endsSentence = ({ raw }: NameWord): boolean => isFull(raw);

/** The key of words that follow each other. */
export const keyOf = (words: readonly NameWord[]): string => words.map(({ key }) => key).join('');

/** A name as news prints it, without "Ann.". */
export const withoutAnnotated = (words: readonly NameWord[]): NameWord[] => words.filter(({ key }) => key !== 'ann');

/** Their letters as printed: equal for the same abbreviation with other dots and spaces. */
export const rawOf = (words: readonly NameWord[]): string => words.map(({ raw }) => raw).join('');
