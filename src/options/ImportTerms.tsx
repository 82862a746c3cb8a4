import { useState } from 'preact/hooks';
import type { ImportPlan, ImportWay } from '../settings/import-plan.ts';
import type { OwnTerm } from '../settings/own-terms.ts';
import { type CheckedRows, mostFileBytes, mostTerms } from '../settings/term-rows.ts';
import { readTermSetFile } from '../settings/term-set-file.ts';
import type { Say } from '../wording/wording.ts';
import { FileField } from './FileField.tsx';
import { problemWords } from './file-words.ts';
import { useFocusLater } from './focus-later.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { type OwnTermsChange, withImported } from './own-term-changes.ts';
import { readTextFile } from './read-text-file.ts';

interface ImportTermsProps {
	readonly terms: readonly OwnTerm[];
	readonly say: Say;
	/** Stores a change; false if that failed. */
	readonly onChange: (change: OwnTermsChange) => Promise<boolean>;
}

interface Chosen {
	readonly name: string;
	readonly file: CheckedRows;
}

const fieldId = 'import-file';

/** Terms from a file: chosen, looked at, and only then taken in. */
export function ImportTerms({ terms, say, onChange }: ImportTermsProps) {
	const [chosen, setChosen] = useState<Chosen>();
	const [error, setError] = useState('');
	const [done, setDone] = useState('');
	const focusLater = useFocusLater();

	const choose = async (file: File): Promise<void> => {
		const read = await readTextFile(file, mostFileBytes);
		const parsed = 'problem' in read ? read : readTermSetFile(file.name, read.text);
		const isRead = !('problem' in parsed);
		setDone('');
		setError(isRead ? '' : problemWords(parsed.problem, say));
		setChosen(isRead ? { name: file.name, file: parsed } : undefined);
	};
	const close = (): void => {
		setChosen(undefined);
		focusLater(fieldId);
	};
	const confirm = async (incoming: CheckedRows['terms'], way: ImportWay, { added, changed, removed }: ImportPlan): Promise<void> => {
		if (!(await onChange(withImported(incoming, way)))) return;
		setDone(say('optionsFileDone', added.length, changed.length, removed.length));
		close();
	};
	return (
		<>
			<h3>{say('optionsFileImport')}</h3>
			<FileField
				id={fieldId}
				label={say('optionsFileChoose')}
				hint={say('optionsFileChooseHint', mostTerms.toLocaleString(), mostFileBytes / 1_000_000)}
				accept=".json,.csv,application/json,text/csv"
				error={error}
				onChoose={(file) => void choose(file)}
			/>
			{chosen && (
				<ImportPreview
					key={chosen}
					{...chosen}
					terms={terms}
					say={say}
					onConfirm={(way, plan) => void confirm(chosen.file.terms, way, plan)}
					onCancel={close}
				/>
			)}
			<p role="status">{done}</p>
		</>
	);
}
