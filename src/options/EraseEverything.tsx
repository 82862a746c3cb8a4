import { useState } from 'preact/hooks';
import type { Everything } from '../settings/backup-file.ts';
import { defaultSettings } from '../settings/settings.ts';
import type { Say } from '../wording/wording.ts';
import { useFocusLater } from './focus-later.ts';

interface EraseEverythingProps {
	readonly everything: Everything;
	readonly say: Say;
	/** Stores all of it; false if that failed. */
	readonly onReplaceAll: (everything: Everything) => Promise<boolean>;
}

const askId = 'erase-ask';
const titleId = 'erase-title';

/** The way back to a new reader's Obiter, asked for twice. */
export function EraseEverything({ everything: { settings, ownTerms }, say, onReplaceAll }: EraseEverythingProps) {
	const [isAsking, setAsking] = useState(false);
	const [isDone, setDone] = useState(false);
	const focusLater = useFocusLater();
	const ask = (): void => {
		setDone(false);
		setAsking(true);
		focusLater(titleId);
	};
	const close = (): void => {
		setAsking(false);
		focusLater(askId);
	};
	const erase = async (): Promise<void> => {
		if (!(await onReplaceAll({ settings: defaultSettings, ownTerms: [] }))) return;
		setDone(true);
		close();
	};
	const ids = settings.hidden.length + settings.known.length;
	return (
		<>
			<h3>{say('optionsBackupErase')}</h3>
			<p class="hint">{say('optionsBackupEraseHint')}</p>
			{isAsking ? (
				<div class="own-form preview">
					<h4 id={titleId} tabIndex={-1}>
						{say('optionsBackupEraseTitle')}
					</h4>
					<p>
						{say(
							'optionsBackupEraseWhat',
							ownTerms.length.toLocaleString(),
							settings.sites.rules.length.toLocaleString(),
							ids.toLocaleString(),
						)}
					</p>
					<p>{say('optionsBackupEraseWarning')}</p>
					<div class="buttons">
						<button type="button" class="button danger" onClick={() => void erase()}>
							{say('optionsBackupEraseConfirm')}
						</button>
						<button type="button" class="button" onClick={close}>
							{say('optionsCancel')}
						</button>
					</div>
				</div>
			) : (
				<div class="buttons">
					<button type="button" id={askId} class="button" onClick={ask}>
						{say('optionsBackupEraseAsk')}
					</button>
				</div>
			)}
			<p role="status">{isDone && say('optionsBackupErased')}</p>
		</>
	);
}
