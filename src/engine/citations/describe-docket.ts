// Says what the parts of a docket number are.
import type { Docket } from './citation.ts';
import { docketShape } from './docket-shapes.ts';

const divisions: Readonly<Record<string, string>> = {
	cv: 'a civil case',
	civ: 'a civil case',
	cr: 'a criminal case',
	crim: 'a criminal case',
	mc: 'a miscellaneous matter',
	misc: 'a miscellaneous matter',
	mj: 'a matter before a magistrate judge',
	mag: 'a matter before a magistrate judge',
	md: 'many lawsuits handled together (multidistrict litigation)',
	bk: 'a bankruptcy',
	ap: 'a dispute within a bankruptcy',
	po: 'a petty offense',
	sw: 'a search warrant',
};

const fullYear = (digits: string): string => (Number(digits) > 60 ? `19${digits}` : `20${digits}`);

function federalDetails(number: string): string[] {
	const [, office, year = '', division = '', running = '', judges] =
		/^(?:(\d{1,2}):)?(\d\d)-([A-Za-z]+)-(\d+)(?:-(.+))?$/.exec(number) ?? [];
	return [
		...(office ? [`${office}: the office of the court where it was filed`] : []),
		`${year}: filed in ${fullYear(year)}`,
		`${division}: ${divisions[division.toLowerCase()] ?? 'the kind of case'}`,
		`${running}: its place among the cases of that year`,
		...(judges ? [`${judges}: the initials of its judges, or an office`] : []),
	];
}

function civilDetails(number: string): string[] {
	const [, year = '', division = '', running = '', judge] = /^(\d\d) ([A-Za-z]+)\. (\d+)(?: ?\(([A-Z]+)\))?/.exec(number) ?? [];
	if (!year) return [];
	return [
		`${year}: filed in ${fullYear(year)}`,
		`${division}.: ${divisions[division.toLowerCase()] ?? 'the kind of case'}`,
		`${running}: its place among the cases of that year`,
		...(judge ? [`${judge}: the judge's initials`] : []),
	];
}

const europeanCourts: Readonly<Record<string, string>> = {
	C: 'C: the Court of Justice of the European Union',
	T: 'T: the General Court of the European Union',
	F: 'F: the former Civil Service Tribunal of the European Union',
};

function europeanDetails(number: string): string[] {
	const [running = '', year = ''] = number.split('/');
	return [
		europeanCourts[running.charAt(0)] ?? 'An application to the European Court of Human Rights',
		`${year}: filed in ${fullYear(year)}`,
	];
}

/** Details of the first number; the further ones are only named. */
function detailsOf(number: string): string[] {
	const plain = number.replaceAll('\u2013', '-');
	const parts = plain.split('-');
	switch (docketShape(plain)) {
		case 'federal':
			return federalDetails(plain);
		case 'appellate':
			return [`${parts[0]}: the court's year or term, ${fullYear(parts[0] ?? '')}`, `${parts[1]}: its place among the cases of that year`];
		case 'application':
			return [
				`${plain.slice(0, 2)}: the term that began in ${fullYear(plain.slice(0, 2))}`,
				'A request to the Supreme Court outside its usual course',
			];
		case 'state':
			return [
				`${parts[2]}: ${divisions[parts[2]?.toLowerCase() ?? ''] ?? 'the kind of case'}`,
				`${parts[3]}: filed in ${parts[3]}`,
				`${parts[4]}: its place among the cases of that year`,
			];
		case 'european':
			return europeanDetails(plain);
		case 'other':
			return civilDetails(plain);
	}
}

/** One sentence on what the number is. */
export function docketSentence({ numbers }: Docket): string {
	return numbers.length > 1
		? `These are docket numbers: the numbers under which a court keeps the files of ${numbers.length} cases, here taken together.`
		: 'This is a docket number: the number under which a court keeps the file of one case.';
}

/** What each part of the number says, one line each. */
export const docketDetails = ({ numbers }: Docket): string[] => [
	...detailsOf(numbers[0] ?? ''),
	...numbers.slice(1).map((number) => `${number}: a case decided with it`),
];
