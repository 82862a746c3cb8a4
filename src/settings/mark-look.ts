// How marks look: a closed palette, one highlight name for each style, so that choosing
// another style is choosing another name and no sheet has to change. A page can see which
// ranges carry a name, so a name says nothing about entry or set.
import type { MarkStyle } from './settings.ts';

/** Name in `CSS.highlights` for marks of a style. */
export const highlightName = (style: MarkStyle): string => `obiter-${style}`;

/** Name for the mark that a keyboard command or a jump has just reached. */
export const currentHighlight = 'obiter-current';

// The line follows the text's own colour, so that it has contrast wherever the text has.
const faint = 'color-mix(in srgb, currentColor 55%, transparent)';
const line = (style: string): string => `text-decoration: underline ${style} 1.5px ${faint}; text-underline-offset: 0.2em`;

const looks: Readonly<Record<MarkStyle, string>> = {
	dotted: line('dotted'),
	solid: `text-decoration: underline solid 1px ${faint}; text-underline-offset: 0.2em`,
	dashed: line('dashed'),
	wavy: `text-decoration: underline wavy 1px ${faint}; text-underline-offset: 0.2em`,
	tint: 'background-color: color-mix(in srgb, currentColor 9%, transparent)',
};

const rules = [
	...Object.entries(looks).map(([style, look]) => `::highlight(${highlightName(style as MarkStyle)}) { ${look} }`),
	`::highlight(${currentHighlight}) { background-color: color-mix(in srgb, #b8860b 35%, transparent) }`,
];

/** The sheet for every page that is marked. Nothing of it is printed. */
export const markCss = `@media screen {\n${rules.join('\n')}\n}`;
