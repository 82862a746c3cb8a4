// The whole card: title, the entry's own layout, links, and what the reader can do.
import type { EntryLink } from '../lexicon/entry.ts';
import type { LawChoice } from '../settings/settings.ts';
import type { Say } from '../wording/wording.ts';
import { CaseCard } from './CaseCard.tsx';
import type { CardModel, CaseModel, TermModel } from './card-model.ts';
import { BackIcon, CloseIcon, PinIcon } from './icons.tsx';
import { LawField } from './LawField.tsx';
import { TermCard } from './TermCard.tsx';

export interface CardProps {
	readonly model: CardModel;
	readonly say: Say;
	readonly pinned: boolean;
	readonly canGoBack: boolean;
	/** What the reader just did with this entry, if anything. */
	readonly shownAs: 'shown' | 'hidden' | 'known';
	readonly copied: boolean;
	readonly law: LawChoice;
	readonly onChooseLaw: (law: LawChoice) => void;
	readonly onFollow: (link: EntryLink) => void;
	readonly onBack: () => void;
	readonly onPin: () => void;
	readonly onClose: () => void;
	readonly onCopy: () => void;
	readonly onShowAs: (as: 'shown' | 'hidden' | 'known') => void;
}

function Header({ model, say, pinned, canGoBack, onBack, onPin, onClose }: CardProps) {
	return (
		<header>
			<div class="titles">
				{model.kind !== 'missing' && <p class="kicker">{model.kicker}</p>}
				<h2 id="title">{model.title}</h2>
			</div>
			<div class="tools">
				{canGoBack && (
					<button type="button" class="tool back" title={say('back')} aria-label={say('back')} onClick={onBack}>
						<BackIcon />
					</button>
				)}
				<button
					type="button"
					class="tool pin"
					title={say(pinned ? 'unpin' : 'pin')}
					aria-label={say('pin')}
					aria-pressed={pinned}
					onClick={onPin}
				>
					<PinIcon />
				</button>
				<button type="button" class="tool close" title={say('close')} aria-label={say('close')} onClick={onClose}>
					<CloseIcon />
				</button>
			</div>
		</header>
	);
}

function Links({
	model,
	say,
	onFollow,
}: {
	readonly model: TermModel | CaseModel;
	readonly say: Say;
	readonly onFollow: CardProps['onFollow'];
}) {
	return (
		<>
			{model.related.length > 0 && (
				<section>
					<h3>{say('labelRelated')}</h3>
					<ul class="related">
						{model.related.map((link) => (
							<li key={link.id}>
								<button type="button" class="entry-link" onClick={() => onFollow(link)}>
									{link.headword}
								</button>
							</li>
						))}
					</ul>
				</section>
			)}
			{model.sources.length > 0 && (
				<section>
					<h3>{say('labelSources')}</h3>
					<ul class="sources">
						{model.sources.map(({ title, url }) => (
							<li key={title}>
								{url === undefined ? (
									title
								) : (
									<a href={url} target="_blank" rel="noopener noreferrer">
										{title}
									</a>
								)}
							</li>
						))}
					</ul>
				</section>
			)}
		</>
	);
}

function Actions({ say, shownAs, copied, onCopy, onShowAs }: CardProps) {
	if (shownAs !== 'shown')
		return (
			<p class="actions" role="status">
				{say(shownAs === 'hidden' ? 'nowHidden' : 'nowKnown')}{' '}
				<button type="button" onClick={() => onShowAs('shown')}>
					{say('undo')}
				</button>
			</p>
		);
	return (
		<p class="actions">
			<button type="button" onClick={() => onShowAs('known')}>
				{say('knowThis')}
			</button>
			<button type="button" onClick={() => onShowAs('hidden')}>
				{say('hideThis')}
			</button>
			<button type="button" onClick={onCopy}>
				{say(copied ? 'copied' : 'copy')}
			</button>
		</p>
	);
}

/** Draws a card from its model. */
export function Card(props: CardProps) {
	const { model, say, onFollow } = props;
	return (
		<div class={`card ${model.kind}`} role="dialog" aria-labelledby="title" tabIndex={-1}>
			<Header {...props} />
			{/* A scrolling region must be reachable without a mouse. */}
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrollable region needs focus to be scrolled by keys */}
			<div class="body" tabIndex={0}>
				{model.kind === 'missing' && <p class="plain">{model.text}</p>}
				{model.kind === 'case' && <CaseCard model={model} say={say} onFollow={onFollow} />}
				{model.kind !== 'missing' && model.kind !== 'case' && <TermCard model={model} say={say} />}
				{model.kind !== 'missing' && <Links model={model} say={say} onFollow={onFollow} />}
				{model.kind !== 'missing' && model.why !== '' && <p class="why">{model.why}</p>}
				{model.kind === 'term' && model.hasOwnLaw && <LawField law={props.law} say={say} onChoose={props.onChooseLaw} />}
			</div>
			<footer>
				{model.kind !== 'missing' && <Actions {...props} />}
				<p class="advice">{say('notAdvice')}</p>
			</footer>
		</div>
	);
}
