// The part of mark.js that makes a pattern of a term. The package has no types of its own.
declare module 'mark.js/src/lib/mark.js' {
	export default class Mark {
		constructor(context: null);
		opt: { accuracy: 'partially' | 'exactly'; diacritics: boolean };
		createRegExp(term: string): string;
	}
}
