// The reader's own date, for the age of a case's facts.

const pad = (part: number): string => String(part).padStart(2, '0');

/** Today as YYYY-MM-DD in the reader's time zone. */
export function today(now: Date = new Date()): string {
	return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
