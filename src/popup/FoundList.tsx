import type { FoundItem } from '../messages/protocol.ts';
import type { Say } from '../wording/wording.ts';
import { groupFound } from './group-found.ts';

interface FoundListProps {
	readonly found: readonly FoundItem[];
	readonly say: Say;
	readonly onJump: (index: number) => void;
}

const isSame = ({ headword, text }: FoundItem): boolean => headword.toLowerCase() === text.toLowerCase();

/** What was found, by kind; each item leads to its place on the page. */
export function FoundList({ found, say, onJump }: FoundListProps) {
	return (
		<div class="found">
			{groupFound(found).map(({ kind, title, items }) => (
				<section key={kind} class={kind}>
					<h2>
						{say(title)} <span class="soft">{items.length}</span>
					</h2>
					<ul>
						{items.map((item) => (
							<li key={item.entry}>
								<button type="button" onClick={() => onJump(item.index)}>
									<span class="headword">{item.headword}</span>
									{!isSame(item) && <span class="matched">{item.text}</span>}
								</button>
							</li>
						))}
					</ul>
				</section>
			))}
		</div>
	);
}
