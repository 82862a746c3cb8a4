// Files the reader saves. A link to a blob needs no permission, unlike the downloads API.

/** The browser may still be reading a blob after the click; it is let go after this, ms. */
const keepMs = 60_000;

export interface TextFile {
	readonly name: string;
	readonly type: 'application/json' | 'text/csv';
	readonly text: string;
}

export function saveTextFile({ name, type, text }: TextFile): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), keepMs);
}

/** Today where the reader is, as an ISO date. */
export const isoToday = (): string => new Date().toLocaleDateString('sv-SE');
