// npx tsx scripts/reporters/trim-reporters.ts [SOURCE]
// Makes src/engine/citations/reporters.json from the Free Law Project's table of reporters
// (reporters-db, BSD-2; src/engine/citations/NOTICE.md) and our own list of other
// countries' courts. See `reporter-table.ts` for the form.
import { readFileSync, writeFileSync } from 'node:fs';
import { reporterKey } from '../../src/engine/citations/reporter-key.ts';
import { courtReports } from './court-reports.ts';
import { type Edition, editionsOf, type SourceTable } from './editions.ts';

const source = process.argv[2] ?? '../shared/facts/freelaw/reporters.json';
const target = 'src/engine/citations/reporters.json';

const lineOf = ({ name, kind, flags, from, to, place, forms }: Edition): string =>
	[name, kind + flags, from || '', to || '', place, forms[0]].join('|');

/** The last words of every form that a page may follow without a volume, so that a look back is cheap. */
const leadsOf = (editions: readonly Edition[]): string[] => {
	const leading = editions.filter(({ flags }) => flags.includes('l')).flatMap(({ forms }) => forms);
	return [...new Set(leading.map((form) => (form.split(' ').at(-1) ?? '').replace(/,$/, '')))].sort();
};

/** Each key with the lines it stands for; first those whose own abbreviation it is. */
function keysOf(editions: readonly Edition[]): string[] {
	const lines = new Map<string, number[]>();
	const add = (form: string, line: number): void => {
		const key = reporterKey(form);
		lines.set(key, [...new Set([...(lines.get(key) ?? []), line])]);
	};
	for (const [line, { forms }] of editions.entries()) add(forms[0] ?? '', line);
	for (const [line, { forms }] of editions.entries()) for (const form of forms) add(form, line);
	return [...lines].map(([key, at]) => `${key} ${at.join(' ')}`).sort();
}

const editions = [...editionsOf(JSON.parse(readFileSync(source, 'utf8')) as SourceTable), ...courtReports];
const keys = keysOf(editions);
const table = { leads: leadsOf(editions).join(' '), keys: keys.join('\n'), editions: editions.map(lineOf).join('\n') };
const text = `${JSON.stringify(table, null, '\t')}\n`;
writeFileSync(target, text);
console.log(`${target}: ${editions.length} editions, ${keys.length} spellings, ${(text.length / 1000).toFixed(0)} kB`);
