// crxjs 3.0.0 builds a script imported with `?script&iife` twice: the classic script that
// is injected, and a module chunk that nothing loads. The chunk goes.
import type { Plugin } from 'vite';

/** Names of module chunks made from classic scripts. */
export const spareChunks = (names: readonly string[]): string[] => names.filter((name) => /^assets\/[^/]+\.iife\.ts-[^/]+\.js$/.test(name));

export function dropSpareChunks(): Plugin {
	return {
		name: 'obiter:drop-spare-chunks',
		enforce: 'post',
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				for (const name of spareChunks(Object.keys(bundle))) delete bundle[name];
			},
		},
	};
}
