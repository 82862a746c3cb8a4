import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../support/arbitraries.ts';
import { lexiconOf } from '../../support/lexicon.ts';
import { annotateTexts, marksIn, wordsMarked } from '../../support/marks.ts';

const lexicon = lexiconOf(
	{ headword: 'plea', forms: { noun: ['plea'], verb: ['plead guilty'] } },
	{ headword: 'plea bargain' },
	{ headword: 'with prejudice', forms: { gapped: ['dismissal ... with prejudice'] } },
	{ headword: 'motion', sense: 'context', cues: { for: ['deny'], against: ['slow'] } },
	{ headword: 'RICO', forms: { cased: ['RICO'] } },
	{ name: 'Roe v. Wade', names: { short: ['Roe'], nickname: ['the 1973 ruling'] } },
);
const headwords = lexicon.tables.flatMap((table) =>
	Array.from({ length: table.entryCount }, (_, entry) => table.meaningOf(entry).headword),
);

const legalWords = 'plea pleas pleaded guilty bargain dismissal with prejudice motion denied RICO rico Roe v. Wade the 1973 ruling .'.split(
	' ',
);
const legalText = fc.array(fc.constantFrom(...legalWords), { maxLength: 30 }).map((words) => words.join(' '));
const texts = fc.array(fc.oneof(legalText, anyText()), { maxLength: 5 });

describe('annotate', () => {
	it('marks nothing in no blocks', () => {
		expect(annotateTexts([], lexicon).annotations).toEqual([]);
	});

	it('tells of a mark its block, its place there, its entry and why', () => {
		expect(marksIn(['Nothing.', 'He entered a “plea bargain” today.'], lexicon)).toEqual([
			{
				...{ block: 1, start: 14, end: 26, kind: 'term', entry: 'plea-bargain', headword: 'plea bargain', set: 'terms' },
				evidence: [{ kind: 'wording', words: '' }],
			},
		]);
	});

	it('marks no term over two blocks', () => {
		expect(wordsMarked(['A plea', 'bargain.'], lexicon)).toEqual(['plea']);
	});

	it('searches all tables, and marks in reading order', () => {
		const own = lexiconOf({ headword: 'sovereign citizen' }, { headword: 'plea bargain deal' });
		const both = { tables: [...lexicon.tables, ...own.tables] };

		expect(wordsMarked('A plea, a sovereign citizen, a plea bargain deal, RICO.', both)).toEqual([
			...['plea', 'sovereign citizen', 'plea bargain deal', 'RICO'],
		]);
	});

	it('marks only what is in a lexicon', () => {
		expect(marksIn('A plea bargain.', { tables: [] })).toEqual([]);
	});
});

describe('for any texts', () => {
	it('marks lie in their block, in order, and never overlap', () => {
		fc.assert(
			fc.property(texts, fc.constantFrom('first' as const, 'all' as const), (texts, occurrences) => {
				const marks = marksIn(texts, lexicon, { occurrences });

				for (const [at, mark] of marks.entries()) {
					expect(mark.start).toBeGreaterThanOrEqual(0);
					expect(mark.end).toBeGreaterThan(mark.start);
					expect(mark.end).toBeLessThanOrEqual(texts[mark.block]?.length ?? -1);
					const next = marks[at + 1];
					if (next) expect(next.block > mark.block || next.start >= mark.end).toBe(true);
				}
			}),
		);
	});

	it('marks of listed entries carry the headwords of the table', () => {
		fc.assert(
			fc.property(texts, (texts) => {
				const marks = marksIn(texts, lexicon).filter(({ set }) => set === 'terms');

				for (const { headword } of marks) expect(headwords).toContain(headword);
			}),
		);
	});

	it('the first occurrences are the first of all occurrences', () => {
		fc.assert(
			fc.property(texts, (texts) => {
				const all = marksIn(texts, lexicon, { occurrences: 'all' });
				const firstOfEach = all.filter(({ entry }, at) => all.findIndex((other) => other.entry === entry) === at);

				expect(marksIn(texts, lexicon, { occurrences: 'first' })).toEqual(firstOfEach);
			}),
		);
	});

	it('the context is plain JSON', () => {
		fc.assert(
			fc.property(texts, (texts) => {
				const { context } = annotateTexts(texts, lexicon);

				expect(JSON.parse(JSON.stringify(context))).toEqual(context);
			}),
		);
	});
});
