// npm run package: builds both targets and packs each as a zip for its store.
import { spawnSync } from 'node:child_process';
import { targets } from '../manifest/manifest.ts';
import { buildTarget } from './build-target.ts';

for (const target of targets) {
	await buildTarget(target);
	const args = [
		'web-ext',
		'build',
		'--source-dir',
		`dist/${target}`,
		'--artifacts-dir',
		'dist/packages',
		'--filename',
		`obiter-${target}-{version}.zip`,
		'--overwrite-dest',
		'--no-config-discovery',
	];
	const { status } = spawnSync('npx', args, { stdio: 'inherit', shell: process.platform === 'win32' });
	if (status !== 0) process.exit(status ?? 1);
}
