import type { MessageKey, Say } from '../wording/wording.ts';
import type { PageState } from './page-state.ts';

export type PageAction = 'allow' | 'read-anyway' | 'toggle';

interface StateLineProps {
	readonly page: PageState;
	readonly say: Say;
	readonly onAct: (action: PageAction) => void;
}

type Remedy = readonly [action: PageAction, label: MessageKey];

/** What each idle state says, and what to do about it. */
const idle: Record<Exclude<PageState['kind'], 'reading'>, { readonly text: MessageKey; readonly remedy?: Remedy }> = {
	'browser-page': { text: 'popupBrowserPage' },
	'off-everywhere': { text: 'popupOffEverywhere' },
	'off-site': { text: 'popupOffSite' },
	'no-permission': { text: 'popupNoPermission', remedy: ['allow', 'popupAllow'] },
	'not-loaded': { text: 'popupNotLoaded' },
	'not-article': { text: 'popupNotArticle', remedy: ['read-anyway', 'popupMarkAnyway'] },
	language: { text: 'popupLanguage', remedy: ['read-anyway', 'popupMarkAnyway'] },
	paused: { text: 'popupPaused', remedy: ['toggle', 'popupShowMarks'] },
	waiting: { text: 'popupWaiting' },
	'nothing-found': { text: 'popupNothingFound' },
};

const countText = (count: number, say: Say): string => (count === 1 ? say('popupFoundOne') : say('popupFound', count));

/** What this page is, in a sentence, and the button that changes it. */
export function StateLine({ page, say, onAct }: StateLineProps) {
	const remedy: Remedy | undefined = page.kind === 'reading' ? undefined : idle[page.kind].remedy;
	return (
		<div class="state">
			<p role="status" class={page.kind === 'reading' ? 'count' : 'idle'}>
				{page.kind === 'reading' ? countText(page.count, say) : say(idle[page.kind].text)}
			</p>
			{remedy && (
				<button type="button" class="button first" onClick={() => onAct(remedy[0])}>
					{say(remedy[1])}
				</button>
			)}
		</div>
	);
}
