// crxjs 3.0.0 lists scripts imported with `?script` in web_accessible_resources, so that
// pages could load them. Injection by `scripting.executeScript` needs no such list, and a
// page that can load our files can tell that Obiter is installed. The list goes.
import type { Plugin } from 'vite';

/** A manifest's text without web-accessible resources. */
export function withoutWebAccessible(manifest: string): string {
	const { web_accessible_resources: _, ...rest } = JSON.parse(manifest) as Record<string, unknown>;
	return JSON.stringify(rest, null, 2);
}

export function stripWebAccessible(): Plugin {
	return {
		name: 'obiter:strip-web-accessible',
		enforce: 'post',
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				const manifest = bundle['manifest.json'];
				if (manifest?.type === 'asset') manifest.source = withoutWebAccessible(String(manifest.source));
			},
		},
	};
}
