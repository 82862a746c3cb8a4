// The order in which readers see the term sets: what most articles need comes first.

const order = [
	'criminal-law',
	'criminal-procedure',
	'evidence',
	'civil-procedure',
	'remedies-and-judgments',
	'courts-and-people',
	'courts-and-reporters',
	'constitutional-law',
	'amendments-and-statutes',
	'legislation',
	'landmark-cases',
	'cases-in-the-news',
	'torts',
	'contracts-and-business',
	'property',
	'family',
	'immigration',
	'labour-and-employment',
	'intellectual-property',
	'bankruptcy',
	'international-law',
	'uk-and-commonwealth',
	'latin',
	'everyday-words',
];

const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);

/** Sets in the readers' order; a set that the order does not name comes last. */
export function inReadersOrder<S extends { readonly id: string }>(sets: readonly S[]): S[] {
	return [...sets].sort((a, b) => rank(a.id) - rank(b.id) || a.id.localeCompare(b.id));
}
