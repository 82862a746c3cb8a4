import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courtName } from '../../../../src/engine/citations/court-names.ts';
import { describeCitation } from '../../../../src/engine/citations/describe-citation.ts';
import { anyText } from '../../../support/arbitraries.ts';

describe('the sentence says what the citation is', () => {
	it.each([
		['410 U.S. 113', 'United States Supreme Court Reports, volume 410, from page 113 on'],
		['410 U.S. at 120', 'volume 410, at page 120'],
		['5 U.S. (1 Cranch) 137', 'volume 5 (first numbered 1 Cranch), from page 137 on'],
		['597 U.S. ___ (2022)', 'its page was not known yet'],
		['123 F.3d 456', 'Federal Reporter, third series, volume 123'],
		['[2001] 2 AC 127', 'Law Reports, Appeal Cases, volume 2 of 2001'],
		['[1932] AC 562', 'Law Reports, Appeal Cases, 1932, from page 562 on'],
		['2024 UT 12', 'decision number 12 of 2024, Utah'],
		['2019-NMSC-012', 'decision number 12 of 2019, New Mexico'],
		['[2019] UKSC 41', 'decision number 41 of 2019, Supreme Court of the United Kingdom'],
		['2019 WL 123456', 'number 123456 of 2019 in Westlaw'],
		['No. 19-1392', 'This is a docket number'],
		['Nos. 21-707 and 20-1199', 'the files of 2 cases'],
		['Id. at 120', '“idem”'],
		['Ibid.', '“ibidem”'],
		['supra, at 12', 'Latin for “above”'],
		['nothing of the kind', 'This reads like a citation'],
	])('%s', (words, expected) => {
		expect(describeCitation(words).plain).toContain(expected);
	});

	it('and that Obiter has no entry', () => {
		for (const words of ['410 U.S. 113', 'No. 19-1392', '?']) expect(describeCitation(words).plain).toContain('Obiter has no entry');
	});
});

describe('the details say what each part is', () => {
	it.each([
		[
			'410 U.S. 113, 116-17 (1973)',
			[
				'410: volume',
				'U.S.: United States Supreme Court Reports',
				'113: first page',
				'116-17: the page or paragraph that is meant',
				'1973: year of the decision',
			],
		],
		[
			'410 U.S. 113, 93 S. Ct. 705',
			[
				'410: volume',
				'U.S.: United States Supreme Court Reports',
				'113: first page',
				'Also: West’s Supreme Court Reporter, volume 93, from page 705 on',
			],
		],
		[
			'1:21-cv-01234-ABC',
			[
				'1: the office of the court where it was filed',
				'21: filed in 2021',
				'cv: a civil case',
				'01234: its place among the cases of that year',
				'ABC: the initials of its judges, or an office',
			],
		],
		[
			'22 Civ. 1234 (JSR)',
			['22: filed in 2022', 'Civ.: a civil case', '1234: its place among the cases of that year', 'JSR: the judge’s initials'],
		],
		['D-101-CR-2024-0013', ['CR: a criminal case', '2024: filed in 2024', '0013: its place among the cases of that year']],
		['No. 19–1392', ['19: the court’s year or term, 2019', '1392: its place among the cases of that year']],
		['No. 22A444', ['22: the term that began in 2022', 'A request to the Supreme Court outside its usual course']],
		['Case C-131/12', ['C: the Court of Justice of the European Union', '12: filed in 2012']],
		['Id. at 120', ['120: the page that is meant']],
	])('%s', (words, details) => {
		expect(describeCitation(words).details).toEqual(details);
	});
});

describe('the links search the free databases of its country', () => {
	it.each([
		['410 U.S. 113, 116-17 (1973)', 'https://www.courtlistener.com/?q=%22410%20U.S.%20113%22'],
		['No. 19-1392', 'https://www.courtlistener.com/?q=%2219-1392%22'],
		['[2019] UKSC 41', 'https://caselaw.nationalarchives.gov.uk/search?query=%5B2019%5D%20UKSC%2041'],
		['2020 SCC 5', 'https://www.canlii.org/en/#search/text=2020%20SCC%205'],
		['[1992] HCA 23', 'https://www.austlii.edu.au/cgi-bin/sinosrch.cgi?method=auto&query=%5B1992%5D%20HCA%2023'],
		['(2017) 10 SCC 1', 'https://indiankanoon.org/search/?formInput=(2017)%2010%20SCC%201'],
	])('%s', (words, url) => {
		expect(describeCitation(words).links.map((link) => link.url)).toEqual([url]);
	});

	it.each(['597 U.S. ___ (2022)', '410 U.S. at 120', 'D-101-CR-2024-0013', 'Case C-131/12', 'Ibid.'])(
		'but not for what they cannot find: %s',
		(words) => {
			expect(describeCitation(words).links).toEqual([]);
		},
	);
});

it.each([
	['2d Cir.', 'United States Court of Appeals for the Second Circuit'],
	['D.C. Cir.', 'United States Court of Appeals for the District of Columbia Circuit'],
	['Fed. Cir.', 'United States Court of Appeals for the Federal Circuit'],
	['S.D.N.Y.', 'United States District Court for the Southern District of New York'],
	['D. Utah', 'United States District Court for the District of Utah'],
	['D.D.C.', 'United States District Court for the District of Columbia'],
	['Bankr. D. Del.', 'United States Bankruptcy Court for the District of Delaware'],
	['Cal. Ct. App.', 'an appeals court of California'],
	['Tex. Crim. App.', 'Court of Criminal Appeals of Texas'],
	['Mass.', 'the highest court of Massachusetts'],
	['99th Cir.', '99th Cir.'],
	['QB', 'QB'],
])('the court %s is the %s', (printed, name) => {
	expect(courtName(printed)).toBe(name);
});

it('describes any text, and never throws', () => {
	fc.assert(
		fc.property(anyText(), (words) => {
			expect(describeCitation(words).plain).not.toBe('');
		}),
	);
});
