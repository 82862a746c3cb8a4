import type { ComponentChildren } from 'preact';
import type { Shortcut } from '../platform/shortcuts.ts';
import type { MessageKey, Say } from '../wording/wording.ts';

interface HintsProps {
	readonly say: Say;
	/** Keys that work now; may be none. */
	readonly shortcuts: readonly Shortcut[];
	readonly onOpenOptions: () => void;
}

interface HintProps {
	readonly say: Say;
	readonly title: MessageKey;
	readonly text: MessageKey;
	readonly children?: ComponentChildren;
}

function Hint({ say, title, text, children }: HintProps) {
	return (
		<section>
			<h2>{say(title)}</h2>
			<p>{say(text)}</p>
			{children}
		</section>
	);
}

function Keys({ say, shortcuts }: Pick<HintsProps, 'say' | 'shortcuts'>) {
	return (
		<Hint say={say} title="welcomeKeysTitle" text="welcomeKeysText">
			<dl>
				{shortcuts.map(({ command, keys, description }) => (
					<div key={command}>
						<dt>
							<kbd>{keys}</kbd>
						</dt>
						<dd>{description}</dd>
					</div>
				))}
			</dl>
		</Hint>
	);
}

/** What to know, each in two lines. */
export function Hints({ say, shortcuts, onOpenOptions }: HintsProps) {
	return (
		<div class="hints">
			<Hint say={say} title="welcomeHoverTitle" text="welcomeHoverText" />
			<Hint say={say} title="welcomeOffTitle" text="welcomeOffText" />
			<Hint say={say} title="welcomeOptionsTitle" text="welcomeOptionsText">
				<button type="button" class="link-button" onClick={onOpenOptions}>
					{say('welcomeOptionsButton')}
				</button>
			</Hint>
			<Hint say={say} title="welcomePrivateTitle" text="welcomePrivateText" />
			{shortcuts.length > 0 && <Keys say={say} shortcuts={shortcuts} />}
		</div>
	);
}
