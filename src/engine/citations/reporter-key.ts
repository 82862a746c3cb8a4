// Printers space and dot abbreviations as they like: "F.2d", "F. 2d", "F2d". The key is
// what they share. Capitals stay, because "Me." is a reporter and "me" is a word.

/** Letters, digits and "&" of an abbreviation; "2nd" and "3rd" as lawyers write them, "2d" and "3d". */
export function reporterKey(printed: string): string {
	return printed.replace(/[^A-Za-z0-9&]+/g, '').replace(/2nd|3rd/, (ordinal) => (ordinal === '2nd' ? '2d' : '3d'));
}
