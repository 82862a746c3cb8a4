// Preact can set innerHTML (`dangerouslySetInnerHTML`). Obiter shows text nodes only, so
// the path is taken out of what ships: no string ever becomes markup, and store reviewers
// see no `innerHTML` to ask about. It is done on the finished files, because crxjs 3.0.0
// bundles injected scripts in a build of its own that knows nothing of our plugins.
import type { Plugin } from 'vite';

/**
 * A script with every use of the property `innerHTML` made a use of a property that the
 * browser does not know: reading it gives `undefined`, writing it does nothing to the page.
 */
export const withoutInnerHtml = (code: string): string => code.replaceAll('.innerHTML', '.obiterNoMarkup');

export function dropInnerHtml(): Plugin {
	return {
		name: 'obiter:drop-inner-html',
		enforce: 'post',
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				for (const file of Object.values(bundle)) {
					if (file.type === 'chunk') file.code = withoutInnerHtml(file.code);
					else if (file.fileName.endsWith('.js')) file.source = withoutInnerHtml(String(file.source));
				}
			},
		},
	};
}
