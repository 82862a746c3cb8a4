// Courts as citations abbreviate them, written out. What is not known stays as it is printed.
const ordinals = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh'.split(' ');
const districts: Readonly<Record<string, string>> = {
	N: 'Northern District',
	S: 'Southern District',
	E: 'Eastern District',
	W: 'Western District',
	M: 'Middle District',
	C: 'Central District',
	'': 'District',
};

/** States whose abbreviation in citations is not their postal code, and the codes. */
const states = new Map(
	'Ala=Alabama;Alaska=Alaska;Ariz=Arizona;Ark=Arkansas;Cal=California;Colo=Colorado;Conn=Connecticut;Del=Delaware;DC=Columbia;Fla=Florida;Ga=Georgia;Guam=Guam;Haw=Hawaii;Idaho=Idaho;Ill=Illinois;Ind=Indiana;Iowa=Iowa;Kan=Kansas;Ky=Kentucky;La=Louisiana;Me=Maine;Md=Maryland;Mass=Massachusetts;Mich=Michigan;Minn=Minnesota;Miss=Mississippi;Mo=Missouri;Mont=Montana;Neb=Nebraska;Nev=Nevada;NH=New Hampshire;NJ=New Jersey;NM=New Mexico;NY=New York;NC=North Carolina;ND=North Dakota;Ohio=Ohio;Okla=Oklahoma;Or=Oregon;Pa=Pennsylvania;PR=Puerto Rico;RI=Rhode Island;SC=South Carolina;SD=South Dakota;Tenn=Tennessee;Tex=Texas;Utah=Utah;Vt=Vermont;Va=Virginia;Wash=Washington;WVa=West Virginia;Wis=Wisconsin;Wyo=Wyoming'
		.split(';')
		.map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
);

const stateOf = (printed: string): string | undefined => states.get(printed.replace(/[. ]/g, ''));

function circuitName(court: string): string | undefined {
	const circuit = /^(?:(\d{1,2})(?:st|nd|d|rd|th)|(D\.C\.|Fed\.)) Cir\.?$/.exec(court);
	if (!circuit) return undefined;
	const named = circuit[2] === 'D.C.' ? 'District of Columbia' : circuit[2] ? 'Federal' : ordinals[Number(circuit[1]) - 1];
	return named && `United States Court of Appeals for the ${named} Circuit`;
}

function districtName(court: string): string | undefined {
	const [, isBankruptcy, part = '', place = ''] = /^(Bankr\. )?([NSEWMC]?)\.?D\.? ?([A-Z][A-Za-z. ]*)$/.exec(court) ?? [];
	const state = stateOf(place);
	const district = districts[part];
	return state && district && `United States ${isBankruptcy ? 'Bankruptcy' : 'District'} Court for the ${district} of ${state}`;
}

function stateCourtName(court: string): string | undefined {
	const [, place = '', rest = ''] = /^(.+?\.?|[A-Z]\.[A-Z]\.) ?((?:Ct\. )?(?:Crim\. |Civ\. )?App\.(?: Ct\.)?)$/.exec(court) ?? [];
	const state = stateOf(place);
	if (state) return rest.includes('Crim.') ? `Court of Criminal Appeals of ${state}` : `an appeals court of ${state}`;
	const alone = stateOf(court);
	return alone && `the highest court of ${alone}`;
}

/** The court's name in full where the abbreviation is a known one, else the abbreviation. */
export const courtName = (court: string): string => circuitName(court) ?? districtName(court) ?? stateCourtName(court) ?? court;
