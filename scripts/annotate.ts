// npm run --silent annotate -- [--json] [--all] FILE...
// Annotates text and HTML files with the engine and the block reader the extension uses.
import { parseArgs } from 'node:util';
import colors from 'picocolors';
import { annotate } from '../src/engine/annotate.ts';
import type { Annotation } from '../src/engine/request.ts';
import { readTable } from '../src/lexicon/read-table.ts';
import { InputError, type Input, readInput } from './annotate/read-input.ts';
import { loadLexicon } from './dataset/load-lexicon.ts';

const usage = 'usage: npm run --silent annotate -- [--json] [--all] FILE...';

/** An annotation with offsets in the whole file's text. */
interface Placed {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly kind: string;
	readonly entry: string;
	readonly headword: string;
}

function place({ block, start, end, kind, entry, headword }: Annotation, { text, blocks }: Input): Placed {
	const offset = blocks[block]?.start ?? 0;
	return { start: offset + start, end: offset + end, text: text.slice(offset + start, offset + end), kind, entry, headword };
}

const paintOf = { term: colors.green, case: colors.magenta, citation: colors.blue, statute: colors.cyan } as Record<
	string,
	(text: string) => string
>;

function listing(path: string, input: Input, placed: readonly Placed[]): string {
	const lines = placed.map(({ start, end, text, kind, headword }) => {
		const flat = (part: string) => part.replace(/\s+/g, ' ');
		const before = flat(input.text.slice(Math.max(0, start - 32), start)).padStart(32);
		const after = flat(input.text.slice(end, end + 32));
		const paint = paintOf[kind] ?? String;
		return `${colors.dim(before)}${paint(colors.bold(flat(text)))}${colors.dim(after)}  ${paint(`${kind}: ${headword}`)}`;
	});
	return [colors.underline(`${path}: ${placed.length} ${placed.length === 1 ? 'mark' : 'marks'}`), ...lines, ''].join('\n');
}

function main(): number {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { json: { type: 'boolean' }, all: { type: 'boolean' }, help: { type: 'boolean' } },
	});
	if (values.help || positionals.length === 0) {
		(values.help ? console.log : console.error)(usage);
		return values.help ? 0 : 2;
	}
	const lexicon = loadLexicon();
	const tables = [readTable(lexicon.table)];
	const on = new Set(lexicon.sets.filter((set) => set.onByDefault).map((set) => set.id));
	const options = { occurrences: values.all ? 'all' : 'first', isSetOn: (set: string) => on.has(set), hidden: new Set<string>() } as const;
	let exitCode = 0;
	for (const path of positionals) {
		try {
			const input = readInput(path);
			const request = {
				blocks: input.blocks.map(({ start, end }) => input.text.slice(start, end)),
				title: input.title,
				host: '',
				lang: input.lang,
			};
			const placed = annotate(request, { tables }, options).annotations.map((annotation) => place(annotation, input));
			if (values.json) console.log(JSON.stringify({ file: path, ...(input.isHtml ? { text: input.text } : {}), annotations: placed }));
			else console.log(listing(path, input, placed));
		} catch (error) {
			if (!(error instanceof InputError)) throw error;
			console.error(`annotate: ${path}: ${error.message}`);
			exitCode = 2;
		}
	}
	return exitCode;
}

try {
	process.exitCode = main();
} catch (error) {
	if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) {
		console.error(`annotate: ${(error as Error).message.split('\n')[0]}\n${usage}`);
		process.exitCode = 2;
	} else throw error;
}
