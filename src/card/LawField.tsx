import { type LawChoice, lawChoices } from '../settings/settings.ts';
import type { MessageKey, Say } from '../wording/wording.ts';

/** The words for each choice. */
export const lawNames = {
	auto: 'lawAuto',
	US: 'jurisdictionUs',
	UK: 'lawUk',
	Canada: 'lawCanada',
	Australia: 'lawAustralia',
	India: 'lawIndia',
	Ireland: 'lawIreland',
	'New Zealand': 'lawNewZealand',
	'South Africa': 'lawSouthAfrica',
} as const satisfies Record<LawChoice, MessageKey>;

interface LawFieldProps {
	readonly law: LawChoice;
	readonly say: Say;
	readonly onChoose: (law: LawChoice) => void;
}

/** Whose law the reader wants where countries use a word differently. */
export function LawField({ law, say, onChoose }: LawFieldProps) {
	return (
		<label class="law">
			{say('lawLabel')}{' '}
			<select value={law} onChange={({ currentTarget }) => onChoose(lawChoices.find((choice) => choice === currentTarget.value) ?? 'auto')}>
				{lawChoices.map((choice) => (
					<option key={choice} value={choice}>
						{say(lawNames[choice])}
					</option>
				))}
			</select>
		</label>
	);
}
