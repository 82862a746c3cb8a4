// npm run check:prose [-- --release]: holds the wording of the dataset to its rules. Copied
// runs, dead links and length fail; reading level, circular definitions and shared forms
// are warnings. --release fails where the glosses of other glossaries are absent.
import { compileDataset } from './dataset/compile-dataset.ts';
import { formatComplaint, readDataset } from './dataset/read-dataset.ts';
import { circularity } from './check-prose/circular-definitions.ts';
import { findCopiedRuns, readGlosses } from './check-prose/copied-runs.ts';
import { proseOf } from './check-prose/prose-fields.ts';
import { averageGrade, gradePlain, highestGrade } from './check-prose/reading-level.ts';
import { findSharedForms } from './check-prose/shared-forms.ts';

const glossesFile = '../shared/facts/glosses.csv.gz';
/** So many lines of each kind are shown. */
const shown = 20;

const dataset = readDataset('dataset');
const terms = dataset.termSets.flatMap(({ entries }) => entries);
const prose = proseOf(dataset);

function report(kind: 'fault' | 'warning', title: string, lines: readonly string[]): void {
	console.log(`${lines.length === 0 ? 'ok' : kind}: ${title}: ${lines.length}`);
	for (const line of lines.slice(0, shown)) console.log(`  ${line}`);
	if (lines.length > shown) console.log(`  … and ${lines.length - shown} more`);
}

const placed = (id: string, text: string): string => {
	const place = dataset.places.get(id);
	return `${place ? `${place.file}:${place.line} ` : ''}${id} ${text}`;
};

/** Copied runs as lines; none, and said aloud, where there is nothing to compare with. */
function reportCopied(): number {
	const glosses = readGlosses(glossesFile);
	if (!glosses) {
		const isRelease = process.argv.includes('--release');
		console.log(`${isRelease ? 'fault: a release needs' : 'skipped: originality, there is no'} ${glossesFile}`);
		return isRelease ? 1 : 0;
	}
	console.log(`${prose.length} pieces of prose held to ${glosses.length} glosses of other glossaries`);
	const copied = findCopiedRuns(prose, glosses);
	report(
		'fault',
		'copied runs of eight words',
		copied.map(({ id, field, run, source }) => placed(id, `${field}: "${run}" (${source})`)),
	);
	return copied.length;
}

const copied = reportCopied();
const form = dataset.complaints.map(formatComplaint);
const links = form.length === 0 ? compileDataset(dataset).complaints.map(formatComplaint) : [];
report('fault', 'length and form', form);
report('fault', 'dead links', links);

const graded = gradePlain(terms);
const average = averageGrade(graded);
console.log(
	`${average > highestGrade.average ? 'warning' : 'ok'}: average grade of plain: ${average.toFixed(1)} (at most ${highestGrade.average}, headwords not counted)`,
);
const hard = graded.filter(({ grade }) => grade > highestGrade.each);
report(
	'warning',
	`plain definitions above grade ${highestGrade.each}`,
	hard.map(({ id, grade, text }) => placed(id, `${grade.toFixed(1)}: ${text}`)),
);
const circular = terms.flatMap(circularity);
console.log(`ok: definitions that open with the main word as their kind: ${circular.filter(({ by }) => by === 'kind').length}`);
for (const by of ['headword', 'main word'] as const)
	report(
		'warning',
		`definitions that hold their own ${by}`,
		circular.filter((found) => found.by === by).map(({ id, words }) => placed(id, words)),
	);
const { shared, unsettled } = findSharedForms(dataset);
report(
	'warning',
	`of ${shared} shared surface forms without a rule that chooses`,
	unsettled.map(({ form: text, ids: [first, second] }) => placed(first, `and ${second}: ${text}`)),
);
console.log('skipped: spelling, there is no word list on this machine');

const faults = copied + form.length + links.length;
console.log(`${faults} faults${faults > 0 ? '' : '; warnings alone do not fail this check'}`);
if (faults > 0) process.exitCode = 1;
