// Preact can set innerHTML (`dangerouslySetInnerHTML`). Obiter shows text nodes only, so
// the path is taken out of the build: no string ever becomes markup, and store reviewers
// see no `innerHTML` to ask about.
import type { Plugin } from 'vite';

/** Assignments to innerHTML in Preact's module builds (11.2.0), whatever the minified names. */
const assignment = /([\w$.]+)\.innerHTML\s*=\s*(?!=)/g;

/**
 * Preact's source with every assignment to innerHTML made an assignment to a property
 * that the browser does not know.
 *
 * @returns the code and how many assignments it had.
 */
export function withoutInnerHtml(code: string): { code: string; count: number } {
	let count = 0;
	const changed = code.replace(assignment, (_, target: string) => {
		count++;
		return `${target}.obiterNoMarkup=`;
	});
	return { code: changed, count };
}

export function dropInnerHtml(): Plugin {
	return {
		name: 'obiter:drop-inner-html',
		transform(code, id) {
			if (!/[\\/]node_modules[\\/]preact[\\/]/.test(id) || !code.includes('innerHTML')) return undefined;
			return { code: withoutInnerHtml(code).code, map: null };
		},
	};
}
