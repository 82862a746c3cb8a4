import type { Rejection } from '../settings/term-rows.ts';
import type { Say } from '../wording/wording.ts';
import { reasonWords } from './file-words.ts';

interface RejectionsProps {
	readonly rejected: readonly Rejection[];
	readonly say: Say;
}

/** Every row that was left out, with its line and all that is wrong with it. */
export function Rejections({ rejected, say }: RejectionsProps) {
	if (rejected.length === 0) return null;
	const title = say('optionsFileRejected', rejected.length.toLocaleString());
	return (
		<div class="rejections">
			<h4>{title}</h4>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
			<ul class="scrolls" aria-label={title} tabIndex={0}>
				{rejected.map(({ line, reasons }) => (
					<li key={line}>{say('optionsFileLine', line, reasons.map((reason) => reasonWords(reason, say)).join('; '))}</li>
				))}
			</ul>
		</div>
	);
}
