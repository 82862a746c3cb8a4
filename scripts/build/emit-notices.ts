// Ships the licences of the libraries that are bundled into the extension.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Packages whose code is in the build. THIRD-PARTY-NOTICES.md lists the same. */
export const bundledPackages = [
	'@floating-ui/core',
	'@floating-ui/dom',
	'@floating-ui/utils',
	'@mozilla/readability',
	'preact',
	'valibot',
	'webextension-polyfill',
] as const;

/** Notices of tables that are made from others' data. */
const bundledTables = ['src/engine/citations/NOTICE.md', 'src/engine/statutes/codes/NOTICE.md'];

function noticeOf(name: string): string {
	const folder = join('node_modules', name);
	const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string; license: string };
	const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
	const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licensed under ${license}.`;
	return `${name} ${version} (${license})\n\n${text}\n`;
}

/** The text of all notices, in alphabetical order of packages. */
export const notices = (): string =>
	[...bundledPackages.map(noticeOf), ...bundledTables.map((path) => readFileSync(path, 'utf8'))].join(`\n${'-'.repeat(72)}\n\n`);

export function emitNotices(): Plugin {
	return {
		name: 'obiter:emit-notices',
		generateBundle() {
			this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source: notices() });
			this.emitFile({ type: 'asset', fileName: 'LICENSE.txt', source: readFileSync('LICENSE', 'utf8') });
			this.emitFile({ type: 'asset', fileName: 'DATASET-LICENSE.txt', source: readFileSync('dataset/LICENSE', 'utf8') });
		},
	};
}
