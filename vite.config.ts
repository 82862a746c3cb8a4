// Builds the extension for one browser: `vite build --mode chrome` or `--mode firefox`.
import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { manifestFor, type Target, targets } from './manifest/manifest.ts';
import packageJson from './package.json' with { type: 'json' };
import { dropInnerHtml } from './scripts/build/drop-inner-html.ts';
import { dropSpareChunks } from './scripts/build/drop-spare-chunks.ts';
import { emitLexicon } from './scripts/build/emit-lexicon.ts';
import { emitNotices } from './scripts/build/emit-notices.ts';
import { stripWebAccessible } from './scripts/build/strip-web-accessible.ts';

const isTarget = (mode: string): mode is Target => (targets as readonly string[]).includes(mode);

export default defineConfig(({ mode }) => {
	const target: Target = isTarget(mode) ? mode : 'chrome';
	return {
		build: {
			outDir: `dist/${target}`,
			emptyOutDir: true,
			target: target === 'chrome' ? 'chrome128' : 'firefox149',
			// The extension's pages are local files: nothing is gained by preloading.
			modulePreload: false,
			rollupOptions: { input: { welcome: 'src/welcome/welcome.html' } },
		},
		oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
		plugins: [
			crx({ manifest: manifestFor(target, packageJson.version), browser: target }),
			emitLexicon(),
			emitNotices(),
			stripWebAccessible(),
			dropSpareChunks(),
			dropInnerHtml(),
		],
	};
});
