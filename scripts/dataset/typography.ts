// Editors type straight quotes; cards print curly ones.

/** A text with typographic quotes and apostrophes. Marks of inches and feet after digits stay. */
export function curlQuotes(text: string): string {
	return text
		.replace(/(^|[\s([\u2014\u2013/-])"/g, '$1“')
		.replace(/(?<!\d)"/g, '”')
		.replace(/(^|[\s([\u2014\u2013“/-])'(?=\w)(?!(?:s|til|em|cause)\b)/g, '$1‘')
		.replace(/'/g, '’');
}

/** Every string in plain data curled, but for those under these keys. */
export function curlAll<T>(value: T, except: ReadonlySet<string>): T {
	if (typeof value === 'string') return curlQuotes(value) as T;
	if (Array.isArray(value)) return value.map((item) => curlAll(item, except)) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, except.has(key) ? item : curlAll(item, except)])) as T;
}
