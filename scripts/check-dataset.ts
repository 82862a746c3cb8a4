// npm run dataset: validates every dataset file, the links between entries included, and
// prints counts by set.
import { compileDataset } from './dataset/compile-dataset.ts';
import { formatComplaint, readDataset } from './dataset/read-dataset.ts';

const dataset = readDataset('dataset');
const complaints = [...dataset.complaints, ...compileDataset(dataset).complaints];
for (const complaint of complaints) console.error(formatComplaint(complaint));
const sets = [...dataset.termSets, ...dataset.caseSets];
for (const { id, entries } of sets) console.log(`${String(entries.length).padStart(5)}  ${id}`);
console.log(`${String(sets.reduce((sum, { entries }) => sum + entries.length, 0)).padStart(5)}  in all`);
if (complaints.length > 0) {
	console.error(`${complaints.length} ${complaints.length === 1 ? 'mistake' : 'mistakes'}`);
	process.exitCode = 1;
}
