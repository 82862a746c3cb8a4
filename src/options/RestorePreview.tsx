import { useEffect, useRef } from 'preact/hooks';
import { type Backup, changedSettings, type Everything, type SettingKey } from '../settings/backup-file.ts';
import { planImport } from '../settings/import-plan.ts';
import type { MessageKey, Say } from '../wording/wording.ts';
import { ownTermId } from './own-term-id.ts';
import { Rejections } from './Rejections.tsx';
import { changesNothing, TermChanges } from './TermChanges.tsx';

const settingNames = {
	enabled: 'popupEverywhere',
	sets: 'optionsSets',
	occurrences: 'optionsBackupOccurrences',
	sites: 'optionsSites',
	markStyle: 'optionsBackupMarks',
	theme: 'optionsBackupTheme',
	dwellMs: 'optionsBackupOpens',
	leaveMs: 'optionsBackupCloses',
	law: 'optionsBackupLaw',
	hidden: 'optionsBackupHidden',
	known: 'optionsBackupKnown',
} as const satisfies Record<SettingKey, MessageKey>;

interface SettingListProps {
	readonly title: string;
	readonly keys: readonly SettingKey[];
	readonly say: Say;
}

function SettingList({ title, keys, say }: SettingListProps) {
	if (keys.length === 0) return null;
	return (
		<>
			<p>{title}</p>
			<ul class="names">
				{keys.map((key) => (
					<li key={key}>{say(settingNames[key])}</li>
				))}
			</ul>
		</>
	);
}

interface RestorePreviewProps {
	/** Of the file. */
	readonly name: string;
	readonly backup: Backup;
	/** As it is now. */
	readonly everything: Everything;
	readonly say: Say;
	readonly onConfirm: (everything: Everything) => void;
	readonly onCancel: () => void;
}

/** What a backup would put in the place of what is there, before it does. */
export function RestorePreview({ name, backup, everything: { settings, ownTerms }, say, onConfirm, onCancel }: RestorePreviewProps) {
	const title = useRef<HTMLHeadingElement>(null);
	useEffect(() => title.current?.focus(), []);
	const plan = planImport({ current: ownTerms, incoming: backup.ownTerms.terms, way: 'replace', newId: ownTermId });
	const changed = changedSettings(settings, backup.settings);
	const isNothing = changed.length === 0 && changesNothing(plan);
	return (
		<div class="own-form preview">
			<h4 ref={title} tabIndex={-1}>
				{say('optionsBackupPreview', name)}
			</h4>
			{backup.made !== '' && <p class="hint">{say('optionsBackupMade', backup.made)}</p>}
			<SettingList title={say('optionsBackupSettings')} keys={changed} say={say} />
			<SettingList title={say('optionsBackupMended')} keys={backup.mended} say={say} />
			{!changesNothing(plan) && <p>{say('optionsBackupTerms')}</p>}
			<TermChanges plan={plan} say={say} />
			{isNothing && <p>{say('optionsFileNothing')}</p>}
			<Rejections rejected={backup.ownTerms.rejected} say={say} />
			<div class="buttons">
				{!isNothing && (
					<button type="button" class="button first" onClick={() => onConfirm({ settings: backup.settings, ownTerms: plan.terms })}>
						{say('optionsBackupConfirm')}
					</button>
				)}
				<button type="button" class="button" onClick={onCancel}>
					{say('optionsCancel')}
				</button>
			</div>
		</div>
	);
}
