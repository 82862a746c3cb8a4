// The reader's port on the welcome page: the engine itself, without a background between.
import { createAnnotator } from '../annotator/annotator.ts';
import { createCard } from '../card/card-host.ts';
import { loadEntry, loadSets, loadTable } from '../platform/lexicon-files.ts';
import { askBackground } from '../platform/messenger.ts';
import { say } from '../platform/say.ts';
import { loadOwnTerms, loadSettings } from '../platform/settings-store.ts';
import type { ReaderPort } from '../reader/port.ts';

export interface SamplePort extends ReaderPort {
	/** Settings or own terms changed: read them again at the next call. */
	forget(): void;
}

/** @param sample texts of the paragraphs that are marked; the rest of the page is left alone. */
export function createSamplePort(sample: readonly string[]): SamplePort {
	const annotator = createAnnotator({ loadTable, loadSets, loadEntry, loadSettings, loadOwnTerms });
	const onlySample = (text: string): string => (sample.includes(text) ? text : '');
	return {
		say,
		async pageSettings() {
			const { markStyle, theme, dwellMs, leaveMs, law } = await loadSettings();
			// The sample is there to be tried, also by who has switched Obiter off.
			return { on: true, markStyle, theme, dwellMs, leaveMs, law };
		},
		annotate: (request, context) => annotator.annotate({ ...request, blocks: request.blocks.map(onlySample) }, context),
		lookUp: (entry) => annotator.lookUp(entry),
		async hideEntry(entry, as) {
			await askBackground('hide-entry', { entry, as });
		},
		async chooseLaw(law) {
			await askBackground('choose-law', { law });
		},
		countMarks() {},
		loadCard: async () => createCard,
		isGone: () => false,
		forget: () => annotator.forget(),
	};
}
