import type { Say } from '../wording/wording.ts';
import type { TermModel } from './card-model.ts';

/** A term or a statute: plain words first, then the law, then how news uses it. */
export function TermCard({ model, say }: { readonly model: TermModel; readonly say: Say }) {
	return (
		<>
			<p class="plain">{model.plain}</p>
			{model.technical !== '' && (
				<section>
					<h3>{say('labelTechnical')}</h3>
					<p>{model.technical}</p>
				</section>
			)}
			{model.example !== '' && (
				<section>
					<h3>{say('labelExample')}</h3>
					<p class="example">{model.example}</p>
				</section>
			)}
		</>
	);
}
