import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolder, writeFolder } from '../support/temporary-folder.ts';

// Small wrong files, laid out as in the repository, in a folder of their own with the
// repository's own rules. What Biome and the compiler say of them is what the layers hold.

const pure = ['text', 'lexicon', 'engine', 'settings', 'hover', 'messages', 'wording', 'annotator'];
const entryPoints = ['gate', 'content', 'background', 'popup', 'options', 'welcome'];
const outside = ['platform', 'page', 'card', 'reader', ...entryPoints];
/** Folders that a folder must not import from; for the pure ones, everything outside. */
const forbidden: Readonly<Record<string, readonly string[]>> = {
	...Object.fromEntries(pure.map((folder) => [folder, outside])),
	page: ['platform', 'card', 'reader', 'settings', ...entryPoints],
	card: ['platform', 'page', 'reader', ...entryPoints],
	reader: ['platform', ...entryPoints],
	platform: ['engine', 'page', 'card', 'reader', ...entryPoints],
	content: ['gate', 'background', 'popup', 'options', 'welcome'],
	popup: ['gate', 'background', 'options', 'welcome'],
};
const folders = [...pure, ...outside];

const importOf = (specifier: string) => `import { it } from '${specifier}';\nexport const again = it;\n`;
const ways: Readonly<Record<string, string>> = {
	'import-type': "import type { It } from '../page/it.ts';\nexport type Again = It;\n",
	'export-from': "export { it } from '../page/it.ts';\n",
	'dynamic-import': "export const load = () => import('../page/it.ts');\n",
	'deep-import': importOf('../../page/it.ts'),
};
/** Files outside the pure folders that must be pure themselves. */
const pureFiles = (JSON.parse(readFileSync('tsconfig.core.json', 'utf8')) as { include: string[] }).include.filter((path) =>
	path.endsWith('.ts'),
);

const usesDocument = 'export const titleOf = (): string => document.title;\n';
const usesNothing = "export const titleOf = (document: { title: string }): string => document.title ?? '';\n";

function wrongFiles(): Record<string, string> {
	const files: Record<string, string> = {};
	for (const folder of folders) {
		for (const other of folders) files[`src/${folder}/imports-${other}.ts`] = importOf(`../${other}/it.ts`);
		files[`src/${folder}/imports-polyfill.ts`] = importOf('webextension-polyfill');
		files[`src/${folder}/imports-preact.ts`] = importOf('preact');
		files[`src/${folder}/imports-node.ts`] = importOf('node:fs');
		files[`src/${folder}/uses-document.ts`] = usesDocument;
		files[`src/${folder}/uses-nothing.ts`] = usesNothing;
	}
	for (const path of pureFiles) files[path] = usesDocument;
	for (const [name, code] of Object.entries(ways))
		files[name === 'deep-import' ? `src/engine/deep/${name}.ts` : `src/engine/${name}.ts`] = code;
	return files;
}

let folder = '';
/** Files with a forbidden import, as Biome sees it; files that the compiler refuses for `document`. */
let refused: ReadonlySet<string>;
let withoutDom: ReadonlySet<string>;

beforeAll(() => {
	const rules = Object.fromEntries(['biome.json', 'tsconfig.json', 'tsconfig.core.json'].map((name) => [name, readFileSync(name, 'utf8')]));
	folder = writeFolder({ ...rules, ...wrongFiles() });
	const run = (program: string, args: readonly string[]): string =>
		spawnSync(process.execPath, [resolve('node_modules', program), ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 }).stdout;

	const { diagnostics } = JSON.parse(run('@biomejs/biome/bin/biome', ['lint', '--reporter=json', '--max-diagnostics=none', 'src'])) as {
		diagnostics: { category: string; location: { path: string } }[];
	};
	refused = new Set(
		diagnostics.filter(({ category }) => category === 'lint/style/noRestrictedImports').map(({ location }) => location.path),
	);

	const compiled = run('typescript/bin/tsc', ['-p', 'tsconfig.core.json', '--pretty', 'false']);
	withoutDom = new Set(
		[...compiled.matchAll(/^(.+)\(\d+,\d+\): error TS(?:2584|2304): Cannot find name 'document'/gm)].map(([, path]) => path ?? ''),
	);
}, 60_000);

afterAll(() => removeFolder(folder));

describe.each(Object.entries(forbidden))('src/%s', (name, others) => {
	it.each(others)('may not import src/%s', (other) => {
		expect(refused).toContain(`src/${name}/imports-${other}.ts`);
	});
});

describe('what is not forbidden', () => {
	it.each([
		...pure.map((other) => ['engine', other] as const),
		['page', 'engine'],
		['card', 'engine'],
		['reader', 'page'],
		['reader', 'card'],
		['reader', 'hover'],
		['platform', 'settings'],
		['platform', 'messages'],
		['content', 'reader'],
		['content', 'platform'],
		['background', 'engine'],
		['popup', 'platform'],
	] as const)('is allowed: src/%s imports src/%s', (name, other) => {
		expect(refused).not.toContain(`src/${name}/imports-${other}.ts`);
	});
});

describe('however it is imported', () => {
	it.each(Object.keys(ways))('a forbidden file is refused: %s', (name) => {
		expect([...refused].some((path) => path.endsWith(`/${name}.ts`))).toBe(true);
	});
});

describe('the browser', () => {
	it.each(folders.filter((name) => name !== 'platform'))('is not to be had by webextension-polyfill in src/%s', (name) => {
		expect(refused).toContain(`src/${name}/imports-polyfill.ts`);
	});

	it('is to be had in src/platform', () => {
		expect(refused).not.toContain('src/platform/imports-polyfill.ts');
	});
});

describe.each(pure)('the pure folder src/%s', (name) => {
	it('knows no document', () => {
		expect(withoutDom).toContain(`src/${name}/uses-document.ts`);
	});

	it('may be given one', () => {
		expect(withoutDom).not.toContain(`src/${name}/uses-nothing.ts`);
	});

	it('draws nothing and runs outside Node', () => {
		expect([...refused]).toEqual(expect.arrayContaining([`src/${name}/imports-preact.ts`, `src/${name}/imports-node.ts`]));
	});
});

describe('a pure file of another folder', () => {
	it('is the card model, and others', () => {
		expect(pureFiles).toContain('src/card/card-model.ts');
	});

	it.each(pureFiles)('knows no document: %s', (path) => {
		expect(withoutDom).toContain(path);
	});

	it('knows one where it is not listed', () => {
		expect(withoutDom).not.toContain('src/card/uses-document.ts');
	});
});
