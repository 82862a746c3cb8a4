import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, readBlock } from '../../../../../src/engine/block.ts';
import type { Candidate } from '../../../../../src/engine/candidate.ts';
import { findCodes } from '../../../../../src/engine/statutes/codes/find-codes.ts';

const block = (text: string): Block => readBlock(text, 0);
const wordsOf = ({ block: { folded }, start, end }: Candidate): string => folded.text.slice(start, end);
const found = (text: string): string[] => findCodes(block(text)).map(wordsOf);
const folded = (text: string): string => block(text).folded.text;

/** References as courts and news print them, by what they refer to. */
const printed: Readonly<Record<string, readonly string[]>> = {
	'state codes by abbreviation': [
		'N.Y. Penal Law § 125.25',
		'Cal. Penal Code § 187(a)',
		'Cal. Bus. & Prof. Code § 17200',
		'Cal. Code Civ. Proc. § 425.16',
		'Tex. Penal Code Ann. § 19.02',
		'Tex. Penal Code Ann. § 19.02 (West 2011)',
		'Tex. Code Crim. Proc. Ann. art. 38.22',
		'Ala. Code § 13A-6-2',
		'Ala. Code 1975, § 13A-6-2',
		'Fla. Stat. § 776.012',
		'Fla. Stat. § 776.012(1)–(2)',
		'Fla. Stat. §§ 776.012, 776.013',
		'Ga. Code Ann. § 16-11-37',
		'Mass. Gen. Laws ch. 265, § 1',
		'720 Ill. Comp. Stat. 5/9-1',
		'42 Pa. Cons. Stat. § 9711',
		'Wis. Stat. § 252.02(3), (4) and (6)',
		'Minn. Stat. § 609.185, subd. 1',
		'Kan. Stat. Ann. § 8-1,130',
		'N.J. Stat. Ann. § 2C:11-3(a)(1)',
		'Del. Code Ann. tit. 11, § 636',
		'Md. Code Ann., Crim. Law § 2-201',
		'D.C. Code § 22-2101',
		'Ind. Code § 35-42-1-1',
		'N.Y. Veh. & Traf. Law § 1192',
		'L.A. Mun. Code § 41.18',
	],
	'state codes by their letters': [
		'720 ILCS 5/9-1',
		'RCW 9A.32.030',
		'O.C.G.A. § 16-11-37',
		'42 Pa.C.S. § 9711',
		'18 Pa.C.S.A. § 2502(a)',
		'M.G.L. c. 265, s. 1',
		'G.L. c. 265, § 1',
		'A.R.S. 13-1105',
		'ARS 13-1105',
		'C.R.S. 18-3-102',
		'ORS 163.115',
		'NRS 200.030',
		'KRS 507.020',
		'MCL 750.316',
		'RSA 630:1-a',
		'R.C. 2903.01',
		'Ohio R.C. 2903.01',
		'N.C.G.S. § 14-17',
		'N.J.S.A. 2C:11-3',
		'TCA 39-13-202',
		'K.S.A. 21-5402',
		'La. R.S. 14:30.1',
		'17-A M.R.S. § 201',
		'13 V.S.A. § 2301',
		'11 Del. C. § 636',
		'21 O.S. § 701.7',
		'NMSA 1978, § 30-2-1',
		'CPLR 3211(a)(7)',
	],
	'state codes in the words of news': [
		'California Penal Code Section 187',
		'California Penal Code section 187, subdivision (a)',
		'California Penal Code 187',
		'California penal code section 187',
		"California's Penal Code Section 187",
		'CALIFORNIA PENAL CODE SECTION 187',
		'CA Penal Code 187',
		'California Health and Safety Code Section 11350',
		'California Code of Civil Procedure section 425.16',
		'Texas Code of Criminal Procedure Article 38.22',
		'Florida Statute 776.012',
		'Florida statute 776.012',
		'Florida Statutes, Section 776.012',
		'Ohio Revised Code 2903.01',
		'North Carolina General Statute 14-17',
		'Minnesota Statutes, section 609.185',
		'Arizona Revised Statutes 13-1105',
		'Utah Code 76-5-203',
		'Virginia Code 18.2-32',
		'Code of Virginia § 18.2-32',
		'South Carolina Code of Laws Section 16-3-10',
		'Massachusetts General Laws Chapter 265, Section 1',
		"New York's Penal Law § 265.03",
		'New York State Penal Law § 125.25',
		'New York City Administrative Code § 8-107',
	],
	'a number before the name': [
		'Section 187 of the California Penal Code',
		"Section 187(a) of California's Penal Code",
		'Sections 187 and 245(a)(1) of the California Penal Code',
		'section 776.012, Florida Statutes',
		's. 776.012, F.S.',
		'Section 565.020, RSMo',
		'Title 13 of the Arizona Revised Statutes',
		'Chapter 90 of the North Carolina General Statutes',
		'Section 1 of Chapter 265 of the Massachusetts General Laws',
		'Section 16-11-37 of the Official Code of Georgia Annotated',
		'Section 18.2-32 of the Code of Virginia',
		'Chapter 2023-15, Laws of Florida',
	],
	'codes without a place': [
		'Penal Code Section 187',
		'Penal Code § 187',
		'Penal Code 25850',
		'Health and Safety Code section 11350',
		'Los Angeles Municipal Code Section 41.18',
		'Model Penal Code § 210.2',
		'Indian Penal Code Section 302',
	],
	'federal law': [
		'18 U.S.C. §§ 371, 1343 and 1349',
		'18 USC 1505, 1512, and 1513',
		'42 U.S.C. § 2000e-2(a)',
		'42 U.S.C. § 1983 et seq.',
		'Title 18, United States Code, Section 1341',
		'Section 1001 of Title 18 of the U.S. Code',
		'U.S. Code 18, Section 1001',
		'Pub. L. No. 111-148',
		'Pub. L. 111-148, § 1101',
		'Public Law 117-174',
		'110 Stat. 1214',
		'I.R.C. § 501(c)(3)',
		'Section 501(c)(3) of the Internal Revenue Code',
		'Article 92 of the UCMJ',
		'U.S.S.G. § 2B1.1(b)(1)',
	],
	'regulations and registers': [
		'85 Fed. Reg. 12345',
		'85 Fed. Reg. 12,345, 12,350 (Mar. 2, 2020)',
		'85 FR 12345',
		'14 CFR Part 107',
		'40 C.F.R. pt. 60',
		'Treas. Reg. § 1.61-1',
		'Cal. Code Regs. tit. 8, § 5199',
		'California Code of Regulations, Title 8, Section 5199',
		'9 NYCRR 466.13',
		'25 Pa. Code § 93.4',
		'COMAR 12.34.56.07',
	],
	'constitutions and rules of court': [
		'U.S. Const. amend. XIV, § 1',
		'U.S. Const. amend. XIV',
		'U.S. Const. art. I, § 8, cl. 3',
		'Cal. Const. art. I, § 7',
		'Florida Constitution, Article V, Section 3',
		'Article I, Section 9, Clause 8 of the U.S. Constitution',
		'Article II, Section 4 of the Constitution',
		'Fed. R. Evid. 404(b)',
		'Fed. R. Civ. P. 12(b)(6)',
		'Federal Rules of Criminal Procedure 6(e)',
		'Rule 6(e) of the Federal Rules of Criminal Procedure',
		'Pa.R.Crim.P. 600',
		'Illinois Supreme Court Rule 412',
	],
};

