// JSON with the line of each element, so that a report can name it: JSON.parse forgets
// where a value stood, and each browser words its errors differently.

export interface JsonText {
	readonly value: unknown;
	/** Lines, 1-based, at which the elements of an array inside `value` begin. */
	readonly linesOf: (array: readonly unknown[]) => readonly number[];
}
/** The line at which a text stops being JSON, 1-based. */
export interface JsonFailure {
	readonly brokenLine: number;
}

/** Deeper nesting is refused; Obiter's own files have four levels. */
const mostDepth = 64;

const space = /[\t\n\r ]*/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

class Broken extends Error {}

function createReader(text: string, lines: Map<readonly unknown[], number[]>) {
	let at = 0;
	let line = 1;

	const take = (pattern: RegExp): string => {
		pattern.lastIndex = at;
		const [found = ''] = pattern.exec(text) ?? [];
		at += found.length;
		return found;
	};
	// A string in JSON has no line end in it: all of them are in the space between values.
	const skipSpace = (): void => {
		line += take(space).match(/\r\n|\r|\n/g)?.length ?? 0;
	};
	const takeIf = (sign: string): boolean => {
		skipSpace();
		if (text[at] !== sign) return false;
		at += 1;
		return true;
	};
	const need = (sign: string): void => {
		if (!takeIf(sign)) throw new Broken();
	};
	const readString = (): string => {
		skipSpace();
		const start = at;
		need('"');
		while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
		at += 1;
		return JSON.parse(text.slice(start, at));
	};
	const readItems = (closing: string, readItem: () => void): void => {
		if (takeIf(closing)) return;
		do readItem();
		while (takeIf(','));
		need(closing);
	};
	const readArray = (depth: number): unknown[] => {
		const items: unknown[] = [];
		const itemLines: number[] = [];
		lines.set(items, itemLines);
		readItems(']', () => {
			skipSpace();
			itemLines.push(line);
			items.push(readValue(depth));
		});
		return items;
	};
	const readObject = (depth: number): unknown => {
		const pairs: [string, unknown][] = [];
		readItems('}', () => {
			const key = readString();
			need(':');
			pairs.push([key, readValue(depth)]);
		});
		return Object.fromEntries(pairs);
	};
	const readValue = (depth: number): unknown => {
		if (depth > mostDepth) throw new Broken();
		if (takeIf('[')) return readArray(depth + 1);
		if (takeIf('{')) return readObject(depth + 1);
		if (text[at] === '"') return readString();
		return JSON.parse(take(scalar));
	};
	const readAll = (): unknown => {
		const value = readValue(0);
		skipSpace();
		if (at < text.length) throw new Broken();
		return value;
	};
	return { readAll, lineNow: () => line };
}

/** Parses JSON as JSON.parse does. Never throws. */
export function parseJson(text: string): JsonText | JsonFailure {
	const lines = new Map<readonly unknown[], number[]>();
	const { readAll, lineNow } = createReader(text, lines);
	try {
		return { value: readAll(), linesOf: (array) => lines.get(array) ?? [] };
	} catch {
		return { brokenLine: lineNow() };
	}
}
