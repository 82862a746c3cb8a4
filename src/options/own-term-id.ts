/** A new id for an own term: `own-` and 64 random bits in base 36. */
export function ownTermId(): string {
	const [bits = 0n] = crypto.getRandomValues(new BigUint64Array(1));
	return `own-${bits.toString(36).padStart(13, '0')}`;
}
