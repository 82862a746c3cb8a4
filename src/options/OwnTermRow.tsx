import type { OwnTerm } from '../settings/own-terms.ts';
import type { Say } from '../wording/wording.ts';

interface OwnTermRowProps {
	readonly term: OwnTerm;
	readonly say: Say;
	readonly onEdit: () => void;
	readonly onDelete: () => void;
}

/** One own term as it stands. */
export function OwnTermRow({ term: { id, headword, forms, plain }, say, onEdit, onDelete }: OwnTermRowProps) {
	return (
		<div class="row">
			<div class="row-text">
				<p class="row-title">{headword}</p>
				<p>{plain}</p>
				{forms.length > 0 && <p class="hint">{say('optionsOwnForms', forms.join(', '))}</p>}
			</div>
			<div class="row-tools">
				<button type="button" class="link-button" id={`edit-${id}`} aria-label={say('optionsOwnEditNamed', headword)} onClick={onEdit}>
					{say('optionsOwnEdit')}
				</button>
				<button type="button" class="link-button" aria-label={say('optionsOwnDeleteNamed', headword)} onClick={onDelete}>
					{say('optionsOwnDelete')}
				</button>
			</div>
		</div>
	);
}
