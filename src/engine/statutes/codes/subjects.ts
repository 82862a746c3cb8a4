// Subjects that codes are named after: "Penal Code", "Bus. & Prof. Code", "Vehicle and
// Traffic Law". Known subjects let a bare number be trusted and abbreviations be spelled
// out; a name of other words needs "§" or "section" after it.

/** Abbreviations, each with its word. */
const abbreviated = new Map(
	`admin=Administrative agric=Agriculture alco=Alcoholic bev=Beverage bus=Business child=Children's civ=Civil com=Commerce comm=Commercial
comp=Compensation cons=Conservation conserv=Conservation const=Constitution constr=Construction consum=Consumer corp=Corporations corr=Correction
correc=Correction cr=Criminal crim=Criminal ct=Court cts=Courts dom=Domestic econ=Economic ed=Education educ=Education elec=Election
empl=Employment env=Environmental envtl=Environmental est=Estates estate=Estates evid=Evidence exec=Executive fam=Family fin=Financial gen=General
gov=Government govt=Government hum=Human ind=Industrial indus=Industrial ins=Insurance inst=Institutions jud=Judicial juv=Juvenile lab=Labor
loc=Local mil=Military mun=Municipal nat=Natural oblig=Obligations occ=Occupations parl=Parliamentary pen=Penal prac=Practice prob=Probate
proc=Procedure prof=Professions prop=Property prot=Protection pub=Public reg=Regulation rel=Relations rem=Remedies rep=Reporting res=Resources
rev=Revenue safe=Safety serv=Services servs=Services soc=Social sts=Streets tax=Taxation traf=Traffic transp=Transportation unemp=Unemployment util=Utilities
utils=Utilities veh=Vehicle veterans=Veterans welf=Welfare wild=Wildlife`
		.split(/\s/)
		.map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
);

const others =
	'abandoned affairs aging agricultural alcohol and arts banking benefit beverage board boards building business cannabis children childrens city commercial compensation competency conservation control controlled corporate corporations correctional corrections county courts crimes criminal cultural death debtor decedents definitions development domestic drug dwelling economic elder elections electric employees energy estates ethics eviction family fire firearm firearms fiduciary fish food for fraternal game gaming ground harbors health highway highways housing hygiene improvement indian institutional institutions judiciary justice juvenile labor land landlord lien limited liability lottery markets mental military model money motor motors multiple murder navigation negotiable nonprofit occupational of officers organizations parks partnership penal personal planning police political powers practices private probate procedure professional public purchasing racing railroad real recreation reform relations religious retirement revised road sales sanitary safety school sentencing sexual social special state statutes streets substances surrogates taxes tenant traffic transport trusts uniform urban vehicle vehicles village water wildlife workers workmens works youth zoning';

const known = new Set([
	...abbreviated.keys(),
	...[...abbreviated.values()].map((word) => word.toLowerCase().replace("'", '')),
	...others.split(' '),
	'&',
]);

/** Whether a word, in lower-case letters, is one that codes are named after. */
export const isSubject = (raw: string): boolean => known.has(raw);

const title = (word: string): string =>
	word.charAt(0).toUpperCase() + (/^[A-Z]{4,}$/.test(word) ? word.slice(1).toLowerCase() : word.slice(1));

/** The word that an abbreviation stands for; any other word with a capital. */
function spellOut(printed: string): string {
	if (printed === '&') return 'and';
	if (/^(?:and|of|the|for)$/i.test(printed)) return printed.toLowerCase();
	const full = abbreviated.get(printed.toLowerCase().replace(/['-]/g, ''));
	return title(full && !/^(?:veterans|tax|estate)$/i.test(printed) ? full : printed);
}

/** Words of a name with their abbreviations spelled out: "Business and Professions". */
export const spelledOut = (words: readonly { readonly printed: string }[]): string =>
	words
		.map(({ printed }) => spellOut(printed))
		.filter((word) => !/^(?:Ann|Annotated)$/.test(word))
		.join(' ');
