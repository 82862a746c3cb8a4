// The whole options page, drawn from what was read and nothing else.
import type { SetSummary } from '../lexicon/entry.ts';
import type { Everything } from '../settings/backup-file.ts';
import type { OwnTerm } from '../settings/own-terms.ts';
import type { Settings } from '../settings/settings.ts';
import type { MessageKey, Say } from '../wording/wording.ts';
import { BackupSection } from './BackupSection.tsx';
import { HiddenSection } from './HiddenSection.tsx';
import type { Headwords } from './headwords.ts';
import { LookSection } from './LookSection.tsx';
import { OwnTermsSection } from './OwnTermsSection.tsx';
import type { OwnTermsChange } from './own-term-changes.ts';
import { SetsSection } from './SetsSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { TermFilesSection } from './TermFilesSection.tsx';

export type SettingsChange = (settings: Settings) => Settings;

export interface OptionsView {
	readonly settings: Settings;
	/** All term sets, the reader's own last. */
	readonly sets: readonly SetSummary[];
	readonly ownTerms: readonly OwnTerm[];
	/** Of hidden and known entries. */
	readonly headwords: Headwords;
	/** What became of the last change; `undefined` a while later. */
	readonly outcome: 'saved' | 'failed' | undefined;
}

interface OptionsPageProps {
	readonly view: OptionsView;
	readonly say: Say;
	/** All store a change and draw it; false if storing failed. */
	readonly onChange: (change: SettingsChange) => Promise<boolean>;
	readonly onChangeOwn: (change: OwnTermsChange) => Promise<boolean>;
	readonly onReplaceAll: (everything: Everything) => Promise<boolean>;
}

const links = [
	['sets', 'optionsSets'],
	['own-terms', 'ownTerms'],
	['look', 'optionsLook'],
	['sites', 'optionsSites'],
	['hidden', 'optionsHidden'],
	['files', 'optionsFileTitle'],
	['backup', 'optionsBackupTitle'],
] as const satisfies readonly (readonly [string, MessageKey])[];

function Navigation({ say }: { readonly say: Say }) {
	return (
		<nav aria-label={say('optionsNavigation')}>
			<ul>
				{links.map(([id, title]) => (
					<li key={id}>
						<a href={`#${id}`}>{say(title)}</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

function Outcome({ outcome, say }: { readonly outcome: OptionsView['outcome']; readonly say: Say }) {
	return (
		<div role="status" class={`outcome ${outcome ?? ''}`}>
			{outcome && say(outcome === 'saved' ? 'optionsSaved' : 'optionsNotSaved')}
		</div>
	);
}

const without = (ids: readonly string[], id: string): string[] => ids.filter((other) => other !== id);

export function OptionsPage({ view, say, onChange, onChangeOwn, onReplaceAll }: OptionsPageProps) {
	const { settings, sets, ownTerms, headwords, outcome } = view;
	const set = (part: Partial<Settings>): Promise<boolean> => onChange((now) => ({ ...now, ...part }));
	return (
		<>
			<header>
				<p class="wordmark">{say('extensionName')}</p>
				<h1>{say('optionsHeading')}</h1>
			</header>
			<Navigation say={say} />
			<main>
				<SetsSection
					sets={sets}
					settings={settings}
					say={say}
					onSwitch={(id, on) => void onChange((now) => ({ ...now, sets: { ...now.sets, [id]: on } }))}
				/>
				<OwnTermsSection terms={ownTerms} say={say} onChange={onChangeOwn} />
				<LookSection settings={settings} say={say} onSet={set} />
				<SitesSection
					sites={settings.sites}
					say={say}
					onSet={(part) => onChange((now) => ({ ...now, sites: { ...now.sites, ...part } }))}
				/>
				<HiddenSection
					settings={settings}
					headwords={headwords}
					say={say}
					onMarkAgain={(id) => void onChange((now) => ({ ...now, hidden: without(now.hidden, id), known: without(now.known, id) }))}
				/>
				<TermFilesSection terms={ownTerms} say={say} onChange={onChangeOwn} />
				<BackupSection everything={{ settings, ownTerms }} say={say} onReplaceAll={onReplaceAll} />
			</main>
			<Outcome outcome={outcome} say={say} />
		</>
	);
}
