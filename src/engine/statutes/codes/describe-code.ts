// What a reference to a code tells by its form, in one plain sentence: which body of law
// it means and where in it.
import { readBlock } from '../../block.ts';
import { codesIn } from './find-codes.ts';
import type { Law, LawKind } from './law-table.ts';
import { placeOf } from './places.ts';
import type { Code } from './read-code.ts';

/** Marks as they begin, each with its plain word. */
const marks: readonly (readonly [RegExp, string])[] = [
	[/^(?:§§|[Ss]ec(?:tion)?s\b\.?|ss\.|SECTIONS)/, 'sections'],
	[/^(?:§|[Ss]ec(?:tion|\.)|[Ss]\.|SECTION)/, 'section'],
	[/^(?:[Tt]it(?:le|\.)|TITLE)/, 'title'],
	[/^[Cc]hapters/, 'chapters'],
	[/^(?:[Cc]h(?:apter|ap\.|\.)|c\.|CHAPTER)/, 'chapter'],
	[/^[Aa]rt(?:icle)?s\.?/, 'articles'],
	[/^[Aa]rt(?:icle|\.)?/, 'article'],
	[/^[Aa]mend(?:ment|\.)/, 'amendment'],
	[/^[Rr]ules/, 'rules'],
	[/^(?:[Rr]ule|[Rr]\.)/, 'rule'],
	[/^[Rr]eg(?:ulation|\.)/, 'regulation'],
	[/^[Pp]arts/, 'parts'],
	[/^[Pp](?:ar)?t\.?/, 'part'],
	[/^[Cc]l(?:ause|\.)/, 'clause'],
	[/^[Ss]ubd(?:ivision|\.)/, 'subdivision'],
	[/^[Pp]ar(?:agraph|a\.)/, 'paragraph'],
	[/^N(?:os?\.|umber)/, 'number'],
	[/^[Ss]ubsections?/, 'subsection'],
	[/^[Ss]ub(?:part|chapter|title)/, 'part'],
];

/** What a number without a mark is. */
const unmarked: Readonly<Record<LawKind, string>> = {
	code: 'section',
	regulations: 'section',
	rules: 'rule',
	session: 'page',
	register: 'page',
	constitution: 'article',
	docket: 'number',
	filing: 'number',
	'public-law': 'number',
};

function plainPart(part: string, law: Law): string {
	for (const [mark, word] of marks) {
		const found = mark.exec(part);
		if (found) return `${word} ${part.slice(found[0].length).trim()}`;
	}
	if (part === 'preamble') return 'the preamble';
	const isNumbered = law.abbreviation.endsWith('Pub. L.');
	const isRule = law.kind === 'regulations' && law.name.endsWith(' Rules');
	return `${isNumbered ? 'number' : isRule ? 'rule' : unmarked[law.kind]} ${part}`;
}

/** What the number before a law's name is. */
function leadWord({ kind, place }: Law, number: string): string {
	if (kind === 'register' || kind === 'session') return 'volume';
	if (/-\d/.test(number)) return 'number';
	return kind === 'code' && place === 'IL' ? 'chapter' : 'title';
}

/** "title 18, section 371"; "volume 85, page 12345". */
function positionOf({ law, number, parts }: Pick<Code, 'law' | 'number' | 'parts'>): string {
	const [first = '', ...rest] = parts;
	// "U.S. Code 18, Section 1001"
	if (number === '' && law.lead === 'number' && rest.length > 0 && /^\d+$/.test(first))
		return positionOf({ law, number: first, parts: rest });
	const before = number === '' || law.lead === 'year' ? [] : [`${leadWord(law, number)} ${number}`];
	return [...before, ...parts.map((part) => plainPart(part, law))].join(', ');
}

/** Places whose names take "the". */
const withThe = /^(?:US|FED|DC|VI|MP|CZ|NN)$/;

/** "California", "the United States"; empty where any place may be meant. */
function placeName({ place }: Law): string {
	const name = place === 'FED' ? 'United States' : (placeOf(place)?.name ?? '');
	return withThe.test(place) ? `the ${name}` : name;
}

const isFederal = ({ place }: Law): boolean => place === 'US' || place === 'FED';

/** "section 187 of the California Penal Code"; the name alone where no number is given. */
const inLaw = (code: Code): string => {
	const position = positionOf(code);
	return position === '' ? `the ${code.law.name}` : `${position} of the ${code.law.name}`;
};

