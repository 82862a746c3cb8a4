import { useState } from 'preact/hooks';
import type { OwnTerm } from '../settings/own-terms.ts';
import { mostFileBytes } from '../settings/term-rows.ts';
import { formatTermsCsv } from '../settings/term-set-csv.ts';
import { formatTermsJson } from '../settings/term-set-file.ts';
import type { Say } from '../wording/wording.ts';
import { isoToday, saveTextFile, type TextFile } from './save-text-file.ts';

interface ExportTermsProps {
	readonly terms: readonly OwnTerm[];
	readonly say: Say;
}

/** The reader's own terms as files. */
export function ExportTerms({ terms, say }: ExportTermsProps) {
	const [isTooLarge, setTooLarge] = useState(false);
	const save = (type: TextFile['type'], ending: 'json' | 'csv', text: string): void => {
		setTooLarge(new Blob([text]).size > mostFileBytes);
		saveTextFile({ name: `obiter-terms-${isoToday()}.${ending}`, type, text });
	};
	return (
		<>
			<h3>{say('optionsFileExport')}</h3>
			{terms.length === 0 ? (
				<p class="soft">{say('optionsFileExportEmpty')}</p>
			) : (
				<>
					<div class="buttons">
						<button type="button" class="button" onClick={() => save('application/json', 'json', formatTermsJson(terms))}>
							{say('optionsFileExportJson')}
						</button>
						<button type="button" class="button" onClick={() => save('text/csv', 'csv', formatTermsCsv(terms))}>
							{say('optionsFileExportCsv')}
						</button>
					</div>
					<p class="hint">{say('optionsFileExportHint')}</p>
				</>
			)}
			<p class="error" role="status">
				{isTooLarge && say('optionsFileExportTooLarge', mostFileBytes / 1_000_000)}
			</p>
		</>
	);
}
