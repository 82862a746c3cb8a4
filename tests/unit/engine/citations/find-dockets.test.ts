import { describe, expect, it } from 'vitest';
import { readBlock } from '../../../../src/engine/block.ts';
import { findCitations } from '../../../../src/engine/citations/find-citations.ts';

const foundIn = (text: string): string[] => findCitations(readBlock(text, 0)).map(({ meaning }) => meaning.headword);

describe('a docket number is found', () => {
	it.each([
		['of the Supreme Court', 'No. 19-1392'],
		['with an en dash', 'No. 19–1392'],
		['without a space', 'No.19-1392'],
		['of two cases', 'Nos. 21-707 and 20-1199'],
		['of three cases', 'Nos. 21-707, 20-1199, and 20-1201'],
		['of an application', 'No. 22A444'],
		['of a federal trial court', 'Case No. 1:21-cv-01234-ABC'],
		['of a federal trial court without "No."', '1:21-cv-01234-ABC'],
		['of a federal trial court without its office', '17-cv-01331'],
		['of New York’s federal court', '22 Civ. 1234 (JSR)'],
		['with the word docket', 'Docket No. 22-451'],
		['with the words civil action', 'Civil Action No. 20-3590'],
		['of a state, by its shape', 'D-101-CR-2024-0013'],
		['of a state, by the word case', 'Case No. CF-2019-123'],
		['of New York', 'Index No. 452564/2022'],
		['of Delaware', 'C.A. No. 2022-0613-KSJM'],
		['of England', 'Case No: CO/1234/2019'],
		['of the Court of Justice', 'Case C-131/12'],
		['of two cases there', 'Cases C-293/12 and C-594/12'],
		['of the Court of Human Rights', 'Application no. 12345/12'],
	])('%s', (_, number) => {
		expect(foundIn(number)).toEqual([number]);
		expect(foundIn(`In Smith v. Jones, ${number}, the judge ruled.`)).toEqual([number]);
	});

	it('with two digits only beside a caption', () => {
		expect(foundIn('Ramos v. Louisiana, No. 18-59')).toEqual(['No. 18-59']);
		expect(foundIn('They live at No. 18-59.')).toEqual([]);
	});

	it('with the reporter it is joined to', () => {
		expect(foundIn('Dobbs, No. 19-1392, 597 U.S. 215 (2022), said')).toEqual(['No. 19-1392, 597 U.S. 215 (2022)']);
	});
});

describe('another number is left alone', () => {
	it.each([
		'the No. 1 song',
		'No. 10 Downing Street',
		'the No. 12-ranked team',
		'Nos. 10-15 in the list',
		'Public Law No. 107-56',
		'Pub. L. No. 107-56',
		'Executive Order No. 13-769',
		'Patent No. 7,123,456',
		'Application No. 15/123,456',
		'Ordinance No. 20-1455',
		'Flight No. 19-1392',
		'case number 1,234 of the pandemic',
		'Case No. 1',
		'the 2016-17 season ended 19-13',
		'on 19-13-92',
		'an F-16 and a 747-400',
		'a vote of 218-213',
	])('%s', (text) => {
		expect(foundIn(text)).toEqual([]);
	});
});
