// The shapes of docket numbers, and what each says by itself. Federal trial courts number
// "1:21-cv-01234-ABC", courts of appeals and the Supreme Court "19-1392", its applications
// "22A444", New Mexico "D-101-CR-2024-0013", the European courts "C-131/12" and "12345/12".
const division = 'cv|cr|md|mc|mj|bk|ap|po|sw|civ|crim|misc';

const shapes = {
	federal: new RegExp(`^(?:\\d{1,2}:)?\\d\\d-(?:${division}|${division.toUpperCase()})-\\d{2,6}(?:-[A-Za-z0-9]{1,5})*$`),
	state: /^[A-Z]{1,2}-\d{3,4}-[A-Z]{2}-\d{4}-\d{3,6}$/,
	appellate: /^\d\d-\d{1,5}$/,
	application: /^\d\d[AMO]\d{1,4}$/,
	european: /^(?:[CTF]-\d{1,4}|\d{3,6})\/\d\d$/,
} as const;

export type DocketShape = keyof typeof shapes | 'other';

/** The shape of a number without its "No."; `other` for the many that only their court knows. */
export function docketShape(words: string): DocketShape {
	// The Supreme Court prints its numbers with en dashes.
	const plain = words.replaceAll('\u2013', '-');
	for (const shape of Object.keys(shapes) as (keyof typeof shapes)[]) if (shapes[shape].test(plain)) return shape;
	return 'other';
}

/** What stands before a number. */
export interface Lead {
	/** "Case No. ", "Nos. "; empty: the number stands alone. */
	readonly words: string;
	/** The word that says what is numbered, such as "Docket"; empty: only "No.". */
	readonly caseWord: string;
}

const threeDigits = /\d.*\d.*\d/;

/**
 * How far a number can be trusted: 2 by itself, 1 if a caption or another citation stands
 * beside it, 0 not at all.
 */
export function docketTrust(words: string, lead: Lead): 0 | 1 | 2 {
	const shape = docketShape(words);
	if (shape === 'federal' || shape === 'state') return 2;
	if (lead.words === '') return 0;
	if (lead.caseWord !== '') return threeDigits.test(words) && (/[-\u2013/:A-Z]/.test(words) || /\b[Nn]os?\.? ?$/.test(lead.words)) ? 2 : 0;
	if (!lead.words.startsWith('No')) return 0;
	if (shape === 'application' || (shape === 'appellate' && words.length > 5)) return 2;
	return shape === 'appellate' || (/^[A-Z]/.test(words) && /\d{4}/.test(words)) ? 1 : 0;
}
