// Days as a card prints them. A date may be known to the year or the month only.

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "12 July 2024", "July 2024" or "2024", as far as the date is known (YYYY, YYYY-MM or YYYY-MM-DD). */
export function formatMoment(moment: string): string {
	if (moment.length === 4) return moment;
	const date = new Date(moment.length === 7 ? `${moment}-01` : moment);
	return (moment.length === 7 ? month : day).format(date);
}

const dayMs = 86_400_000;

/** Whether facts as of one day are more than `days` old on another (both YYYY-MM-DD). */
export function isStale(asOf: string, today: string, days: number): boolean {
	return (Date.parse(today) - Date.parse(asOf)) / dayMs > days;
}
