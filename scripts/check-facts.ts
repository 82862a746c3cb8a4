// npm run check:facts [-- --release | --freeze]: holds the cases to the fact tables beside
// the project and to the editorial rules, and fails on every difference without a reviewed
// note. --release fails where the tables are absent; --freeze records the facts as checked.
import { type Difference, formatDifference } from './check-facts/difference.ts';
import { checkEditorialRules } from './check-facts/editorial-rules.ts';
import { compareFacts } from './check-facts/compare-facts.ts';
import { readFactTables } from './check-facts/fact-tables.ts';
import { changedFacts, freezeFacts, frozenFile, readFrozen, writeFrozen } from './check-facts/frozen-facts.ts';
import { readReviewed, reviewedFile, sortByReview } from './check-facts/reviewed-differences.ts';
import { readDatasetOrExit } from './check-facts/read-dataset-or-exit.ts';

const folder = '../shared/facts';
const options = new Set(process.argv.slice(2));
const { caseSets, places } = readDatasetOrExit();
const cases = caseSets.flatMap(({ entries }) => entries);
const tables = readFactTables(folder);
const compared = tables && compareFacts(cases, tables);
const broken = cases.flatMap(checkEditorialRules);
const { open, reviewed, idle } = sortByReview([...(compared?.differences ?? []), ...broken], readReviewed());

const print = (title: string, differences: readonly Difference[]): void => {
	if (differences.length > 0) console.log(title);
	for (const difference of differences) console.log(`  ${formatDifference(difference, places)}`);
};

/** What keeps the check from passing, a line each. */
function faults(): string[] {
	const unused = compared ? idle.map(({ id, field }) => `${reviewedFile}: the note on ${id} ${field} meets no difference`) : [];
	if (compared || !options.has('--release')) return unused;
	return [`a release needs the tables of ${folder}`];
}

if (compared) {
	console.log(`held to the tables: ${compared.decisions} decisions of the US Supreme Court, ${compared.news} cases in the news`);
	console.log(`in no table, checked by hand alone: ${compared.withoutTable.join(', ') || 'none'}`);
} else console.log(`no tables in ${folder}: facts were not held to anything, only editorial rules were checked`);
print('reviewed:', reviewed);
print('open (ours / table):', open);
const failures = faults();
for (const failure of failures) console.error(failure);
console.log(`${cases.length} cases, ${reviewed.length + open.length} differences: ${reviewed.length} reviewed, ${open.length} open`);

const isClean = open.length === 0 && failures.length === 0;
if (options.has('--freeze')) {
	if (isClean && compared) writeFrozen(freezeFacts(cases));
	console.log(
		isClean && compared ? `froze ${cases.length} cases in ${frozenFile}` : 'not frozen: something is open, or the tables are absent',
	);
} else for (const id of changedFacts(cases, readFrozen())) console.log(`changed since the last npm run check:facts -- --freeze: ${id}`);
if (!isClean || (options.has('--freeze') && !compared)) process.exitCode = 1;
