import { useState } from 'preact/hooks';
import type { OwnTerm } from '../settings/own-terms.ts';
import type { Say } from '../wording/wording.ts';
import { useFocusLater } from './focus-later.ts';
import { OwnTermForm } from './OwnTermForm.tsx';
import { OwnTermRow } from './OwnTermRow.tsx';
import { type OwnTermsChange, withoutTerm, withTerm, withTermAt } from './own-term-changes.ts';
import { ownTermId } from './own-term-id.ts';
import { Section } from './Section.tsx';

interface OwnTermsSectionProps {
	readonly terms: readonly OwnTerm[];
	readonly say: Say;
	/** Stores a change; false if that failed. */
	readonly onChange: (change: OwnTermsChange) => Promise<boolean>;
}

interface Deleted {
	readonly term: OwnTerm;
	readonly index: number;
}

const addId = 'own-add';
const undoId = 'own-undo';

function Undo({
	deleted,
	say,
	onUndo,
}: {
	readonly deleted: Deleted | undefined;
	readonly say: Say;
	readonly onUndo: (deleted: Deleted) => void;
}) {
	return (
		<div role="status">
			{deleted && (
				<p class="undo">
					{say('optionsOwnDeleted', deleted.term.headword)}{' '}
					<button type="button" id={undoId} class="link-button" onClick={() => onUndo(deleted)}>
						{say('undo')}
					</button>
				</p>
			)}
		</div>
	);
}

/** The reader's own terms: a list, and one form at a time. */
export function OwnTermsSection({ terms, say, onChange }: OwnTermsSectionProps) {
	/** Id of the term in the form; a new term's is in no row. */
	const [editing, setEditing] = useState<string>();
	const [deleted, setDeleted] = useState<Deleted>();
	const focusLater = useFocusLater();
	const isNew = editing !== undefined && !terms.some(({ id }) => id === editing);

	const close = (focus: string): void => {
		setEditing(undefined);
		focusLater(focus);
	};
	const save = async (term: OwnTerm): Promise<void> => {
		if (await onChange(withTerm(term))) close(isNew ? addId : `edit-${term.id}`);
	};
	const remove = async (term: OwnTerm, index: number): Promise<void> => {
		if (!(await onChange(withoutTerm(term.id)))) return;
		setDeleted({ term, index });
		focusLater(undoId);
	};
	const undo = async ({ term, index }: Deleted): Promise<void> => {
		if (!(await onChange(withTermAt(term, index)))) return;
		setDeleted(undefined);
		focusLater(`edit-${term.id}`);
	};
	const formFor = (id: string, term: OwnTerm | undefined) => (
		<OwnTermForm
			key={id}
			id={id}
			term={term}
			others={terms}
			say={say}
			onSave={(edited) => void save(edited)}
			onCancel={() => close(term ? `edit-${id}` : addId)}
		/>
	);
	return (
		<Section id="own-terms" title={say('ownTerms')} text={say('optionsOwnText')}>
			{terms.length === 0 && !isNew && <p class="empty">{say('optionsOwnEmpty')}</p>}
			<ul class="rows">
				{terms.map((term, index) => (
					<li key={term.id}>
						{editing === term.id ? (
							formFor(term.id, term)
						) : (
							<OwnTermRow term={term} say={say} onEdit={() => setEditing(term.id)} onDelete={() => void remove(term, index)} />
						)}
					</li>
				))}
			</ul>
			<Undo deleted={deleted} say={say} onUndo={(last) => void undo(last)} />
			{isNew ? (
				formFor(editing, undefined)
			) : (
				<button type="button" id={addId} class="button" onClick={() => setEditing(ownTermId())}>
					{say('optionsOwnAdd')}
				</button>
			)}
		</Section>
	);
}