describe.each(Object.entries(printed))('%s', (_, references) => {
	it.each(references)('%j is one reference', (reference) => {
		expect(found(`He was charged under ${reference}, they said.`)).toEqual([folded(reference)]);
		expect(found(`In 2019, ${reference} was upheld.`)).toEqual([folded(reference)]);
	});
});

describe('text that is no reference', () => {
	it.each([
		'Code 12 people into the system by Friday.',
		'Section 8 housing vouchers were cut in 2019.',
		'Call 212-555-0148 or 1-800-776-0120 for details.',
		'He scored 12 points, Stat. 5 said the caption.',
		'On Feb. 12, Stat. 5 was printed.',
		'Ohio Code 12 people have read this year.',
		'Florida 776, Georgia 12.',
		'The dress code 12 schools adopted was dropped.',
		'Zip Code 90210 is famous.',
		'Area Code 212 turned 75 this year.',
		'The Da Vinci Code 2 was never made.',
		'No. 18 USC 34, UCLA 10.',
		'No. 18 USC beat No. 5 Utah 42-17 on Saturday.',
		'An ARS 12-4 win sealed it.',
		'The WAC 12-4 record stands.',
		'The RSA 12 conference drew 40,000 people.',
		'An MCL 12 tear ended his season.',
		'ORS 5 is a salt.',
		'In 2019 Ohio laws 4 people opposed were passed.',
		'New York Law 101 students gathered at 5 p.m.',
		'Business Law 101 was his favourite course.',
		'In 1999 Cal. State 2 won.',
		'Public Law 12 students graduated.',
		'FR 12 players were drafted.',
		'Jones, FR, 12 points; Smith, SO, 5.',
		'Registration No. 12345 was painted on the car.',
		'The Constitution has 27 amendments.',
		'The Constitution. Article II makes the president strong in 1 way.',
		'The Federal Register published 70,000 pages in 2020.',
		'Federal rules 12 states challenged will take effect.',
		'Texas 19.02 inches of rain fell.',
		'The Penal Code has 1,500 sections.',
		'Ga. 16 reopened on Tuesday.',
		'U.S. 101 was closed in both directions.',
		'Indianapolis, Ind. 46204-1234',
		'Springfield, Ill. 62701',
		'Building Code 12 was the name of the band.',
		"Murphy's Law 2 opens in June.",
		'A 1999 Alaska law 12 senators backed failed.',
		'Section 5 of the New York law bars it.',
		'Utah code 5 people wrote was released in 2020.',
		'The California Gold Code 12 exhibit closed.',
		'Const. Smith, 42, was hurt.',
		'She is ranked No. 720 by the ILCS 2024 list.',
		'The I.C. 12 train left at 5:40.',
		'Article 5 of the NATO treaty was invoked once, in 2001.',
	])('%j', (text) => {
		expect(found(text)).toEqual([]);
	});
});

