// Surface forms that two entries claim, where nothing chooses between them. What chooses
// (src/engine/choose-annotations.ts): cases before statutes before terms, the article's
// own law, evidence for each where both are `context`; what is `off` never competes.
import { surfaceForms } from '../../src/lexicon/inflect.ts';
import type { TermSource } from '../../src/lexicon/schema.ts';
import type { Dataset } from '../dataset/read-dataset.ts';

export interface SharedForm {
	readonly form: string;
	readonly ids: readonly [string, string];
}

interface Claim {
	readonly id: string;
	readonly text: string;
	readonly cased: boolean;
	readonly kind: 'case' | 'statute' | 'term';
	readonly jurisdictions: readonly string[];
	/** Whether nearby words decide: `context` with cues. */
	readonly hasCues: boolean;
}

const fold = (text: string): string => text.replaceAll('-', ' ').replaceAll('’', "'").toLowerCase();

function claimsOfTerm({ id, kind, forms, sense, cues, jurisdictions }: TermSource): Claim[] {
	if (sense === 'off') return [];
	const hasCues = sense === 'context' && cues.for.length > 0;
	return surfaceForms(forms).map(({ text, cased, tail }) => ({
		...{ id, kind, jurisdictions, hasCues, cased },
		text: tail === undefined ? text : `${text} … ${tail}`,
	}));
}

/** Short names of cases are left out: they count only after the full name, which chooses. */
const claimsOfCases = ({ caseSets }: Dataset): Claim[] =>
	caseSets.flatMap(({ entries }) =>
		entries.flatMap(({ id, name, names, jurisdiction, citation }) =>
			[name, ...names.full, ...names.nickname.map((text) => text.replace(/^the /i, '')), ...(citation ? [citation] : [])].map((text) => ({
				...{ id, text, cased: false, kind: 'case' as const, jurisdictions: [jurisdiction], hasCues: false },
			})),
		),
	);

/** Whether the article's law tells two entries apart. */
function areApart(a: readonly string[], b: readonly string[]): boolean {
	if (a.length === 0 || b.length === 0) return a.length !== b.length;
	return !a.some((place) => b.includes(place));
}

const hasRule = (a: Claim, b: Claim): boolean =>
	a.kind !== b.kind ||
	areApart(a.jurisdictions, b.jurisdictions) ||
	(a.hasCues && b.hasCues) ||
	(a.cased && b.cased && a.text.replaceAll('-', ' ') !== b.text.replaceAll('-', ' '));

const clashesIn = (claims: readonly Claim[]): SharedForm[] =>
	claims.flatMap((a, at) =>
		claims
			.slice(at + 1)
			.filter((b) => a.id !== b.id && !hasRule(a, b))
			.map((b) => ({ form: a.text, ids: [a.id, b.id] as const })),
	);

function byForm(claims: readonly Claim[]): Claim[][] {
	const groups = new Map<string, Claim[]>();
	for (const claim of claims) {
		const group = groups.get(fold(claim.text));
		if (group) group.push(claim);
		else groups.set(fold(claim.text), [claim]);
	}
	return [...groups.values()];
}

/** How many forms several entries claim, and the claims that no rule settles. */
export function findSharedForms(dataset: Dataset): { readonly shared: number; readonly unsettled: readonly SharedForm[] } {
	const claims = [...dataset.termSets.flatMap(({ entries }) => entries.flatMap(claimsOfTerm)), ...claimsOfCases(dataset)];
	const shared = byForm(claims).filter((group) => new Set(group.map(({ id }) => id)).size > 1);
	return { shared: shared.length, unsettled: shared.flatMap(clashesIn) };
}
