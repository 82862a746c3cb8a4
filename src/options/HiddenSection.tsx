import type { Settings } from '../settings/settings.ts';
import type { Say } from '../wording/wording.ts';
import type { Headwords } from './headwords.ts';
import { Section } from './Section.tsx';

interface HiddenSectionProps {
	readonly settings: Pick<Settings, 'hidden' | 'known'>;
	readonly headwords: Headwords;
	readonly say: Say;
	readonly onMarkAgain: (entry: string) => void;
}

interface EntryListProps extends Omit<HiddenSectionProps, 'settings'> {
	readonly title: string;
	readonly empty: string;
	readonly ids: readonly string[];
}

function EntryList({ title, empty, ids, headwords, say, onMarkAgain }: EntryListProps) {
	return (
		<>
			<h3>{title}</h3>
			{ids.length === 0 && <p class="soft">{empty}</p>}
			<ul class="rows">
				{ids.map((id) => {
					const headword = headwords.get(id) ?? id;
					return (
						<li key={id} class="row">
							<span class="row-title">{headword}</span>
							<button type="button" class="link-button" aria-label={say('optionsMarkAgainNamed', headword)} onClick={() => onMarkAgain(id)}>
								{say('optionsMarkAgain')}
							</button>
						</li>
					);
				})}
			</ul>
		</>
	);
}

/** Entries that cards were told not to mark, each with the way back. */
export function HiddenSection({ settings, headwords, say, onMarkAgain }: HiddenSectionProps) {
	const markAgain = (entry: string): void => {
		onMarkAgain(entry);
		// The button is about to go; the focus must not go with it.
		document.getElementById('hidden-title')?.focus({ preventScroll: true });
	};
	const shared = { headwords, say, onMarkAgain: markAgain };
	return (
		<Section id="hidden" title={say('optionsHidden')} text={say('optionsHiddenText')}>
			<EntryList {...shared} title={say('optionsHiddenList')} empty={say('optionsHiddenEmpty')} ids={settings.hidden} />
			<EntryList {...shared} title={say('optionsKnownList')} empty={say('optionsKnownEmpty')} ids={settings.known} />
		</Section>
	);
}
