// Entries as cards get them, small: what a test does not name is filled in.
import type { Case, Term } from '../../src/lexicon/entry.ts';

export function aTerm(parts: Partial<Term> = {}): Term {
	return {
		kind: 'term',
		id: 'plea',
		headword: 'plea',
		plain: 'What a defendant answers to a charge.',
		set: 'criminal-procedure',
		jurisdictions: [],
		related: [],
		sources: [],
		...parts,
	};
}

export function aCase(parts: Partial<Case> = {}): Case {
	return {
		kind: 'case',
		id: 'roe-v-wade',
		name: 'Roe v. Wade',
		headword: 'Roe v. Wade',
		set: 'landmark-cases',
		court: 'Supreme Court of the United States',
		jurisdiction: 'US',
		outcome: 'The challengers won.',
		significance: 'It set a rule.',
		people: [],
		later: [],
		status: 'stands',
		asOf: '2026-07-31',
		related: [],
		sources: [],
		...parts,
	};
}
