import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlock } from '../../../../../src/engine/block.ts';
import { describeCode } from '../../../../../src/engine/statutes/codes/describe-code.ts';
import { findCodes } from '../../../../../src/engine/statutes/codes/find-codes.ts';

describe('tells the body of law and the place in it', () => {
	it.each([
		['N.Y. Penal Law § 125.25', 'A law of New York: section 125.25 of the New York Penal Law.'],
		['Fla. Stat. § 776.012', 'A law of Florida: section 776.012 of the Florida Statutes.'],
		['Mass. Gen. Laws ch. 265, § 1', 'A law of Massachusetts: chapter 265, section 1 of the General Laws of Massachusetts.'],
		['720 ILCS 5/9-1', 'A law of Illinois: chapter 720, section 5/9-1 of the Illinois Compiled Statutes.'],
		['California penal code section 187', 'A law of California: section 187 of the California Penal Code.'],
		['Cal. Veh. Code §§ 23152 and 23153', 'A law of California: sections 23152 and 23153 of the California Vehicle Code.'],
		['Penal Code Section 187', 'A provision of a code of laws: section 187 of the Penal Code.'],
		[
			'18 U.S.C. § 371',
			'A federal law of the United States: title 18, section 371 of the United States Code, where Congress’s laws are collected by subject.',
		],
		[
			'U.S. Code 18, Section 1001',
			'A federal law of the United States: title 18, section 1001 of the United States Code, where Congress’s laws are collected by subject.',
		],
		['Pub. L. No. 111-148', 'A federal law of the United States: number 148 of the public laws that the 111th Congress passed.'],
		['P.L. 102-1', 'A federal law of the United States: number 1 of the public laws that the 102nd Congress passed.'],
		[
			'110 Stat. 1214',
			'A law as Congress passed it: volume 110, page 1214 of the United States Statutes at Large, which prints new laws in the order of their making.',
		],
		[
			'85 Fed. Reg. 12345',
			'A place in the Federal Register, the daily journal in which US agencies publish rules and proposals: volume 85, page 12345.',
		],
		[
			'14 CFR Part 107',
			'A rule made by a US federal agency: title 14, part 107 of the Code of Federal Regulations, where agencies’ rules are collected.',
		],
		['Minn. R. 4715', 'A rule made by an agency of Minnesota: rule 4715 of the Minnesota Rules.'],
		['Treas. Reg. § 1.61-1', 'A rule on federal taxes that the US Treasury made: section 1.61-1 of the Treasury Regulations.'],
		['Fed. R. Evid. 404(b)', 'A rule for cases in the federal courts of the United States: rule 404(b) of the Federal Rules of Evidence.'],
		[
			'U.S. Const. amend. XIV, § 1',
			'A provision of the Constitution of the United States, the highest law of the country: amendment XIV, section 1.',
		],
		[
			'Article I, Section 7 of the California Constitution',
			'A provision of the Constitution of California, the highest law of the state: article I, section 7.',
		],
		['ASBCA No. 43466', 'A case before the Armed Services Board of Contract Appeals, a US federal body: number 43466.'],
	])('%j', (words, sentence) => {
		expect(describeCode(words)).toBe(sentence);
	});
});

it.each(['Clean Air Act', 'Section 8', 'Cal. Penal Code § 187 and more', 'Roe v. Wade', ''])('%j is none of its references', (words) => {
	expect(describeCode(words)).toBeUndefined();
});

it('describes every reference that is found, in one sentence', () => {
	const names = fc.constantFrom(
		'Cal. Penal Code',
		'Fla. Stat.',
		'42 Pa.C.S.',
		'RCW',
		'U.S. Const.',
		'Fed. R. Crim. P.',
		'9 NYCRR',
		'Penal Code',
		'N.Y. Tax Law',
	);
	const numbers = fc.constantFrom(
		'§ 187',
		'776.012',
		'art. I, § 7',
		'Section 187(a)',
		'§§ 1, 2 and 3',
		'9A.32.030 et seq.',
		'tit. 5, § 2',
		'466.13',
	);
	const before = fc.constantFrom('', 'Section 5 of the ', 'Article II, Section 4 of the ', 'Title 9, ');
	fc.assert(
		fc.property(before, names, numbers, (lead, name, number) => {
			for (const { meaning } of findCodes(readBlock(`${lead}${name} ${number}`, 0)))
				expect(describeCode(meaning.headword)).toMatch(/^An? [^.].*[.]$|^Advice .*[.]$/);
		}),
	);
});
