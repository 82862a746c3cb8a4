import { describe, expect, it } from 'vitest';
import { readBlock } from '../../../../src/engine/block.ts';
import type { Candidate } from '../../../../src/engine/candidate.ts';
import { findCitations } from '../../../../src/engine/citations/find-citations.ts';

const candidatesIn = (text: string): Candidate[] => findCitations(readBlock(text, 0));
const foundIn = (text: string): string[] => candidatesIn(text).map(({ meaning }) => meaning.headword);

describe('a citation alone is found whole', () => {
	it.each([
		['with volume, reporter and page', '410 U.S. 113'],
		['with spaces in the reporter', '410 U. S. 113'],
		['of a series', '123 F.3d 456'],
		['of the fourth series', '21 F.4th 300'],
		['of a state in a region', '347 P.3d 606'],
		['with a pincite', '410 U.S. 113, 116-17'],
		['with a pincite in en dashes', '410 U.S. 113, 153–54 (1973)'],
		['with a note', '410 U.S. 113, 116 n. 4 (1973)'],
		['with a year', '410 U.S. 113 (1973)'],
		['with a court and a year', '123 F.3d 456, 460 (2d Cir. 1999)'],
		['of a district court', '12 F. Supp. 3d 45 (S.D.N.Y. 2014)'],
		['of a state appeals court', '123 S.W.3d 45, 47 (Tex. App.—Dallas 2010, no pet.)'],
		['with parallel reporters', '410 U.S. 113, 93 S. Ct. 705, 35 L. Ed. 2d 147 (1973)'],
		['with a pincite in each parallel reporter', '410 U.S. 113, 120, 93 S. Ct. 705, 712 (1973)'],
		['with a nominative reporter', '5 U.S. (1 Cranch) 137'],
		['with a page that is not known yet', '597 U.S. ___ (2022)'],
		['with the year first, as in California', '(1972) 6 Cal.3d 628'],
		['in its short form', '410 U.S. at 120'],
		['in its short form with a comma', '410 U.S., at 120'],
		['of Westlaw', '2019 WL 123456'],
		['of Westlaw with a docket number, a page and a day', 'No. 12-345, 2013 WL 123456, at *3 (S.D.N.Y. Jan. 3, 2013)'],
		['of LEXIS', '2019 U.S. Dist. LEXIS 12345'],
		['that is neutral', '2024 UT 12'],
		['that is neutral, with hyphens', '2019-NMSC-012'],
		['that is neutral, with a paragraph', '2024 UT 12, ¶ 14'],
		['of a number by paragraphs', 'Fed. Sec. L. Rep. (CCH) ¶ 97,410'],
		['of the Tax Court', 'T.C. Memo. 2019-123'],
		['of the United Kingdom', '[2019] UKSC 41'],
		['of a division', '[2019] EWCA Civ 12'],
		['of a list of the High Court', '[2020] EWHC 123 (Admin)'],
		['with a paragraph in brackets', '[2019] UKSC 41 at [55]'],
		['of English reports', '[2001] 2 AC 127'],
		['of English reports without a volume', '[1932] AC 562'],
		['of Canada', '2020 SCC 5'],
		['of Canada by CanLII', '1985 CanLII 69 (SCC)'],
		['of Australia', '[1992] HCA 23'],
		['of Australian reports', '(1992) 175 CLR 1'],
		['of India', '(2017) 10 SCC 1'],
		['of the All India Reporter', 'AIR 1973 SC 1461'],
		['of SCC OnLine', '2019 SCC OnLine Del 123'],
		['of South African reports', '2008 (2) SA 24 (CC)'],
	])('%s', (_, citation) => {
		expect(foundIn(citation)).toEqual([citation]);
		expect(foundIn(`The court relied on ${citation}, and the appeal failed.`)).toEqual([citation]);
	});
});

describe('a short reporter', () => {
	it.each([
		['with a year that it was printed in', '3 Me. 5 (1824)'],
		['after a caption', 'Marbury v. Madison, 1 Cranch 137'],
		['after a lawyer’s "see"', 'See 12 Cal. 34.'],
		['beside another citation', '410 U.S. 113 overruled 12 Cal. 34'],
	])('is found %s', (_, text) => {
		expect(foundIn(text).join()).toMatch(/Me\.|Cranch|Cal\./);
	});

	it.each([
		['by itself', '3 Me. 5'],
		['with a year after its last volume', '3 Me. 5 (2019)'],
		['with a year before its first volume', '12 F.3d 5 (1901)'],
		['in a headline with a caption afterwards', 'Won by 3 Me. 5 in Roe v. Wade'],
	])('is not found %s', (_, text) => {
		expect(foundIn(text)).toEqual([]);
	});
});

describe('prose that looks like a citation is left alone', () => {
	it.each([
		'The 5 U.S. 10 people met.',
		'It cost 20 U.S. 100 dollars then.',
		'in 2019 A. 12 men left',
		'page 12 P. 3d and more',
		'Germany 2 U.S. 1, and U.S. 3 Mexico 2',
		'No. 5 U.S. 410 was second.',
		'No. 10 Ohio St. 24, Michigan 21',
		'call 212-555-0123 or (212) 555-0123',
		'a record of 10-6, 3 T. and 5 C. of flour',
		'1600 N.E. 2nd Ave. 12',
		'Springfield, IL 62701',
		'2016: FL 29, OH 18. In 2020 PA 20, and more',
		'12 Bush 34 and 5 Day 10',
		'12 Bush 34, 5 Hill 10',
		'at 10.30 A.D. 70 and 5 P.M. 12',
		'18 U.S.C. 1512(c)(2) and 42 U.S.C. § 1983',
		'The 2019 F. 12th prize',
		'$410 U.S. 113',
		'410 U.S. 113-year-olds',
		'Chase, 267',
		'Holmes, 17, was there',
	])('%s', (text) => {
		expect(foundIn(text)).toEqual([]);
	});
});

describe('what follows a citation', () => {
	it.each([
		['a count is no pincite', '410 U.S. 113, 50 years later', '410 U.S. 113'],
		['a year after a comma is no pincite', 'In 410 U.S. 113, 2022 was not foreseen', '410 U.S. 113'],
		['a lower page is no pincite', '410 U.S. 113, 50.', '410 U.S. 113'],
		['a remark in parentheses stays outside', '410 U.S. 113 (which was overruled)', '410 U.S. 113'],
		['a second decision after a semicolon is its own', '410 U.S. 113; 5 F.3d 12.', '410 U.S. 113'],
	])('%s', (_, text, citation) => {
		expect(foundIn(text)[0]).toBe(citation);
	});
});

describe('words that refer back', () => {
	it('are found after a citation of the same block', () => {
		expect(foundIn('410 U.S. 113. Id. at 120. Ibid. Roe, supra, at 12; ibid. at 5. Supra note 3.')).toEqual([
			'410 U.S. 113',
			'Id. at 120',
			'Ibid.',
			'supra, at 12',
			'ibid. at 5',
			'Supra note 3',
		]);
	});

	it.each(['Id. at 120, supra. 12 men', 'Freud wrote of the id. 410 U.S. 113 (1973)', '410 U.S. 113: a supra-national idea'])(
		'are left alone elsewhere: %s',
		(text) => {
			expect(foundIn(text).filter((words) => /id|supra/i.test(words))).toEqual([]);
		},
	);
});

it('says whose law it is', () => {
	expect(candidatesIn('[2019] UKSC 41; 410 U.S. 113; [1992] HCA 23').map(({ meaning }) => meaning.jurisdictions[0])).toEqual([
		'UK',
		'US',
		'Australia',
	]);
});
