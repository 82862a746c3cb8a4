// Holds a case in the news to the row that its `checked` names.
import type { CaseSource } from '../../src/lexicon/schema.ts';
import { type Difference, differ } from './difference.ts';
import { cell, type Row } from './fact-tables.ts';

const newsTable = /^news-cases\.csv (\S+)/;

const months = 'January February March April May June July August September October November December'.split(' ');

/** Whether a row's prose tells of a date: as an ISO date, or its month and year in words. */
export function tellsOf(text: string, date: string): boolean {
	if (text.includes(date)) return true;
	const [year = '', month, day] = date.split('-');
	if (month === undefined || !text.includes(year)) return false;
	const name = months[Number(month) - 1] ?? '';
	if (day === undefined) return text.includes(name) || text.includes(`${year}-${month}`);
	return text.includes(`${name} ${Number(day)}`) || text.includes(`${Number(day)} ${name}`);
}

/** Letters and digits alone, so that punctuation makes no difference. */
const bare = (text: string): string => text.replace(/^Nos?\. ?/i, '').replace(/[^A-Za-z0-9]/g, '');

const holds = (ours: string | undefined, theirs: string): boolean =>
	ours === undefined || ours.split(/;\s*/).every((part) => bare(theirs).includes(bare(part)));

/** Dates of later events, where the rows are the only source that `checked` gives for them. */
function compareLater({ id, later, checked }: CaseSource, rows: readonly Row[]): Difference[] {
	const sources = checked.filter(({ fields }) => fields.includes('later'));
	if (rows.length === 0 || sources.some(({ against }) => !newsTable.test(against))) return [];
	const told = rows.flatMap((row) => Object.values(row)).join(' ');
	return later.flatMap(({ date }, index) => differ(id, `later[${index}].date`, date, 'not in the row', tellsOf(told, date)));
}

function compareRow(source: CaseSource, fields: readonly string[], row: Row): Difference[] {
	const { id, decided, docket, citation } = source;
	const date = cell(row, 'outcome_date');
	const compare = (field: string, ours: string | undefined, theirs: string, agrees: boolean) =>
		fields.includes(field) ? differ(id, field, ours, theirs, agrees) : [];
	return [
		...compare('decided', decided, date, decided === undefined || (date !== '' && (date.startsWith(decided) || decided.startsWith(date)))),
		...compare('docket', docket, cell(row, 'docket'), holds(docket, cell(row, 'docket'))),
		...compare('citation', citation, cell(row, 'citation'), holds(citation, cell(row, 'citation'))),
	];
}

/** Where a case and the news rows it names differ. */
export function compareNews(source: CaseSource, news: readonly Row[]): Difference[] {
	const named = source.checked.flatMap(({ against, fields }) => {
		const rowId = newsTable.exec(against)?.[1];
		return rowId === undefined ? [] : [{ against, fields, row: news.find((candidate) => cell(candidate, 'id') === rowId) }];
	});
	return [
		...named.flatMap(({ against, fields, row }) =>
			row ? compareRow(source, fields, row) : differ(source.id, 'checked', against, 'no such row', false),
		),
		...compareLater(
			source,
			named.flatMap(({ row }) => (row ? [row] : [])),
		),
	];
}
