// npm run dataset: validates every dataset file and prints counts by set.
import { formatComplaint, readDataset } from './dataset/read-dataset.ts';

const { termSets, caseSets, complaints } = readDataset('dataset');
for (const complaint of complaints) console.error(formatComplaint(complaint));
for (const set of [...termSets, ...caseSets]) console.log(`${String(set.entries.length).padStart(5)}  ${set.id}`);
if (complaints.length > 0) {
	console.error(`${complaints.length} mistakes`);
	process.exitCode = 1;
}
