// A surface form as the table keeps it: token hashes, commas, capitals and the confirming hash.
import { foldText } from '../text/fold-text.ts';
import { extendCheck } from '../text/hash.ts';
import { gap, shape, tokenize } from '../text/tokens.ts';

export interface FormTokens {
	readonly hashes: readonly number[];
	/** Whether the gap before each token may hold a comma. */
	readonly commas: readonly boolean[];
	readonly check: number;
	/** Bit n: token n begins with a capital. */
	readonly capital: number;
	/** Bit n: token n is all capitals. */
	readonly capitals: number;
}

/** Folds and tokenizes a form as a page's text is. */
export function tokensOf(form: string): FormTokens {
	const { text } = foldText(form);
	const tokens = tokenize(text);
	const hashes: number[] = [];
	const commas: boolean[] = [];
	let check = 0;
	let capital = 0;
	let capitals = 0;
	for (let at = 0; at < tokens.count; at++) {
		hashes.push(tokens.hash[at] ?? 0);
		commas.push(at > 0 && (tokens.before[at] ?? 0) >= gap.comma);
		check = extendCheck(check, text, tokens.start[at] ?? 0, tokens.end[at] ?? 0);
		const bits = tokens.shape[at] ?? 0;
		if (bits & shape.capital && at < 16) capital |= 1 << at;
		if (bits & shape.capitals && at < 16) capitals |= 1 << at;
	}
	return { hashes, commas, check, capital, capitals };
}
