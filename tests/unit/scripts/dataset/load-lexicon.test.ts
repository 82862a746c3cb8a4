import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

describe('a program that needs the lexicon', () => {
	it('stops with every mistake of a malformed dataset, and builds nothing', { timeout: 30_000 }, () => {
		const folder = temporaryFolder({
			'dataset/terms/a.yaml': 'id: a\ntitle: A set\ndescription: What is in it.\nentries:\n  - id: plea\n',
			'dataset/cases/b.yaml': 'id: [',
			'news.txt': 'A plea.',
		});

		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[resolve('node_modules/tsx/dist/cli.mjs'), 'scripts/annotate.ts', join(folder, 'news.txt')],
			{ encoding: 'utf8', env: { ...process.env, OBITER_DATASET: join(folder, 'dataset') } },
		);

		expect(status).toBe(1);
		expect(stdout).toBe('');
		expect(stderr).toMatch(/a\.yaml:5 entries\[0\]\.plain: /);
		expect(stderr).toMatch(/b\.yaml:1 /);
		expect(stderr).toMatch(/nothing was built\.\s*$/);
	});
});
