import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnTerm } from '../settings/own-terms.ts';
import type { Say } from '../wording/wording.ts';
import { OwnTermField } from './OwnTermField.tsx';
import { type Complaints, type DraftField, draftOf, emptyDraft, parseDraft } from './own-term-draft.ts';

interface OwnTermFormProps {
	/** Of the term that is edited, or that it will have. */
	readonly id: string;
	/** `undefined` for a new one. */
	readonly term: OwnTerm | undefined;
	readonly others: readonly OwnTerm[];
	readonly say: Say;
	readonly onSave: (term: OwnTerm) => void;
	readonly onCancel: () => void;
}

const fieldOrder: readonly DraftField[] = ['headword', 'forms', 'plain'];

/** The form of one own term. */
export function OwnTermForm({ id, term, others, say, onSave, onCancel }: OwnTermFormProps) {
	const [draft, setDraft] = useState(term ? draftOf(term) : emptyDraft);
	const [complaints, setComplaints] = useState<Complaints>({});
	const firstField = useRef<HTMLInputElement>(null);
	useEffect(() => firstField.current?.focus(), []);
	const fieldFor = (field: DraftField) => ({
		field,
		say,
		value: draft[field],
		complaint: complaints[field],
		onInput: (value: string) => setDraft({ ...draft, [field]: value }),
	});
	const save = (): void => {
		const result = parseDraft(draft, id, others);
		if ('term' in result) {
			onSave(result.term);
			return;
		}
		setComplaints(result.complaints);
		const wrong = fieldOrder.find((field) => result.complaints[field]);
		document.getElementById(`own-${wrong}`)?.focus();
	};
	return (
		<form
			class="own-form"
			onSubmit={(event) => {
				event.preventDefault();
				save();
			}}
		>
			<OwnTermField {...fieldFor('headword')} label={say('optionsFieldTerm')} isRequired fieldRef={firstField} />
			<OwnTermField {...fieldFor('forms')} label={say('optionsFieldForms')} hint={say('optionsFieldFormsHint')} />
			<OwnTermField {...fieldFor('plain')} label={say('optionsFieldDefinition')} isRequired isLong />
			<div class="buttons">
				<button type="submit" class="button first">
					{say('optionsSave')}
				</button>
				<button type="button" class="button" onClick={onCancel}>
					{say('optionsCancel')}
				</button>
			</div>
		</form>
	);
}
