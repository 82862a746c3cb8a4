// What `npm test` runs, in order: quick checks first.

export interface Step {
	readonly name: string;
	/** Program and arguments, run from the project's folder with npm's binaries at hand. */
	readonly command: readonly string[];
	/** `vitest`: counts come from its report. `exit`: the exit code is one check. */
	readonly counts: 'exit' | 'vitest';
}

const exit = (name: string, ...command: string[]): Step => ({ name, command, counts: 'exit' });
const vitest = (project: string): Step => ({ name: project, command: ['vitest', 'run', '--project', project], counts: 'vitest' });

export const steps: readonly Step[] = [
	exit('biome', 'biome', 'check', '--error-on-warnings'),
	exit('types', 'tsc', '-p', 'tsconfig.json'),
	exit('types-core', 'tsc', '-p', 'tsconfig.core.json'),
	exit('knip', 'knip'),
	exit('dataset', 'tsx', 'scripts/check-dataset.ts'),
	vitest('unit'),
	exit('build', 'tsx', 'scripts/build.ts'),
	exit('size', 'tsx', 'scripts/check-size.ts'),
	exit('web-ext', 'web-ext', 'lint', '--source-dir', 'dist/firefox', '--warnings-as-errors', '--no-config-discovery', '--boring'),
	vitest('dom'),
	vitest('e2e'),
];
