import type { OwnTerm } from '../settings/own-terms.ts';
import type { Say } from '../wording/wording.ts';
import { ExportTerms } from './ExportTerms.tsx';
import { ImportTerms } from './ImportTerms.tsx';
import type { OwnTermsChange } from './own-term-changes.ts';
import { Section } from './Section.tsx';

interface TermFilesSectionProps {
	readonly terms: readonly OwnTerm[];
	readonly say: Say;
	/** Stores a change; false if that failed. */
	readonly onChange: (change: OwnTermsChange) => Promise<boolean>;
}

/** Own terms out to files and in from them. */
export function TermFilesSection({ terms, say, onChange }: TermFilesSectionProps) {
	return (
		<Section id="files" title={say('optionsFileTitle')} text={say('optionsFileText')}>
			<ExportTerms terms={terms} say={say} />
			<ImportTerms terms={terms} say={say} onChange={onChange} />
		</Section>
	);
}
