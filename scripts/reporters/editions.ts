// Reads the Free Law Project's table edition by edition, corrected where its facts would
// mislead the recogniser: years that leave out volumes numbered afterwards, forms that
// are ordinary words, and misprints of names.
import { reporterKey } from '../../src/engine/citations/reporter-key.ts';

interface SourceEdition {
	readonly start: string;
	readonly end: string | null;
	readonly regexes?: readonly string[];
}

interface SourceReporter {
	readonly cite_type: string;
	readonly name: string;
	readonly mlz_jurisdiction: readonly string[];
	readonly editions: Readonly<Record<string, SourceEdition>>;
	/** Each other spelling and the edition it stands for. */
	readonly variations: Readonly<Record<string, string>>;
	readonly examples?: readonly string[];
}

export type SourceTable = Readonly<Record<string, readonly SourceReporter[]>>;

export interface Edition {
	readonly name: string;
	/** One letter, see `reporter-table.ts`. */
	readonly kind: string;
	/** `l`: a page may follow without a volume; `c`: counted by paragraphs ("12,345"). */
	readonly flags: string;
	/** 0: unknown. */
	readonly from: number;
	/** 0: still printed. */
	readonly to: number;
	/** `US` or `UK`. */
	readonly place: string;
	/** The edition's own abbreviation first. */
	readonly forms: readonly string[];
}

const kinds: Readonly<Record<string, string>> = {
	federal: 'f',
	scotus_early: 'e',
	state: 's',
	state_regional: 'r',
	neutral: 'n',
	specialty: 'p',
	specialty_lexis: 'o',
	specialty_west: 'o',
};

/** Spellings that the table's patterns know and its lists do not. */
const added: Readonly<Record<string, readonly string[]>> = {
	'Fla. L. Weekly Fed. D': ['Fla. L. Weekly D'],
	'Fla. L. Weekly Fed. S': ['Fla. L. Weekly S'],
	'Ga.': ['Ga. Supp.'],
	'S.W.2d': ['S. W., 2d Series'],
	'Tex.': ['Tex. Supp.'],
};

const year = (date: string | null): number => Number(date?.slice(0, 4) ?? 0);

/** Courts began to number their own decisions in the 1990s; Oklahoma and New Mexico numbered the older ones too. */
const firstNeutralYear = 1990;
const numbersOlderOnes = /^(?:OK|NM)/;

/** The year 1750 stands for "not known". Volumes with a nominative ("5 U.S. (1 Cranch) 137") were numbered long after their cases. */
function firstYear({ start, regexes = [] }: SourceEdition, kind: string, abbreviation: string): number {
	if (kind === 'neutral' && numbersOlderOnes.test(abbreviation)) return 0;
	if (year(start) === 1750) return kind === 'neutral' ? firstNeutralYear : 0;
	return regexes.some((regex) => regex.includes('reporter_nominative')) ? 0 : year(start);
}

/** The table is American; a few English series stand in it because American courts cite them. */
const placeOf = (jurisdictions: readonly string[]): string =>
	jurisdictions.length > 0 && jurisdictions.every((place) => !place.startsWith('us')) ? 'UK' : 'US';

const leading = /^\$reporter|\$volume_nominative|\(\?:\(\?P<volume>1\) \)\?|_cch|_paragraph|single_volume|year_page/;
const byParagraph = /_cch|paragraph/;

function flagsOf(regexes: readonly string[] = []): string {
	return (regexes.some((regex) => leading.test(regex)) ? 'l' : '') + (regexes.some((regex) => byParagraph.test(regex)) ? 'c' : '');
}

/** A form that a printer means: it begins with a capital and is more than one letter. */
const isMeant = (form: string): boolean => /^[A-Z]/.test(form) && reporterKey(form).length > 1;

const misprints: readonly (readonly [RegExp, string])[] = [
	[/Illlinois/, 'Illinois'],
	[/Repoter/, 'Reporter'],
	[/Neutral Cite$/, 'Neutral Citation'],
	[/^West Law Citation$/, 'Westlaw'],
	[/(?<=^LexisNexis .*) Citation$/, ''],
	[/ \([A-Z]{2}\)(?= )/, ''],
	[/(?<=[a-z])\.$/, ''],
];

const corrected = (name: string): string => misprints.reduce((text, [misprint, right]) => text.replace(misprint, right), name);

function editionsOfOne(reporter: SourceReporter): Edition[] {
	const place = placeOf(reporter.mlz_jurisdiction);
	return Object.entries(reporter.editions).map(([abbreviation, edition]) => {
		const spellings = Object.keys(reporter.variations).filter((form) => reporter.variations[form] === abbreviation && isMeant(form));
		return {
			name: corrected(reporter.name),
			kind: kinds[reporter.cite_type] ?? 'p',
			flags: flagsOf(edition.regexes),
			from: firstYear(edition, reporter.cite_type, abbreviation),
			to: year(edition.end),
			place,
			forms: [abbreviation, ...spellings, ...(added[abbreviation] ?? [])].map((form) => form.replaceAll('’', "'")),
		};
	});
}

/** All editions, in the table's order. */
export const editionsOf = (table: SourceTable): Edition[] => Object.values(table).flatMap((reporters) => reporters.flatMap(editionsOfOne));

/** All examples that the table gives, as the engine sees them after folding. */
export const examplesOf = (table: SourceTable): string[] =>
	Object.values(table).flatMap((reporters) =>
		reporters.flatMap(({ examples = [] }) => examples.map((example) => example.replaceAll('’', "'"))),
	);
