// Long articles go to the engine in slices, in reading order, each with the context that
// the one before returned.
import type { Annotation, AnnotateRequest, AnnotateResult, ArticleContext } from '../engine/request.ts';

/** Cuts block texts into runs of at most `units` UTF-16 units; a longer block is a run of its own. */
export function sliceBlocks(texts: readonly string[], units: number): { from: number; texts: string[] }[] {
	const slices: { from: number; texts: string[] }[] = [];
	let room = 0;
	texts.forEach((text, index) => {
		const last = slices.at(-1);
		if (last && text.length <= room) last.texts.push(text);
		else {
			slices.push({ from: index, texts: [text] });
			room = units;
		}
		room -= text.length;
	});
	return slices;
}

/** A block longer than this is no paragraph; the engine is spared it, UTF-16 units. */
export const longestBlock = 100_000;

/** Annotates all texts, slice after slice. Blocks in the answer count over all texts. */
export async function annotateInSlices(
	request: AnnotateRequest,
	units: number,
	annotate: (slice: AnnotateRequest, context: ArticleContext | undefined) => Promise<AnnotateResult>,
): Promise<Annotation[]> {
	const texts = request.blocks.map((text) => (text.length > longestBlock ? '' : text));
	const slices = sliceBlocks(texts, units);
	let context: ArticleContext | undefined;
	const readAll = async (): Promise<Annotation[]> => {
		const found: Annotation[] = [];
		for (const { from, texts: blocks } of slices) {
			const answer = await annotate({ ...request, blocks }, context);
			context = answer.context;
			for (const annotation of answer.annotations) found.push({ ...annotation, block: annotation.block + from });
		}
		return found;
	};
	const first = await readAll();
	if (slices.length < 2 || !context) return first;
	// An article is judged as a whole: what the last slice told is known to the first now.
	context = { ...context, seen: [], isWhole: true };
	return readAll();
}
