// The whole popup, drawn from what was read and nothing else.
import type { SetSummary } from '../lexicon/entry.ts';
import type { FoundItem } from '../messages/protocol.ts';
import type { Settings } from '../settings/settings.ts';
import { isSiteOn } from '../settings/site-rules.ts';
import type { Say } from '../wording/wording.ts';
import { FoundList } from './FoundList.tsx';
import type { PageState } from './page-state.ts';
import { SetSwitches } from './SetSwitches.tsx';
import { type PageAction, StateLine } from './StateLine.tsx';
import { Switch } from './Switch.tsx';

export interface PopupView {
	readonly settings: Settings;
	/** All term sets, the reader's own last. */
	readonly sets: readonly SetSummary[];
	readonly page: PageState;
	/** Host of the page; `undefined` where Obiter has no business. */
	readonly host: string | undefined;
	/** In a private window no rule for a site is kept, so none is made. */
	readonly isPrivate: boolean;
	/** Empty unless the page is being read. */
	readonly found: readonly FoundItem[];
}

export interface PopupActions {
	readonly switchAll: (on: boolean) => void;
	readonly switchSite: (host: string, on: boolean) => void;
	readonly switchSet: (set: string, on: boolean) => void;
	readonly act: (action: PageAction) => void;
	readonly jump: (index: number) => void;
	readonly openOptions: () => void;
}

interface PopupProps {
	readonly view: PopupView;
	readonly actions: PopupActions;
	readonly say: Say;
}

function Switches({ view: { settings, host, isPrivate }, actions, say }: PopupProps) {
	return (
		<div class="switches">
			<Switch label={say('popupEverywhere')} on={settings.enabled} onSwitch={actions.switchAll} />
			{host !== undefined && (
				<Switch
					label={say('popupOnSite', host)}
					on={isSiteOn(host, settings.sites)}
					disabled={isPrivate || !settings.enabled}
					onSwitch={(on) => actions.switchSite(host, on)}
				/>
			)}
			{isPrivate && <p class="soft private">{say('popupPrivate')}</p>}
		</div>
	);
}

export function PopupPage({ view, actions, say }: PopupProps) {
	const { page, settings, sets, found } = view;
	return (
		<>
			<header>
				<h1 class="wordmark">{say('extensionName')}</h1>
				<button type="button" class="link-button" onClick={actions.openOptions}>
					{say('popupOptions')}
				</button>
			</header>
			<main>
				<Switches view={view} actions={actions} say={say} />
				<StateLine page={page} say={say} onAct={actions.act} />
				{page.kind === 'reading' && (
					<>
						<FoundList found={found} say={say} onJump={actions.jump} />
						<button type="button" class="button hide-marks" onClick={() => actions.act('toggle')}>
							{say('popupHideMarks')}
						</button>
					</>
				)}
				<SetSwitches sets={sets} settings={settings} say={say} onSwitch={actions.switchSet} />
			</main>
		</>
	);
}
