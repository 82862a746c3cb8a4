// The places whose laws news cites, and every way of writing them. A name of a law most
// often begins with its place; the law's key begins with the place's own key.

/** A place as laws are named after it. */
export interface Place {
	/** Postal code; "US" and "FED" for the nation, "NYC" and "NN" for what has none. */
	readonly code: string;
	/** Key of the abbreviation that lawyers use: "ny", "cal". */
	readonly key: string;
	/** Full name. */
	readonly name: string;
}

/** Code, the lawyers' abbreviation, the full name, and other spellings. */
const list = `US,U.S.,United States;FED,Fed.,Federal;AL,Ala.,Alabama;AK,Alaska,Alaska;AZ,Ariz.,Arizona;AR,Ark.,Arkansas;
CA,Cal.,California,Calif.;CO,Colo.,Colorado;CT,Conn.,Connecticut;DE,Del.,Delaware;DC,D.C.,District of Columbia;FL,Fla.,Florida;
GA,Ga.,Georgia;HI,Haw.,Hawaii,Hawai'i;ID,Idaho,Idaho;IL,Ill.,Illinois;IN,Ind.,Indiana;IA,Iowa,Iowa;KS,Kan.,Kansas,Kans.;KY,Ky.,Kentucky;
LA,La.,Louisiana;ME,Me.,Maine;MD,Md.,Maryland;MA,Mass.,Massachusetts;MI,Mich.,Michigan;MN,Minn.,Minnesota;MS,Miss.,Mississippi;
MO,Mo.,Missouri;MT,Mont.,Montana;NE,Neb.,Nebraska,Nebr.;NV,Nev.,Nevada;NH,N.H.,New Hampshire;NJ,N.J.,New Jersey;NM,N.M.,New Mexico;
NY,N.Y.,New York,N.Y.S.;NC,N.C.,North Carolina;ND,N.D.,North Dakota;OH,Ohio,Ohio;OK,Okla.,Oklahoma;OR,Or.,Oregon,Ore.;PA,Pa.,Pennsylvania;
RI,R.I.,Rhode Island;SC,S.C.,South Carolina;SD,S.D.,South Dakota;TN,Tenn.,Tennessee;TX,Tex.,Texas;UT,Utah,Utah;VT,Vt.,Vermont;
VA,Va.,Virginia;WA,Wash.,Washington;WV,W. Va.,West Virginia;WI,Wis.,Wisconsin,Wisc.;WY,Wyo.,Wyoming;NYC,N.Y.C.,New York City;
GU,Guam,Guam;PR,P.R.,Puerto Rico;VI,V.I.,Virgin Islands,U.S. Virgin Islands;AS,Am. Samoa,American Samoa;
MP,N. Mar. I.,Northern Mariana Islands;CZ,C.Z.,Canal Zone;NN,Navajo Nation,Navajo Nation`;

/** Postal codes that news sets before a code ("CA Penal Code 187") and that are no words. */
const postal = new Set('AZ CA CO CT FL GA IL KY MD MI MN MO MT NC ND NE NH NJ NM NV NY RI SC SD TN TX VA VT WA WI WV WY'.split(' '));

const letters = (printed: string): string => printed.toLowerCase().replace(/[^a-z]/g, '');

interface Places {
	readonly byKey: ReadonlyMap<string, Place>;
	readonly byCode: ReadonlyMap<string, Place>;
	readonly forms: readonly string[];
}

function readPlaces(): Places {
	const byKey = new Map<string, Place>();
	const byCode = new Map<string, Place>();
	const forms: string[] = [];
	for (const line of list.split(';')) {
		const [code = '', ...spellings] = line.trim().split(',');
		const [abbreviation = '', name = ''] = spellings;
		const place = { code, key: letters(abbreviation), name };
		byCode.set(code, place);
		for (const form of postal.has(code) ? [...spellings, code] : spellings) {
			byKey.set(letters(form), place);
			forms.push(form);
		}
	}
	return { byKey, byCode, forms };
}

let places: Places | undefined;
const known = (): Places => {
	places ??= readPlaces();
	return places;
};

/** The place that letters spell ("newyork", "ny"), dots and spaces left out; `undefined` if none. */
export const placeSpelled = (key: string): Place | undefined => known().byKey.get(key);

/** The place of a code in the table. */
export const placeOf = (code: string): Place | undefined => known().byCode.get(code);

/** Every spelling, for looking out for first words. */
export const placeForms = (): readonly string[] => known().forms;
