// npm run bench: measures the engine beside other ways to find terms and writes the
// ratios into docs/performance.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { measureEngine } from '../tests/bench/measure-engine.ts';

const page = 'docs/performance.md';
const begin = '<!-- bench: begin -->';
const end = '<!-- bench: end -->';

const text = readFileSync(page, 'utf8');
const from = text.indexOf(begin);
const to = text.indexOf(end);
if (from < 0 || to < from) throw new Error(`${page} has no place for the figures, between "${begin}" and "${end}".`);

console.log('Measuring; this takes about two minutes.\n');
const report = measureEngine();
console.log(report);
writeFileSync(page, `${text.slice(0, from + begin.length)}\n\n${report}\n\n${text.slice(to)}`);
console.log(`\nWritten to ${page}.`);
