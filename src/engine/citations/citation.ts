// What a citation is once it is read. A citation is one or more parts joined by commas
// (a decision printed in three reporters has three), then the pages that are meant, then
// the court and the year.
import type { Span } from '../../text/span.ts';
import type { Reporter } from './reporter-table.ts';

/** A place in a reporter. */
export interface Report extends Span {
	readonly kind: 'report';
	readonly reporter: Reporter;
	/** The reporter as it is printed here. */
	readonly printed: string;
	/** Empty where the series has none, as in "[2019] UKSC 41". */
	readonly volume: string;
	/** A year that stands with volume or reporter, as in "[2001] 2 AC 127"; 0: none. */
	readonly year: number;
	/** The reporter's older name and volume, as in "5 U.S. (1 Cranch) 137"; empty: none. */
	readonly nominative: string;
	/** Empty where the page is not known yet: "597 U.S. ___". */
	readonly page: string;
	/** Whether the page is the one that is meant and not the first: "410 U.S. at 120". */
	readonly isShort: boolean;
	/** Whether volume and reporter stand as the reporter's own rules want, in brackets or joined by hyphens. */
	readonly isBound: boolean;
}

/** A court's own number of a case, or several. */
export interface Docket extends Span {
	readonly kind: 'docket';
	readonly numbers: readonly string[];
	/** Whether no other number looks like it. */
	readonly isSure: boolean;
}

export interface Citation extends Span {
	/** At least one, in text order. */
	readonly parts: readonly (Report | Docket)[];
	/** The pages or paragraphs that are meant; empty: the whole decision. */
	readonly pincite: string;
	/** The court as the parenthesis names it; may be empty. */
	readonly court: string;
	/** The year in the parenthesis; 0: none. */
	readonly year: number;
}
