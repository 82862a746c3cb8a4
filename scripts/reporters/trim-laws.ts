// npx tsx scripts/reporters/trim-laws.ts [SOURCE]
// Makes src/engine/statutes/codes/laws.json from the Free Law Project's table of laws
// (reporters-db, BSD-2; src/engine/statutes/codes/NOTICE.md) and our own lists of what
// news writes besides. See `law-table.ts` for the form.
import { readFileSync, writeFileSync } from 'node:fs';

interface SourceLaw {
	readonly cite_type: string;
	readonly name: string;
	readonly jurisdiction: string;
	readonly regexes: readonly string[];
	readonly examples: readonly string[];
	readonly variations?: readonly string[];
}

type SourceTable = Readonly<Record<string, readonly SourceLaw[]>>;

/** One letter for each kind, see `law-table.ts`. */
const kinds: Readonly<Record<string, string>> = {
	leg_statute: 'c',
	leg_act: 'c',
	leg_session: 's',
	admin_compilation: 'a',
	municipal: 'a',
	admin_register: 'r',
	admin_docket: 'd',
	admin_filing: 'f',
};

const postal = new Map(
	`United States=US,Alabama=AL,Alaska=AK,American Samoa=AS,Arizona=AZ,Arkansas=AR,California=CA,Canal Zone=CZ,Colorado=CO,Connecticut=CT,Delaware=DE,
District of Columbia=DC,Florida=FL,Georgia=GA,Guam=GU,Hawaii=HI,Idaho=ID,Illinois=IL,Indiana=IN,Iowa=IA,Kansas=KS,Kentucky=KY,Louisiana=LA,Maine=ME,
Maryland=MD,Massachusetts=MA,Michigan=MI,Minnesota=MN,Mississippi=MS,Missouri=MO,Montana=MT,Navajo Nation=NN,Nebraska=NE,Nevada=NV,New Hampshire=NH,
New Jersey=NJ,New Mexico=NM,New York=NY,North Carolina=NC,North Dakota=ND,Northern Mariana Islands=MP,Ohio=OH,Oklahoma=OK,Oregon=OR,Pennsylvania=PA,
Puerto Rico=PR,Rhode Island=RI,South Carolina=SC,South Dakota=SD,Tennessee=TN,Texas=TX,Utah=UT,Vermont=VT,Virgin Islands=VI,Virginia=VA,Washington=WA,
West Virginia=WV,Wisconsin=WI,Wyoming=WY`
		.split(',')
		.map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1)]),
);

/** Kinds that the table does not tell apart. */
const kindOf: Readonly<Record<string, string>> = { 'D.C. Reg.': 'r', 'La. Const. Ann.': 'o', 'Pub. L.': 'l', 'Pvt. L.': 'l' };

/** Names that the table lacks, misprints, or has only in a publisher's words. */
const named: Readonly<Record<string, string>> = {
	'Ala. Code': 'Code of Alabama',
	'Ariz. Sess. Laws': 'Session Laws of Arizona',
	'C.Z. Code': 'Canal Zone Code',
	'Cal. Code': 'California Codes',
	'Colo. Code Regs.': 'Code of Colorado Regulations',
	'Conn. Spec. Acts': 'Connecticut Special Acts',
	'D.C. Code Mun. Regs.': 'Code of D.C. Municipal Regulations',
	'D.C. Sess. L. Serv.': 'District of Columbia Session Law Service',
	'Ga. Comp. R. & Regs.': 'Rules and Regulations of the State of Georgia',
	'Ind. Acts': 'Acts of Indiana',
	'Ky. Admin. Regs.': 'Kentucky Administrative Regulations',
	'La. Acts': 'Acts of the Legislature of Louisiana',
	'La. Const. Ann.': 'Constitution of Louisiana',
	'N.Y.': 'Consolidated Laws of New York',
	'N.Y. Comp. Codes R. & Regs.': 'New York Codes, Rules and Regulations',
	'N.Y. Legis. Serv.': 'New York Legislative Service',
	'N.Y. Law': 'Consolidated Laws of New York',
	'Ohio Laws': 'Laws of Ohio',
	'Okla. Gaz.': 'Oklahoma Gazette',
	'Okla. Reg.': 'Oklahoma Register',
	'Or. Laws Adv. Sh.': 'Oregon Laws, Advance Sheets',
	'Or. Laws Spec. Sess.': 'Oregon Laws, Special Session',
	'Pa. Stat. and Cons. Stat. Ann.': 'Pennsylvania Statutes and Consolidated Statutes',
	'S.C. Acts': 'Acts and Joint Resolutions of South Carolina',
	'S.C. Code Ann. Regs.': 'South Carolina Code of Regulations',
	'Tenn. Comp. R. & Regs.': 'Rules and Regulations of the State of Tennessee',
	'Tex. Code Ann.': 'Texas Codes',
	'Treas. Reg.': 'Treasury Regulations',
	'U.S.C.': 'United States Code',
	'V.I. Legis. Serv.': 'Virgin Islands Legislative Service',
};

