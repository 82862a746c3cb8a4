// What a script can hold a case to of dataset/EDITORIAL.md. Needs no table.
import type { CaseSource } from '../../src/lexicon/schema.ts';
import { findGuiltClaims } from './guilt-claims.ts';
import { type Difference, differ } from './difference.ts';

/** Events without which a status has no ground. */
const groundOf: Partial<Record<CaseSource['status'], RegExp>> = {
	overruled: /^overruled$/,
	'overruled in part': /^overruled/,
	superseded: /^superseded$/,
	limited: /^(?:limited|overruled in part|superseded)$/,
};

/** Rule 8. */
const ruleOfOldVotes = ({ id, vote, decided }: CaseSource): Difference[] =>
	differ(id, 'vote', vote, 'no vote before 1900 (rule 8)', vote === undefined || decided === undefined || decided >= '1900');

/** Rule 7: each fact that is printed stands in a check. */
function ruleOfChecks(source: CaseSource): Difference[] {
	const checked = new Set(source.checked.flatMap(({ fields }) => fields));
	const printed = (['name', 'citation', 'docket', 'decided', 'vote', 'outcome'] as const).filter((field) => source[field] !== undefined);
	const wanted = source.later.length > 0 ? [...printed, 'later'] : printed;
	return wanted.flatMap((field) => differ(source.id, field, 'printed', 'no check names it (rule 7)', checked.has(field)));
}

/** Rule 5: a conviction that fell or is under appeal says so in its outcome. */
function ruleOfConvictions({ id, status, outcome }: CaseSource): Difference[] {
	const isConviction = /\b(?:convict|guilty)/i.test(outcome);
	const said = { 'on appeal': /\bappeal/i, reversed: /revers|overturn/i, vacated: /vacat/i }[status as string];
	return differ(id, 'outcome', outcome, `does not say that it is ${status} (rule 5)`, !isConviction || !said || said.test(outcome));
}

/** Rule 10: a case is as of a day, and nothing in it is later than that day. */
function ruleOfDays({ id, decided, later, asOf }: CaseSource): Difference[] {
	const days = [...(decided ? [decided] : []), ...later.map(({ date }) => date)];
	const order = later.filter(({ date }, index) => date < (later[index - 1]?.date ?? '').slice(0, date.length));
	return [
		...days.flatMap((day) => differ(id, 'asOf', asOf, `${day} is told of (rule 10)`, day <= asOf)),
		...order.flatMap(({ date }) => differ(id, 'later', date, 'not in order of days', false)),
	];
}

function ruleOfStatus({ id, status, later }: CaseSource): Difference[] {
	const ground = groundOf[status];
	return differ(id, 'status', status, 'no later event says so', !ground || later.some(({ event }) => ground.test(event)));
}

/** Everything in which a case breaks a rule; `table` names the rule. */
export const checkEditorialRules = (source: CaseSource): Difference[] => [
	...ruleOfOldVotes(source),
	...ruleOfChecks(source),
	...ruleOfConvictions(source),
	...ruleOfDays(source),
	...ruleOfStatus(source),
	...findGuiltClaims(source),
];
