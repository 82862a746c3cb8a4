import { useState } from 'preact/hooks';
import { type Backup, type Everything, mostBackupBytes, readBackup } from '../settings/backup-file.ts';
import type { Say } from '../wording/wording.ts';
import { FileField } from './FileField.tsx';
import { problemWords } from './file-words.ts';
import { useFocusLater } from './focus-later.ts';
import { RestorePreview } from './RestorePreview.tsx';
import { readTextFile } from './read-text-file.ts';

interface RestoreBackupProps {
	readonly everything: Everything;
	readonly say: Say;
	/** Stores all of it; false if that failed. */
	readonly onReplaceAll: (everything: Everything) => Promise<boolean>;
}

interface Chosen {
	readonly name: string;
	readonly backup: Backup;
}

const fieldId = 'restore-file';

/** A backup, chosen, looked at, and only then restored. */
export function RestoreBackup({ everything, say, onReplaceAll }: RestoreBackupProps) {
	const [chosen, setChosen] = useState<Chosen>();
	const [error, setError] = useState('');
	const [isDone, setDone] = useState(false);
	const focusLater = useFocusLater();

	const choose = async (file: File): Promise<void> => {
		const read = await readTextFile(file, mostBackupBytes);
		const parsed = 'problem' in read ? read : readBackup(read.text);
		const isRead = !('problem' in parsed);
		setDone(false);
		setError(isRead ? '' : problemWords(parsed.problem, say));
		setChosen(isRead ? { name: file.name, backup: parsed } : undefined);
	};
	const close = (): void => {
		setChosen(undefined);
		focusLater(fieldId);
	};
	const restore = async (restored: Everything): Promise<void> => {
		if (!(await onReplaceAll(restored))) return;
		setDone(true);
		close();
	};
	return (
		<>
			<h3>{say('optionsBackupRestore')}</h3>
			<FileField
				id={fieldId}
				label={say('optionsBackupChoose')}
				hint={say('optionsBackupChooseHint')}
				accept=".json,application/json"
				error={error}
				onChoose={(file) => void choose(file)}
			/>
			{chosen && (
				<RestorePreview
					key={chosen}
					{...chosen}
					everything={everything}
					say={say}
					onConfirm={(restored) => void restore(restored)}
					onCancel={close}
				/>
			)}
			<p role="status">{isDone && say('optionsBackupDone')}</p>
		</>
	);
}