/** Further spellings. `!`: printed so, trusted only before "§" or a number that no amount and no score looks like; `#`: a title's number stands before it. */
const spelled: Readonly<Record<string, string>> = {
	'Ariz. Rev. Stat.': 'A.R.S.;!ARS',
	'C.F.R.': '!CFR;Code of Federal Regulations',
	'Colo. Rev. Stat.': 'C.R.S.;!CRS',
	'Conn. Gen. Stat.': '!C.G.S.',
	'D.C. Code': 'D.C. Official Code;D.C. Code of Official Laws',
	'Del. Code Ann.': '#Del. C.',
	FR: '!FR',
	'Fla. Admin. Code Ann.': '!F.A.C.',
	'Fla. Stat.': '!F.S.',
	'Ga. Code Ann.': 'O.C.G.A.;Official Code of Georgia',
	'Haw. Rev. Stat.': '!H.R.S.',
	'Ill. Comp. Stat.': 'ILCS',
	'Ind. Code': '!I.C.',
	'Ky. Admin. Regs.': '#KAR',
	'Ky. Rev. Stat. Ann.': '!K.R.S.',
	'Kan. Stat. Ann.': 'K.S.A.;!KSA',
	'La. Stat. Ann.': 'La. Rev. Stat.;La. R.S.;!R.S.',
	'Mass. Code Regs.': '#CMR',
	'Mass. Gen. Laws': 'M.G.L.;MGL;!G.L.',
	'Md. Code Regs.': 'COMAR',
	'Me. Rev. Stat. Ann.': '#M.R.S.;#M.R.S.A.',
	'Mich. Comp. Laws': '!M.C.L.;!M.C.L.A.',
	'Mo. Rev. Stat.': 'RSMo;Revised Statutes of Missouri',
	'Mont. Code Ann.': '!M.C.A.',
	'N.C. Gen. Stat.': 'N.C.G.S.;NCGS;!G.S.',
	'N.D. Cent. Code': 'N.D.C.C.;NDCC',
	'N.H. Rev. Stat. Ann.': 'N.H. RSA;!RSA',
	'N.J. Admin. Code': 'N.J.A.C.;NJAC',
	'N.J. Stat. Ann.': 'N.J.S.A.;NJSA;N.J.S.',
	'N.M. Stat. Ann.': 'NMSA;NMSA 1978',
	'N.Y. Comp. Codes R. & Regs.': '#NYCRR;#N.Y.C.R.R.',
	'Nev. Admin. Code': '!NAC',
	'Nev. Rev. Stat.': '!NRS;N.R.S.',
	'Ohio Rev. Code Ann.': '!ORC;!R.C.',
	'Okla. Stat.': '#O.S.',
	'Or. Admin. R.': '!OAR',
	'Or. Rev. Stat.': '!ORS;O.R.S.',
	'Pa. Cons. Stat.': '#Pa.C.S.;#Pa.C.S.A.',
	'Pub. L.': '!P.L.',
	'R.I. Gen. Laws': 'R.I.G.L.;RIGL',
	'S.C. Code Ann.': 'South Carolina Code of Laws;Code of Laws of South Carolina',
	'S.D. Codified Laws': 'SDCL',
	'Stat.': 'U.S. Statutes at Large;Statutes at Large',
	'Tenn. Code Ann.': 'T.C.A.;!TCA',
	'Treas. Reg.': 'Temp. Treas. Reg.;Prop. Treas. Reg.;Treasury Regulations;Treas. Regs.',
	'U.S.C.': '!USC',
	'Utah Code Ann.': '!U.C.A.',
	'Va. Code Ann.': 'Code of Virginia',
	'Vt. Stat. Ann.': '#V.S.A.',
	'Wash. Admin. Code': '!WAC',
	'Wash. Rev. Code': 'RCW',
};

