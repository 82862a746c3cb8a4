import type { Say } from '../wording/wording.ts';
import { sampleKeys } from './sample.ts';

interface SampleProps {
	readonly say: Say;
	readonly onNextCard: () => void;
}

/** A short report to try Obiter on, and a way to its cards without a mouse. */
export function Sample({ say, onNextCard }: SampleProps) {
	return (
		<div class="clipping">
			<p class="kicker">{say('welcomeSampleKicker')}</p>
			<article lang="en">
				<h2>{say('welcomeSampleHeadline')}</h2>
				{sampleKeys.map((key) => (
					<p key={key}>{say(key)}</p>
				))}
			</article>
			<div class="under">
				<button type="button" class="button" onClick={onNextCard}>
					{say('welcomeNextCard')}
				</button>
				<p class="soft">{say('welcomeSampleNote')}</p>
			</div>
		</div>
	);
}
