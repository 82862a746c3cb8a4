import { type Everything, formatBackup } from '../settings/backup-file.ts';
import type { Say } from '../wording/wording.ts';
import { EraseEverything } from './EraseEverything.tsx';
import { RestoreBackup } from './RestoreBackup.tsx';
import { Section } from './Section.tsx';
import { isoToday, saveTextFile } from './save-text-file.ts';

interface BackupSectionProps {
	readonly everything: Everything;
	readonly say: Say;
	/** Stores all of it; false if that failed. */
	readonly onReplaceAll: (everything: Everything) => Promise<boolean>;
}

/** All that is stored: saved, restored, erased. */
export function BackupSection({ everything, say, onReplaceAll }: BackupSectionProps) {
	const save = (): void => {
		const today = isoToday();
		saveTextFile({ name: `obiter-backup-${today}.json`, type: 'application/json', text: formatBackup(everything, today) });
	};
	return (
		<Section id="backup" title={say('optionsBackupTitle')} text={say('optionsBackupText')}>
			<div class="buttons">
				<button type="button" class="button" onClick={save}>
					{say('optionsBackupSave')}
				</button>
			</div>
			<RestoreBackup everything={everything} say={say} onReplaceAll={onReplaceAll} />
			<EraseEverything everything={everything} say={say} onReplaceAll={onReplaceAll} />
		</Section>
	);
}
