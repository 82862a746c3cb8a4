import type { SetSummary } from '../lexicon/entry.ts';
import { isSetOn, type Settings } from '../settings/settings.ts';
import type { Say } from '../wording/wording.ts';

interface SetSwitchesProps {
	readonly sets: readonly SetSummary[];
	readonly settings: Settings;
	readonly say: Say;
	readonly onSwitch: (set: string, on: boolean) => void;
}

/** All term sets, folded away. */
export function SetSwitches({ sets, settings, say, onSwitch }: SetSwitchesProps) {
	const on = sets.filter((set) => isSetOn(settings, set)).length;
	return (
		<details class="sets">
			<summary>
				{say('popupSets')} <span class="soft">{say('popupSetsOn', on, sets.length)}</span>
			</summary>
			<ul>
				{sets.map((set) => (
					<li key={set.id}>
						<label>
							<input
								type="checkbox"
								checked={isSetOn(settings, set)}
								onChange={({ currentTarget }) => onSwitch(set.id, currentTarget.checked)}
							/>
							<span>{set.title}</span>
						</label>
					</li>
				))}
			</ul>
		</details>
	);
}
