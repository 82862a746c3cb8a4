// npm run size: the budgets of what ships (shared/design.md, docs/performance.md).
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const kB = 1000;

interface Budget {
	readonly what: string;
	readonly bytes: (folder: string) => number;
	readonly most: number;
}

const zipped = (path: string) => (folder: string) => gzipSync(readFileSync(join(folder, path))).length;

function filesUnder(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((path) => statSync(path).isFile());
}

const budgets: readonly Budget[] = [
	{ what: 'gate, gzipped', bytes: zipped('src/gate/gate.iife.js'), most: 3 * kB },
	{ what: 'reader, gzipped', bytes: zipped('src/content/reader.iife.js'), most: 20 * kB },
	{ what: 'card, gzipped', bytes: zipped('src/content/card.iife.js'), most: 25 * kB },
	{
		what: 'whole package, each file gzipped',
		bytes: (folder) => filesUnder(folder).reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0),
		most: 4000 * kB,
	},
];

for (const target of ['chrome', 'firefox'])
	for (const { what, bytes, most } of budgets) {
		const size = bytes(join('dist', target));
		const line = `${target}: ${what}: ${(size / kB).toFixed(1)} kB of ${most / kB} kB`;
		if (size <= most) console.log(line);
		else {
			console.error(`${line}: too large`);
			process.exitCode = 1;
		}
	}
