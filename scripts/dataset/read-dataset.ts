// Reads and validates the dataset's YAML files. A mistake never throws away the
// rest: all files are read, and every complaint names file, line and field.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { type CaseSetSource, caseSetSchema, type TermSetSource, termSetSchema } from '../../src/lexicon/schema.ts';

/** One mistake in a dataset file, ready to print. */
export interface Complaint {
	/** Path from the current folder. */
	readonly file: string;
	/** 1-based. */
	readonly line: number;
	/** Path inside the document, such as `entries[3].plain`; empty for the whole file. */
	readonly field: string;
	readonly message: string;
}

export interface Dataset {
	readonly termSets: readonly TermSetSource[];
	readonly caseSets: readonly CaseSetSource[];
	readonly complaints: readonly Complaint[];
	/** Where each entry stands, by id: for complaints found after parsing. */
	readonly places: ReadonlyMap<string, Complaint>;
}

type Path = readonly (string | number)[];

const fieldName = (path: Path): string =>
	path
		.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
		.join('')
		.replace(/^\./, '');

/** `file:line field: message`, the form editors and CI can jump to. */
export function formatComplaint({ file, line, field, message }: Complaint): string {
	return `${file}:${line} ${field ? `${field}: ` : ''}${message}`;
}

/**
 * Parses one file's text against a set schema.
 *
 * @returns the set, or `undefined` where the text is malformed; complaints in file order.
 */
export function parseSet<S extends typeof termSetSchema | typeof caseSetSchema>(
	text: string,
	file: string,
	schema: S,
	complaints: Complaint[],
	places: Map<string, Complaint>,
): v.InferOutput<S> | undefined {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter });
	for (const error of document.errors)
		complaints.push({ file, line: error.linePos?.[0].line ?? 1, field: '', message: error.message.split('\n')[0] ?? '' });
	if (document.errors.length > 0) return undefined;

	const lineOf = (path: Path): number => {
		for (let length = path.length; length > 0; length--) {
			const node = document.getIn(path.slice(0, length), true);
			if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line;
		}
		return 1;
	};
	const result = v.safeParse(schema, document.toJS());
	for (const issue of result.issues ?? []) {
		const path = (issue.path ?? []).map((step) => step.key as string | number);
		complaints.push({ file, line: lineOf(path), field: fieldName(path), message: issue.message });
	}
	if (!result.success) return undefined;
	for (const [index, entry] of (result.output.entries as { id: string }[]).entries()) {
		const place = { file, line: lineOf(['entries', index]), field: `entries[${index}]`, message: '' };
		const earlier = places.get(entry.id);
		if (earlier)
			complaints.push({ ...place, field: `${place.field}.id`, message: `${entry.id} stands already at ${earlier.file}:${earlier.line}` });
		else places.set(entry.id, place);
	}
	return result.output;
}

/** Reads `terms/*.yaml` and `cases/*.yaml` under `folder`, in alphabetical order. */
export function readDataset(folder: string): Dataset {
	const complaints: Complaint[] = [];
	const places = new Map<string, Complaint>();
	const read = <S extends typeof termSetSchema | typeof caseSetSchema>(sub: string, schema: S) =>
		readdirSync(join(folder, sub))
			.filter((name) => name.endsWith('.yaml'))
			.sort()
			.flatMap((name) => {
				const path = join(folder, sub, name);
				const set = parseSet(readFileSync(path, 'utf8'), relative('.', path), schema, complaints, places);
				if (set && `${set.id}.yaml` !== name)
					complaints.push({
						file: relative('.', path),
						line: 1,
						field: 'id',
						message: `must be ${name.slice(0, -5)}, as the file is named`,
					});
				return set ? [set] : [];
			});
	const termSets = read('terms', termSetSchema);
	const caseSets = read('cases', caseSetSchema);
	return { termSets, caseSets, complaints, places };
}
