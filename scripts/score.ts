// npm run score [-- --errors N]: annotates the corpus beside the project and scores it, the
// part that was looked at and the unread third apart. Errors are shown for the first only.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isUnread } from './score/dev-split.ts';

const corpus = '../shared/corpus';

if (!existsSync(corpus)) {
	console.log(`score: skipped, there is no ${corpus} here`);
	process.exit(0);
}

/** The scorer takes a folder: each part gets one of its own. */
function scorePart(title: string, names: readonly string[], scorerArguments: readonly string[]): void {
	const folder = mkdtempSync(join(tmpdir(), 'obiter-score-'));
	for (const name of names) for (const end of ['.txt', '.json']) copyFileSync(join(corpus, 'dev', name + end), join(folder, name + end));
	const texts = names.map((name) => join(folder, `${name}.txt`));
	const annotated = spawnSync('npx', ['tsx', 'scripts/annotate.ts', '--json', '--all', ...texts], { encoding: 'utf8', maxBuffer: 1e9 });
	const scored = spawnSync('node', [join(corpus, 'score.mjs'), folder, ...scorerArguments], { input: annotated.stdout, encoding: 'utf8' });
	console.log(`${title}: ${names.length} articles\n${scored.stdout}${scored.stderr}${annotated.stderr.replace(/^npm warn.*\n/gm, '')}`);
	rmSync(folder, { recursive: true });
}

const names = readdirSync(join(corpus, 'dev'))
	.filter((name) => name.endsWith('.txt'))
	.map((name) => name.slice(0, -4));
scorePart(
	'looked at',
	names.filter((name) => !isUnread(`${name}.txt`)),
	process.argv.slice(2),
);
scorePart(
	'unread third',
	names.filter((name) => isUnread(`${name}.txt`)),
	[],
);
