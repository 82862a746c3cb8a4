import type { SiteRules } from '../settings/site-rules.ts';
import type { Say } from '../wording/wording.ts';
import { RadioGroup } from './RadioGroup.tsx';
import { Section } from './Section.tsx';
import { SiteRulesForm } from './SiteRulesForm.tsx';

interface SitesSectionProps {
	readonly sites: SiteRules;
	readonly say: Say;
	/** Stores some of the rules; false if that failed. */
	readonly onSet: (part: Partial<SiteRules>) => Promise<boolean>;
}

/** Where articles are marked. */
export function SitesSection({ sites, say, onSet }: SitesSectionProps) {
	const modes = [
		{ value: 'everywhere', label: say('optionsSitesEverywhere') },
		{ value: 'listed', label: say('optionsSitesListed') },
	] as const;
	return (
		<Section id="sites" title={say('optionsSites')} text={say('optionsSitesText')}>
			<RadioGroup
				name="site-mode"
				legend={say('optionsSitesMode')}
				choices={modes}
				value={sites.mode}
				onChoose={(mode) => void onSet({ mode })}
			/>
			<SiteRulesForm rules={sites.rules} say={say} onSave={(rules) => onSet({ rules })} />
		</Section>
	);
}
