// The dataset for a check of its content; its form must be right first.
import { type Dataset, formatComplaint, readDataset } from '../dataset/read-dataset.ts';

/** Reads the dataset; stops the program with every complaint if it is malformed. */
export function readDatasetOrExit(): Dataset {
	const dataset = readDataset('dataset');
	if (dataset.complaints.length === 0) return dataset;
	for (const complaint of dataset.complaints) console.error(formatComplaint(complaint));
	console.error('The dataset is malformed; nothing was checked.');
	process.exit(1);
}
