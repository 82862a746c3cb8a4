// Cards of invented entries.
import type { CardContent } from '../../../src/card/card-content.ts';
import type { Case, Term } from '../../../src/lexicon/entry.ts';

const term: Term = {
	kind: 'term',
	id: 'bail',
	headword: 'bail',
	set: 'criminal-procedure',
	plain: 'Money or a promise that lets an accused person go home until the trial.',
	technical: 'Terms vary by state.',
	example: 'The judge set bail at $10,000.',
	jurisdictions: ['US-NM'],
	related: [{ id: 'remand', headword: 'remand' }],
	sources: [{ title: '18 U.S.C. § 3142', url: 'https://www.law.cornell.edu/uscode/text/18/3142' }],
};

const source: Case = {
	kind: 'case',
	id: 'state-v-example',
	headword: 'State v. Example',
	name: 'State v. Example',
	set: 'cases-in-the-news',
	court: 'District Court of Nowhere',
	jurisdiction: 'US',
	decided: '2020-05-06',
	outcome: 'Dismissed with prejudice on 6 May 2020.',
	holding: 'The court held that the State had kept evidence back.',
	significance: 'It is an example.',
	later: [{ date: '2021-02', event: 'appealed', note: 'The State appealed.', by: { id: 'bail', headword: 'bail' } }],
	people: ['Judge A. Body'],
	status: 'overruled',
	asOf: '2025-01-31',
	related: [],
	sources: [],
};

export const termContent: CardContent = {
	entry: term,
	setTitle: 'Criminal procedure',
	words: 'bailed',
	evidence: [{ kind: 'cue', words: 'judge' }],
};
export const caseContent: CardContent = { entry: source, setTitle: 'Cases in the news', words: '', evidence: [] };