/** Laws that the table leaves out: abbreviation, name, place, flags, further spellings. */
const ours = `I.R.C.|Internal Revenue Code|US|c|Int. Rev. Code;Internal Revenue Code
U.C.C.|Uniform Commercial Code||c|Uniform Commercial Code
UCMJ|Uniform Code of Military Justice|US|c|Uniform Code of Military Justice
U.S.S.G.|United States Sentencing Guidelines|US|c|U.S. Sentencing Guidelines;U.S. Sentencing Guidelines Manual
N.Y. C.P.L.R.|New York Civil Practice Law and Rules|NY|c|!CPLR;N.Y. C.P.L.R.
N.Y. C.P.L.|New York Criminal Procedure Law|NY|c|!CPL;N.Y. C.P.L.
FRCP|Federal Rules of Civil Procedure|US|u|FRCP
F.R.E.|Federal Rules of Evidence|US|u|!F.R.E.
Sup. Ct. R.|Rules of the Supreme Court of the United States|US|u|Sup. Ct. R.
Const.|Constitution||o|Constitution`;

const bare = (name: string): string =>
	(name.split(/[;:]/)[0] ?? '')
		.replace(
			/\s*\([^)]*\)?|<year> ?|\b(?:Advance )?Lexis(?:Nexis)? (?!Adv)|,? (?:of )?(?:18|19|20)\d\d(?:-(?:\d{4}|date))?|,? Annotated\b|\bAnnotated /g,
			'',
		)
		.replace(/^(?:West|Michie|Vernon|Deering|Baldwin|Page|Purdon|McKinney)'s (?:Smith-Hurd )?/, '')
		.replace(/(?: &| and) ?$/, '')
		.replace(/\bD\.C\./, 'District of Columbia')
		.replace('Lexis Advance', 'Advance')
		.trim();

/** Which number stands before the abbreviation: `n` any, `y` a year, `t` perhaps a title. */
function leadOf(regex: string): string {
	if (regex.startsWith('$law_year')) return 'y';
	if (/^(?:\$volume|\(\?P<(?:issue|title|chapter)>)/.test(regex)) return 'n';
	return regex.includes('tit\\.') ? 't' : '';
}

/** `q`: named with a subject in its midst; `w`: a subject follows it; `+`: one more number may follow; `e`: no number follows. */
function extrasOf(regex: string): string {
	const has = (pattern: RegExp, flag: string): string => (pattern.test(regex) ? flag : '');
	return (
		has(/\(\?P<reporter>/, 'q') +
		has(/\$reporter,? (?:\$law_subject|\(\?P<agency>)/, 'w') +
		has(/\$law_section \$(?:law_year|page)/, '+') +
		has(/\$reporter$/, 'e')
	);
}

function lineOf(abbreviation: string, law: SourceLaw): string {
	const name = named[abbreviation] ?? bare(law.name.replaceAll('’', "'"));
	const [regex = ''] = law.regexes;
	const kind = kindOf[abbreviation] ?? kinds[law.cite_type] ?? 'c';
	// A law whose name begins with its place is found by it; others need their name as a spelling.
	const byName =
		'cas'.includes(kind) && /^(?:Code|Laws|Revised|General|Official|Statutes|Administrative|Regulations) /.test(name) ? [name] : [];
	const forms = [...(law.variations ?? []), ...(spelled[abbreviation]?.split(';') ?? []), ...byName];
	return [
		abbreviation,
		name,
		postal.get(law.jurisdiction) ?? '',
		kind + leadOf(regex) + extrasOf(regex),
		[...new Set(forms)].join(';'),
	].join('|');
}

/** All examples of the table, as the engine sees them after folding. */
export const examplesOf = (table: SourceTable): string[] =>
	Object.values(table).flatMap((laws) => laws.flatMap(({ examples }) => examples.map((example) => example.replaceAll('’', "'"))));

/** The trimmed table, as text. */
export function trimLaws(table: SourceTable): string {
	const lines = Object.entries(table).flatMap(([abbreviation, laws]) => laws.map((law) => lineOf(abbreviation, law)));
	return `${JSON.stringify({ laws: [...lines, ...ours.split('\n')].join('\n') }, null, '\t')}\n`;
}

if (process.argv[1]?.endsWith('trim-laws.ts')) {
	const source = process.argv[2] ?? '../shared/facts/freelaw/laws.json';
	const target = 'src/engine/statutes/codes/laws.json';
	const text = trimLaws(JSON.parse(readFileSync(source, 'utf8')) as SourceTable);
	writeFileSync(target, text);
	console.log(`${target}: ${text.split('\\n').length} laws, ${(text.length / 1000).toFixed(0)} kB`);
}
