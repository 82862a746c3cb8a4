import type { ImportPlan } from '../settings/import-plan.ts';
import type { OwnTerm } from '../settings/own-terms.ts';
import type { Say } from '../wording/wording.ts';

/** Terms listed one by one; the rest is a number. */
const mostListed = 200;

interface TermListProps {
	readonly title: string;
	readonly terms: readonly OwnTerm[];
	readonly say: Say;
}

function TermList({ title, terms, say }: TermListProps) {
	if (terms.length === 0) return null;
	const rest = terms.length - mostListed;
	return (
		<details>
			<summary>{title}</summary>
			<ul>
				{terms.slice(0, mostListed).map(({ id, headword, plain }) => (
					<li key={id}>
						<strong>{headword}</strong> <span class="soft">{plain}</span>
					</li>
				))}
				{rest > 0 && <li class="soft">{say('optionsFileMore', rest.toLocaleString())}</li>}
			</ul>
		</details>
	);
}

interface TermChangesProps {
	readonly plan: ImportPlan;
	readonly say: Say;
}

/** Whether an import would leave the list as it is. */
export const changesNothing = ({ added, changed, removed }: ImportPlan): boolean => added.length + changed.length + removed.length === 0;

/** How the reader's own terms would change: numbers, and the terms behind each. */
export function TermChanges({ plan, say }: TermChangesProps) {
	const shown = (count: number): string => count.toLocaleString();
	return (
		<div class="changes">
			<TermList title={say('optionsFileAdded', shown(plan.added.length))} terms={plan.added} say={say} />
			<TermList title={say('optionsFileChanged', shown(plan.changed.length))} terms={plan.changed} say={say} />
			<TermList title={say('optionsFileRemoved', shown(plan.removed.length))} terms={plan.removed} say={say} />
			{plan.kept > 0 && <p>{say('optionsFileKept', shown(plan.kept))}</p>}
		</div>
	);
}