describe('what stands beside a reference', () => {
	it.each([
		["Illinois' 720 ILCS 5/9-1 applies.", ['720 ILCS 5/9-1']],
		['18 U.S.C. § 371, 18 U.S.C. § 1343', ['18 U.S.C. § 371', '18 U.S.C. § 1343']],
		['Pub. L. No. 104-193, 110 Stat. 2105', ['Pub. L. No. 104-193', '110 Stat. 2105']],
		['See Cal. Penal Code § 187. Section 245 differs.', ['Cal. Penal Code § 187']],
		['He sued Smith. Penal Code Section 187 applies.', ['Penal Code Section 187']],
		['Under Florida Statutes 776.012, 12 people left.', ['Florida Statutes 776.012']],
	])('%j stays outside', (text, references) => {
		expect(found(text)).toEqual(references);
	});
});

it('makes a statute of the reference, under the law of its country', () => {
	const [candidate] = findCodes(block('under Cal. Penal Code\u00a0§ 187'));

	expect(candidate?.meaning).toMatchObject({ id: 'statute:Cal. Penal Code § 187', kind: 'statute', sense: 'safe', jurisdictions: ['US'] });
	expect(findCodes(block('Penal Code Section 187'))[0]?.meaning.jurisdictions).toEqual([]);
});

describe('any text', () => {
	const pieces = fc.constantFrom(
		...Object.values(printed).flat(),
		...'Cal. N.Y. Code Law § §§ Section of the title 18 187 (a) , . - – Const. art. I No. Stat. U.S. R. & Ann. (West 2011) \n'.split(' '),
	);
	const texts = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 200 }),
		fc.array(pieces, { maxLength: 20 }).map((words) => words.join(' ')),
	);

	it('is read without an error, into spans of its own in order', () => {
		fc.assert(
			fc.property(texts, (text) => {
				let after = 0;
				for (const { start, end, from, to, block: read } of findCodes(block(text))) {
					expect(start).toBeGreaterThanOrEqual(after);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(read.folded.text.length);
					expect(to).toBeGreaterThan(from);
					after = end;
				}
			}),
			{ numRuns: 2000 },
		);
	});

	it.each([
		'§ 1, ',
		'Section 1 of ',
		'Cal. ',
		'Penal Code ',
		'18 U.S.C. ',
		'A & B Code § ',
		'(a)',
		'1–',
		'1(a)–',
		'Section 1(a) (b), (c) and ',
		'Title I, ',
		'§§ 1-1,111/',
	])('is read fast, even %j ten thousand times', (piece) => {
		const long = block(`${piece.repeat(10_000)} Fla. Stat. 1`);
		const started = performance.now();

		findCodes(long);

		expect(performance.now() - started).toBeLessThan(2000);
	});
});
