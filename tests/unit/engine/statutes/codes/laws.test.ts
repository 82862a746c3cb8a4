// The shipped table against the one that it is made from, which is not part of the
// repository: without it these tests are skipped, and say so.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examplesOf, trimLaws } from '../../../../../scripts/reporters/trim-laws.ts';
import { readBlock } from '../../../../../src/engine/block.ts';
import { describeCode } from '../../../../../src/engine/statutes/codes/describe-code.ts';
import { findCodes } from '../../../../../src/engine/statutes/codes/find-codes.ts';

const source = '../shared/facts/freelaw/laws.json';
const target = 'src/engine/statutes/codes/laws.json';
const hasSource = existsSync(source);
if (!hasSource) console.warn(`${source} is absent: the examples of reporters-db are not checked.`);

const table = hasSource ? (JSON.parse(readFileSync(source, 'utf8')) as Parameters<typeof trimLaws>[0]) : {};
const examples = examplesOf(table);

/** Examples that no reader would print, each with its reason. */
const unread: Readonly<Record<string, string>> = {
	'Mich. Admin. Code ry 74.4:78': 'made by machine from a pattern whose dot after "r" stands for any letter',
	'1999 S.D. Sess. Laws ch\\w 12 § 40:441 03': 'made by machine from a pattern whose backslash is doubled by mistake',
};

const isWhole = (example: string): boolean => {
	const block = readBlock(example, 0);
	const [first, ...others] = findCodes(block);
	return first?.start === 0 && first.end === block.folded.text.length && others.length === 0;
};

it('ships no more than 60 kB', () => {
	expect(statSync(target).size).toBeLessThanOrEqual(60_000);
});

describe.skipIf(!hasSource)('the table of reporters-db', () => {
	it('is what the shipped one is made from', () => {
		expect(readFileSync(target, 'utf8')).toBe(trimLaws(table));
	});

	it('has 391 examples, of which 389 are read whole as one reference', () => {
		expect(examples.filter((example) => !isWhole(example))).toEqual(Object.keys(unread));
		expect(examples).toHaveLength(391);
	});

	it.each(['Mich. Admin. Code r. 74.4', '1999 S.D. Sess. Laws ch. 12 § 40 03'])('what the other two mean is read: %j', (reference) => {
		expect(isWhole(reference)).toBe(true);
	});

	it('has an example for every sentence of a card', () => {
		const undescribed = examples.filter((example) => !(example in unread) && describeCode(example) === undefined);

		expect(undescribed).toEqual([]);
	});
});
