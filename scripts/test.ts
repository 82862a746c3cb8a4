// npm test [-- unit dom e2e …]: every check of the project, one after the other, ending
// with the line "N passed, N failed". Each static check counts as one.
import colors from 'picocolors';
import { steps } from './test/steps.ts';
import { runStep } from './test/run-step.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
	console.error(`test: there is no step ${unknown.join(', ')}; choose from ${steps.map(({ name }) => name).join(', ')}`);
	process.exit(2);
}

let passed = 0;
let failed = 0;
for (const step of steps) {
	if (wanted.length > 0 && !wanted.includes(step.name)) continue;
	const began = Date.now();
	const result = await runStep(step);
	passed += result.passed;
	failed += result.failed;
	const seconds = ((Date.now() - began) / 1000).toFixed(1);
	const mark = result.failed === 0 ? colors.green('ok') : colors.red('FAILED');
	console.log(`${mark} ${step.name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