/** Codes that are no state's and no ordinary federal law. */
const special: Readonly<Record<string, (where: string) => string>> = {
	'U.S.C.': (where) => `A federal law of the United States: ${where}, where Congress’s laws are collected by subject.`,
	'U.S.S.G.': (where) => `Advice to federal judges on how long a sentence should be: ${where}.`,
	'U.C.C.': (where) => `A model law on business dealings, which nearly every US state has made its own: ${where}.`,
};

function describeStatuteCode(code: Code): string {
	const { law } = code;
	const place = placeName(law);
	const tell = special[law.abbreviation];
	if (tell) return tell(inLaw(code));
	if (place === '') return `A provision of a code of laws: ${inLaw(code)}.`;
	return `${isFederal(law) ? 'A federal law' : 'A law'} of ${place}: ${inLaw(code)}.`;
}

function describeSession(code: Code): string {
	const { law, number } = code;
	const year = law.lead === 'year' && number !== '' ? ` for ${number.slice(0, 4)}` : '';
	const maker = law.abbreviation === 'Stat.' ? 'Congress' : `the lawmakers of ${placeName(law)}`;
	return `A law as ${maker} passed it: ${inLaw(code)}${year}, which prints new laws in the order of their making.`;
}

function describeRegister(code: Code): string {
	const { law } = code;
	const whose = isFederal(law)
		? 'the daily journal in which US agencies publish rules and proposals'
		: `an official journal of ${placeName(law)}`;
	return `A place in the ${law.name}, ${whose}: ${positionOf(code)}.`;
}

function describeRegulation(code: Code): string {
	const { law } = code;
	if (law.abbreviation === 'Treas. Reg.') return `A rule on federal taxes that the US Treasury made: ${inLaw(code)}.`;
	if (isFederal(law)) return `A rule made by a US federal agency: ${inLaw(code)}, where agencies’ rules are collected.`;
	return `A rule made by an agency of ${placeName(law)}: ${inLaw(code)}.`;
}

function describeConstitution(code: Code): string {
	const { law } = code;
	const [whose, what] =
		law.place === '' ? ['a constitution', 'a country or state'] : [`the ${law.name}`, isFederal(law) ? 'the country' : 'the state'];
	return `A provision of ${whose}, the highest law of ${what}: ${positionOf(code)}.`;
}

function ordinal(number: number): string {
	const last = number % 100;
	const ending = last > 10 && last < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][last % 10] ?? 'th');
	return `${number}${ending}`;
}

function describePublicLaw(code: Code): string {
	const [first = '', ...rest] = code.parts;
	const [congress = '', number = ''] = first.replace(/^\D+/, '').split(/[-\u2013]/);
	const within = rest.map((part) => `${plainPart(part, code.law)} of `).join('');
	const isPrivate = code.law.abbreviation === 'Pvt. L.';
	return `A federal law of the United States${isPrivate ? ' for particular people' : ''}: ${within}number ${Number(number)} of the ${isPrivate ? 'private' : 'public'} laws that the ${ordinal(Number(congress))} Congress passed.`;
}

function describeFiling(code: Code): string {
	const number = positionOf(code);
	return code.law.abbreviation === 'Registration'
		? `A trademark registered in the United States: ${number}.`
		: `A United States patent, which lets its owner keep others from using an invention: ${number}.`;
}

const describers: Readonly<Record<LawKind, (code: Code) => string>> = {
	code: describeStatuteCode,
	session: describeSession,
	register: describeRegister,
	regulations: describeRegulation,
	docket: (code) => `A case before the ${code.law.name}, a US federal body: ${positionOf(code)}.`,
	filing: describeFiling,
	'public-law': describePublicLaw,
	constitution: describeConstitution,
	rules: (code) =>
		`A rule for cases in ${isFederal(code.law) ? 'the federal courts' : 'the courts'} of ${placeName(code.law)}: ${inLaw(code)}.`,
};

/** One plain sentence on the body of law and the section that the words name; `undefined` if they are no reference of `findCodes`. */
export function describeCode(words: string): string | undefined {
	const [code] = codesIn(readBlock(words, 0));
	const isWhole = code?.start === 0 && /^\.?\s*$/.test(words.slice(code.end));
	return code && isWhole ? describers[code.law.kind](code) : undefined;
}
