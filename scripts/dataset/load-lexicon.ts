// The lexicon for programs that run in Node: compiled from the dataset, kept on disk
// until a dataset file or the compiler changes.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, SetSummary } from '../../src/lexicon/entry.ts';
import { compileDataset } from './compile-dataset.ts';
import { formatComplaint, readDataset } from './read-dataset.ts';

export interface BuiltLexicon {
	readonly table: ArrayBuffer;
	readonly sets: readonly SetSummary[];
	readonly shards: readonly Readonly<Record<string, Entry>>[];
}

/** The dataset's folder; tests point it at a broken one. */
const datasetFolder = process.env.OBITER_DATASET ?? 'dataset';

const inputs = [`${datasetFolder}/terms`, `${datasetFolder}/cases`, 'src/lexicon', 'src/text', 'scripts/dataset'];

function inputDigest(): string {
	const digest = createHash('sha256');
	for (const folder of inputs) for (const name of readdirSync(folder).sort()) digest.update(name).update(readFileSync(join(folder, name)));
	return digest.digest('hex').slice(0, 16);
}

/** Reads and compiles the dataset; stops the program with every complaint if it is malformed. */
export function compileOrExit(): BuiltLexicon {
	const dataset = readDataset(datasetFolder);
	const compiled = dataset.complaints.length > 0 ? undefined : compileDataset(dataset);
	const complaints = [...dataset.complaints, ...(compiled?.complaints ?? [])];
	if (compiled && complaints.length === 0) return compiled;
	for (const complaint of complaints) console.error(formatComplaint(complaint));
	console.error(`The dataset has ${complaints.length} mistakes; nothing was built.`);
	process.exit(1);
}

/** The compiled lexicon, from `.cache/lexicon` if nothing has changed. */
export function loadLexicon(): BuiltLexicon {
	const folder = join('.cache', 'lexicon', inputDigest());
	if (!existsSync(join(folder, 'rest.json'))) {
		const { table, sets, shards } = compileOrExit();
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, 'table.bin'), new Uint8Array(table));
		writeFileSync(join(folder, 'rest.json'), JSON.stringify({ sets, shards }));
	}
	const bytes = readFileSync(join(folder, 'table.bin'));
	const table = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
	return { table, ...(JSON.parse(readFileSync(join(folder, 'rest.json'), 'utf8')) as Omit<BuiltLexicon, 'table'>) };
}
