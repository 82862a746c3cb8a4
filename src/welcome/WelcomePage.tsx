import type { Shortcut } from '../platform/shortcuts.ts';
import type { Say } from '../wording/wording.ts';
import { Hints } from './Hints.tsx';
import { Sample } from './Sample.tsx';

interface WelcomePageProps {
	readonly say: Say;
	readonly shortcuts: readonly Shortcut[];
	readonly onNextCard: () => void;
	readonly onOpenOptions: () => void;
}

/** The page after an install: try it first, read about it second. */
export function WelcomePage({ say, shortcuts, onNextCard, onOpenOptions }: WelcomePageProps) {
	return (
		<>
			<header>
				<p class="wordmark">{say('extensionName')}</p>
				<p class="motto">{say('welcomeMotto')}</p>
			</header>
			<main>
				<div class="lead">
					<h1>{say('welcomeHeading')}</h1>
					<p>{say('welcomeLead')}</p>
				</div>
				<Sample say={say} onNextCard={onNextCard} />
				<Hints say={say} shortcuts={shortcuts} onOpenOptions={onOpenOptions} />
			</main>
			<footer>
				<p class="soft">{say('notAdvice')}</p>
			</footer>
		</>
	);
}
