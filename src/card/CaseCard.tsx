import type { EntryLink } from '../lexicon/entry.ts';
import type { Say } from '../wording/wording.ts';
import type { CaseModel } from './card-model.ts';

interface CaseCardProps {
	readonly model: CaseModel;
	readonly say: Say;
	readonly onFollow: (link: EntryLink) => void;
}

/** A case: how it ended first, then what it decided, then what became of it. */
export function CaseCard({ model, say, onFollow }: CaseCardProps) {
	return (
		<>
			<p class="caption">{model.caption}</p>
			<p class={`status ${model.tone}`}>{model.status}</p>
			<p class="plain">{model.outcome}</p>
			{model.parts.map(({ label, text }) => (
				<section key={label}>
					<h3>{label}</h3>
					<p>{text}</p>
				</section>
			))}
			{model.later.length > 0 && (
				<section>
					<h3>{say('labelLater')}</h3>
					<ol class="later">
						{model.later.map(({ when, note, by }) => (
							<li key={when + note}>
								<span class="when">{when}</span> {note}
								{by && (
									<>
										{' '}
										<button type="button" class="entry-link" onClick={() => onFollow(by)}>
											{by.headword}
										</button>
									</>
								)}
							</li>
						))}
					</ol>
				</section>
			)}
			<p class={model.isStale ? 'as-of stale' : 'as-of'}>{model.asOf}</p>
		</>
	);
}
