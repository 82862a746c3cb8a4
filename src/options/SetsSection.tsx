import type { SetSummary } from '../lexicon/entry.ts';
import { isSetOn, type Settings } from '../settings/settings.ts';
import type { Say } from '../wording/wording.ts';
import { Section } from './Section.tsx';

interface SetsSectionProps {
	readonly sets: readonly SetSummary[];
	readonly settings: Settings;
	readonly say: Say;
	readonly onSwitch: (set: string, on: boolean) => void;
}

const sizeOf = ({ count }: SetSummary, say: Say): string =>
	count === 1 ? say('optionsEntryOne') : say('optionsEntries', count.toLocaleString());

/** Every term set with a box; the description tells what is in it. */
export function SetsSection({ sets, settings, say, onSwitch }: SetsSectionProps) {
	return (
		<Section id="sets" title={say('optionsSets')} text={say('optionsSetsText')}>
			<ul class="rows">
				{sets.map((set) => (
					<li key={set.id}>
						<label class="choice set">
							<input
								type="checkbox"
								checked={isSetOn(settings, set)}
								aria-describedby={`set-${set.id}`}
								onChange={({ currentTarget }) => onSwitch(set.id, currentTarget.checked)}
							/>
							<span class="row-title">{set.title}</span>
							<span class="row-size">{sizeOf(set, say)}</span>
						</label>
						<p id={`set-${set.id}`} class="hint">
							{set.description}
						</p>
					</li>
				))}
			</ul>
		</Section>
	);
}
