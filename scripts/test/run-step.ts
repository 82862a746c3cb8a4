// Runs one step and counts what passed and failed in it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import type { Step } from './steps.ts';

export interface Counts {
	readonly passed: number;
	readonly failed: number;
}

const reports = join('.cache', 'test');

function run([program = '', ...args]: readonly string[]): Promise<boolean> {
	const env = { ...process.env, PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}` };
	return new Promise((done) => {
		const child = spawn(program, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
		child.once('error', (error) => {
			console.error(error.message);
			done(false);
		});
		child.once('exit', (code) => done(code === 0));
	});
}

/** Counts of a vitest report; a run that left none, or failed outside its tests, is one failure. */
function readReport(path: string, succeeded: boolean): Counts {
	if (!existsSync(path)) return { passed: 0, failed: 1 };
	const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(path, 'utf8')) as { numPassedTests: number; numFailedTests: number };
	const failed = numFailedTests === 0 && !succeeded ? 1 : numFailedTests;
	return { passed: numPassedTests, failed: numPassedTests + failed === 0 ? 1 : failed };
}

/** Runs a step to its end; its output goes straight to the terminal. */
export async function runStep({ name, command, counts }: Step): Promise<Counts> {
	if (counts === 'exit') return (await run(command)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	const report = join(reports, `${name}.json`);
	mkdirSync(reports, { recursive: true });
	rmSync(report, { force: true });
	const succeeded = await run([...command, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
	return readReport(report, succeeded);
}
