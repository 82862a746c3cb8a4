// The shape of a dataset file, as an editor writes it. Everything that enters the
// lexicon passes through these schemas: bundled files at build time, custom and
// imported term sets at run time. Unknown fields are refused, so that a misspelt
// field name is an error and never a silently missing definition.
import * as v from 'valibot';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'));

/** A line of text: no line breaks, no space at either end, at most 4,000 characters. */
const line = v.pipe(
	v.string(),
	v.minLength(1, 'is empty'),
	v.maxLength(4000, 'is longer than 4,000 characters'),
	v.check((text) => text === text.trim(), 'begins or ends with a space'),
	v.check((text) => !/[\r\n]/.test(text), 'contains a line break'),
);

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const prose = (maxWords: number) =>
	v.pipe(
		line,
		v.check((text) => wordCount(text) <= maxWords, `has more than ${maxWords} words`),
	);

const lines = v.optional(v.array(line), []);
const day = v.pipe(v.string(), v.isoDate('must be a day, YYYY-MM-DD'));

/** A day, a month or a year: facts are printed as exactly as they were checked. */
const moment = v.pipe(
	v.string(),
	v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD'),
);

const sourceSchema = v.strictObject({
	title: line,
	url: v.optional(v.pipe(line, v.regex(/^https:\/\/\S+$/, 'must be an https address'))),
});

const formsSchema = v.strictObject({
	noun: lines,
	verb: lines,
	exact: lines,
	cased: lines,
	gapped: v.optional(v.array(v.pipe(line, v.regex(/^\S.*? \.\.\. .*\S$/, 'must have the gap written as " ... "'))), []),
	never: lines,
	not: lines,
});

export const jurisdictions = [
	'US',
	'UK',
	'England and Wales',
	'Scotland',
	'Northern Ireland',
	'Ireland',
	'Canada',
	'Australia',
	'New Zealand',
	'India',
	'South Africa',
	'EU',
	'International',
	'France',
	'Germany',
	'Italy',
	'Brazil',
	'Israel',
	'Japan',
	'Pakistan',
	'Philippines',
	'Other',
] as const;

const jurisdiction = v.pipe(
	v.string(),
	v.check(
		(code) => (jurisdictions as readonly string[]).includes(code) || /^US-[A-Z]{2}$/.test(code),
		`must be one of ${jurisdictions.join(', ')} or a US state such as US-NM`,
	),
);

/** A term, or an act, clause or rule (`kind: statute`). */
export const termSchema = v.strictObject({
	id,
	kind: v.optional(v.picklist(['term', 'statute']), 'term'),
	headword: line,
	forms: formsSchema,
	sense: v.optional(v.picklist(['safe', 'context', 'off']), 'safe'),
	cues: v.optional(v.strictObject({ for: lines, against: lines }), { for: [], against: [] }),
	plain: prose(45),
	technical: v.optional(prose(90)),
	example: v.optional(prose(45)),
	jurisdictions: v.optional(v.array(jurisdiction), []),
	related: v.optional(v.array(id), []),
	sources: v.optional(v.array(sourceSchema), []),
});

export const laterEvents = [
	'overruled',
	'overruled in part',
	'limited',
	'extended',
	'reaffirmed',
	'superseded',
	'reversed',
	'vacated',
	'affirmed',
	'pardoned',
	'commuted',
	'settled',
	'dismissed',
	'sentenced',
	'appealed',
	'released',
	'retried',
	'other',
] as const;

export const caseStatuses = [
	'stands',
	'limited',
	'overruled',
	'overruled in part',
	'superseded',
	'vacated',
	'reversed',
	'pending',
	'on appeal',
	'closed',
] as const;

const laterSchema = v.strictObject({
	date: moment,
	event: v.picklist(laterEvents),
	by: v.optional(id),
	note: prose(60),
});

const checkSchema = v.strictObject({ fields: v.array(line), against: line, on: day });

/** A court case. */
export const caseSchema = v.strictObject({
	id,
	name: line,
	names: v.strictObject({ full: lines, short: lines, nickname: lines }),
	court: line,
	jurisdiction,
	citation: v.optional(line),
	docket: v.optional(line),
	decided: v.optional(moment),
	vote: v.optional(v.pipe(line, v.regex(/^\d–\d$/, 'must be like 7–2, with an en dash'))),
	voteNote: v.optional(prose(50)),
	question: v.optional(prose(60)),
	outcome: prose(45),
	holding: v.optional(prose(80)),
	significance: prose(70),
	later: v.optional(v.array(laterSchema), []),
	people: lines,
	status: v.picklist(caseStatuses),
	asOf: day,
	related: v.optional(v.array(id), []),
	sources: v.optional(v.array(sourceSchema), []),
	checked: v.pipe(v.array(checkSchema), v.minLength(1, 'names no check: an unchecked case is not printed')),
});

const setFields = {
	id,
	title: line,
	description: prose(40),
	default: v.optional(v.picklist(['on', 'off']), 'on'),
};

export const termSetSchema = v.strictObject({ ...setFields, entries: v.array(termSchema) });
export const caseSetSchema = v.strictObject({ ...setFields, entries: v.array(caseSchema) });

export type TermSource = v.InferOutput<typeof termSchema>;
export type CaseSource = v.InferOutput<typeof caseSchema>;
export type FormsSource = v.InferOutput<typeof formsSchema>;
export type TermSetSource = v.InferOutput<typeof termSetSchema>;
export type CaseSetSource = v.InferOutput<typeof caseSetSchema>;
