// The measurements as Markdown tables.
import type { Measured } from './measure.ts';

/** The engine may take this many times the bare loop's time. */
const target = 25;

/** 12,345 */
export const grouped = (value: number): string => value.toLocaleString('en');

/** Two figures that count: 0.42, 4.2, 42, 4,200. */
export function figure(value: number): string {
	if (value >= 10) return Number(value.toPrecision(value >= 100 ? 2 : 3)).toLocaleString('en', { maximumFractionDigits: 0 });
	return value.toFixed(value >= 1 ? 1 : 2);
}

/** A Markdown table, figures to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** All ways, for each text their time as a multiple of the bare loop's, and what they found. */
export function waysTable(texts: readonly { readonly name: string; readonly measured: readonly Measured[] }[]): string {
	const names = texts[0]?.measured.map(({ name }) => name) ?? [];
	const rows = names.map((name, at) => [name, ...texts.flatMap(({ measured }) => cellsOf(measured[at]))]);
	return markdownTable(['', ...texts.flatMap(({ name }) => [`${name}: × bare loop`, 'found'])], rows);
}

const cellsOf = (measured: Measured | undefined): string[] =>
	measured ? [figure(measured.ratio), measured.found > 0 ? grouped(measured.found) : '–'] : ['', ''];

/** Whether the engine keeps to its target on a text, in a sentence. */
export function verdict(name: string, ratio: number, loopNs: number): string {
	const kept = ratio <= target ? 'within' : 'above';
	const loop = `the bare loop's time, which was ${figure(loopNs)} ns a character in this run`;
	return `- On the ${name}, \`annotate\` takes ${figure(ratio)} times ${loop}: ${kept} the target of ${target}.`;
}
