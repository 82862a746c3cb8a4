import type { Ref } from 'preact';
import type { Say } from '../wording/wording.ts';
import type { Complaint, DraftField } from './own-term-draft.ts';

interface OwnTermFieldProps {
	readonly field: DraftField;
	readonly label: string;
	readonly hint?: string;
	readonly value: string;
	readonly complaint: Complaint | undefined;
	readonly say: Say;
	/** More than one line. */
	readonly isLong?: boolean;
	readonly isRequired?: boolean;
	readonly onInput: (value: string) => void;
	readonly fieldRef?: Ref<HTMLInputElement>;
}

/** One field of the form, with what is wrong with it under it. */
export function OwnTermField({ field, label, hint, value, complaint, say, isLong, isRequired, onInput, fieldRef }: OwnTermFieldProps) {
	const id = `own-${field}`;
	const shared = {
		id,
		value,
		'aria-required': isRequired ?? false,
		'aria-invalid': complaint !== undefined,
		'aria-describedby': `${id}-hint ${id}-error`,
	};
	return (
		<div class="field">
			<label for={id}>{label}</label>
			{isLong ? (
				<textarea {...shared} rows={4} onInput={({ currentTarget }) => onInput(currentTarget.value)} />
			) : (
				<input {...shared} type="text" ref={fieldRef ?? null} onInput={({ currentTarget }) => onInput(currentTarget.value)} />
			)}
			<p id={`${id}-hint`} class="hint">
				{hint}
			</p>
			<p id={`${id}-error`} class="error">
				{complaint && say(complaint.key, complaint.most ?? '')}
			</p>
		</div>
	);
}
