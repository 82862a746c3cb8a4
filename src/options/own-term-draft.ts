// An own term as it is typed, made a term or a list of what is wrong with it. Pure.
import * as v from 'valibot';
import { type OwnTerm, ownTermSchema } from '../settings/own-terms.ts';
import { nameKey } from '../settings/term-rows.ts';
import type { MessageKey } from '../wording/wording.ts';

export interface OwnTermDraft {
	readonly headword: string;
	/** With commas between. */
	readonly forms: string;
	readonly plain: string;
}
export type DraftField = keyof OwnTermDraft;

export interface Complaint {
	readonly key: MessageKey;
	/** The limit that was passed, if there is one. */
	readonly most?: number;
}
export type Complaints = Readonly<Partial<Record<DraftField, Complaint>>>;
export type DraftResult = { readonly term: OwnTerm } | { readonly complaints: Complaints };

type Issue = v.InferIssue<typeof ownTermSchema>;

export const emptyDraft: OwnTermDraft = { headword: '', forms: '', plain: '' };

export const draftOf = ({ headword, forms, plain }: OwnTerm): OwnTermDraft => ({ headword, forms: forms.join(', '), plain });

/** Forms from what was typed; empty ones and those named twice are dropped. */
function splitForms(text: string): string[] {
	const forms = text.split(/[,\n]/).map((form) => form.trim());
	return [...new Set(forms.filter((form) => form !== ''))];
}

function complaintOf({ type, path, requirement }: Issue): Complaint {
	if (type !== 'max_length') return { key: 'optionsErrorEmpty' };
	const most = Number(requirement);
	if (path?.[0].key !== 'forms') return { key: 'optionsErrorTooLong', most };
	return { key: path.length === 1 ? 'optionsErrorTooManyForms' : 'optionsErrorFormTooLong', most };
}

function complaintsOf(issues: readonly Issue[]): Complaints {
	const complaints: Partial<Record<DraftField, Complaint>> = {};
	for (const issue of issues) {
		const field = issue.path?.[0].key;
		if (field === 'headword' || field === 'forms' || field === 'plain') complaints[field] ??= complaintOf(issue);
	}
	return complaints;
}

/**
 * Checks a draft.
 *
 * @param id of the term that the draft is for, a new one's too.
 * @param others terms that the name must not be taken from; the term itself may be among them.
 */
export function parseDraft(draft: OwnTermDraft, id: string, others: readonly OwnTerm[]): DraftResult {
	const parsed = v.safeParse(ownTermSchema, { id, headword: draft.headword, forms: splitForms(draft.forms), plain: draft.plain });
	if (!parsed.success) return { complaints: complaintsOf(parsed.issues) };
	const isTaken = others.some((other) => other.id !== id && nameKey(other.headword) === nameKey(parsed.output.headword));
	return isTaken ? { complaints: { headword: { key: 'optionsErrorTaken' } } } : { term: parsed.output };
}
