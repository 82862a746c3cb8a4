// npm run build [-- chrome|firefox]: builds the extension for both browsers, or for one.
import { type Target, targets } from '../manifest/manifest.ts';
import { buildTarget } from './build-target.ts';

const named = process.argv.slice(2);
const unknown = named.find((name) => !(targets as readonly string[]).includes(name));
if (unknown) {
	console.error(`build: there is no target "${unknown}"; choose ${targets.join(' or ')}`);
	process.exit(2);
}
for (const target of named.length > 0 ? (named as Target[]) : targets) {
	await buildTarget(target);
	console.log(`dist/${target} is ready`);
}
