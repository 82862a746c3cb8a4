import { LawField } from '../card/LawField.tsx';
import { delayBounds, markStyles, occurrenceChoices, type Settings, themes } from '../settings/settings.ts';
import type { MessageKey, Say } from '../wording/wording.ts';
import { DelayField } from './DelayField.tsx';
import { MarkSample } from './MarkSample.tsx';
import { RadioGroup } from './RadioGroup.tsx';
import { Section } from './Section.tsx';

const styleNames = {
	dotted: 'optionsMarkDotted',
	solid: 'optionsMarkSolid',
	dashed: 'optionsMarkDashed',
	wavy: 'optionsMarkWavy',
	tint: 'optionsMarkTint',
} as const satisfies Record<Settings['markStyle'], MessageKey>;
const themeNames = { auto: 'optionsThemeAuto', light: 'optionsThemeLight', dark: 'optionsThemeDark' } as const satisfies Record<
	Settings['theme'],
	MessageKey
>;
const occurrenceNames = { first: 'optionsOccurrencesFirst', all: 'optionsOccurrencesAll' } as const satisfies Record<
	Settings['occurrences'],
	MessageKey
>;

interface LookSectionProps {
	readonly settings: Settings;
	readonly say: Say;
	/** Stores some settings; false if that failed. */
	readonly onSet: (part: Partial<Settings>) => Promise<boolean>;
}

function Delays({ settings, say, onSet }: LookSectionProps) {
	return (
		<fieldset class="delays">
			<legend>{say('optionsDelays')}</legend>
			<DelayField
				id="dwell"
				label={say('optionsDwell')}
				hint={say('optionsDwellHint')}
				bounds={delayBounds.dwell}
				value={settings.dwellMs}
				onChange={(dwellMs) => onSet({ dwellMs })}
				say={say}
			/>
			<DelayField
				id="leave"
				label={say('optionsLeave')}
				hint={say('optionsLeaveHint')}
				bounds={delayBounds.leave}
				value={settings.leaveMs}
				onChange={(leaveMs) => onSet({ leaveMs })}
				say={say}
			/>
		</fieldset>
	);
}

/** How marks and cards look and when they come. */
export function LookSection({ settings, say, onSet }: LookSectionProps) {
	const marked = say('optionsMarkSampleTerm');
	const text = say('optionsMarkSample', marked);
	const styles = markStyles.map((value) => ({
		value,
		label: say(styleNames[value]),
		sample: <MarkSample style={value} text={text} marked={marked} />,
	}));
	return (
		<Section id="look" title={say('optionsLook')} text={say('optionsLookText')}>
			<RadioGroup
				name="mark-style"
				legend={say('optionsMarkStyle')}
				choices={styles}
				value={settings.markStyle}
				onChoose={(markStyle) => void onSet({ markStyle })}
			/>
			<RadioGroup
				name="occurrences"
				legend={say('optionsOccurrences')}
				choices={occurrenceChoices.map((value) => ({ value, label: say(occurrenceNames[value]) }))}
				value={settings.occurrences}
				onChoose={(occurrences) => void onSet({ occurrences })}
			/>
			<LawField law={settings.law} say={say} onChoose={(law) => void onSet({ law })} />
			<RadioGroup
				name="theme"
				legend={say('optionsTheme')}
				choices={themes.map((value) => ({ value, label: say(themeNames[value]) }))}
				value={settings.theme}
				onChoose={(theme) => void onSet({ theme })}
			/>
			<Delays settings={settings} say={say} onSet={onSet} />
		</Section>
	);
}
