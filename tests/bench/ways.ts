// What `annotate` is measured beside, each over the same blocks: the least that any search
// must do (read every unit), the engine's own first step, and the usual ways to find
// thousands of phrases.
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import Mark from 'mark.js/src/lib/mark.js';
import { annotate } from '../../src/engine/annotate.ts';
import { readBlock } from '../../src/engine/block.ts';
import type { AnnotateRequest, Lexicon } from '../../src/engine/request.ts';
import type { Way } from './measure.ts';
import { unitsOfAll } from './news.ts';

type Articles = readonly AnnotateRequest[];

/** Does one thing to every block and adds up what it returns. */
function overBlocks(name: string, articles: Articles, search: (block: string) => number): Way {
	const blocks = articles.flatMap((article) => article.blocks);
	const run = () => blocks.reduce((sum, block) => sum + search(block), 0);
	return { name, units: unitsOfAll(articles), run };
}

function sumUnits(block: string): number {
	let sum = 0;
	for (let at = 0; at < block.length; at++) sum += block.charCodeAt(at);
	// Never 1, but the optimizer does not know and keeps the loop.
	return sum < 0 ? 1 : 0;
}

/** Reads every unit and does nothing with it. */
export const bareLoop = (articles: Articles): Way => overBlocks('bare `charCodeAt` loop', articles, sumUnits);

/** Folding and tokenizing alone. */
export const tokenizer = (articles: Articles): Way =>
	overBlocks('fold and tokenize alone', articles, (block) => (readBlock(block, 0).tokens.count < 0 ? 1 : 0));

/** The whole engine, with all sets on and every occurrence marked: the most it ever does. */
export function engine(articles: Articles, lexicon: Lexicon): Way {
	const options = { occurrences: 'all', isSetOn: () => true, hidden: new Set<string>() } as const;
	const run = () => articles.reduce((sum, article) => sum + annotate(article, lexicon, options).annotations.length, 0);
	return { name: '**`annotate`, the whole engine**', units: unitsOfAll(articles), run };
}

const escaped = (form: string): string => form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function countMatches(pattern: RegExp, block: string): number {
	let count = 0;
	pattern.lastIndex = 0;
	while (pattern.exec(block)) count++;
	return count;
}

/** One pattern of all forms, at word edges, in any case. */
export function oneRegExp(articles: Articles, forms: readonly string[]): Way {
	const pattern = new RegExp(`\\b(?:${forms.map(escaped).join('|')})\\b`, 'gi');
	return overBlocks('one `RegExp` of all forms', articles, (block) => countMatches(pattern, block));
}

/** Of a lower-cased text; NaN, beyond either end, is none. */
const isWordUnit = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 0xc0 && unit < 0x2000);

/** Aho-Corasick over the lower-cased text; what does not stand at word edges is taken out. */
export function ahoCorasick(articles: Articles, forms: readonly string[]): Way {
	const automaton = new AhoCorasick([...forms]);
	return overBlocks('Aho-Corasick (@monyone/aho-corasick, `fast`)', articles, (block) => {
		const text = block.toLowerCase();
		const isWhole = ({ begin, end }: { begin: number; end: number }) =>
			!isWordUnit(text.charCodeAt(begin - 1)) && !isWordUnit(text.charCodeAt(end));
		return automaton.matchInText(text).filter(isWhole).length;
	});
}

/** A pattern for each form, as mark.js makes it, and a search of the text for each; without its work on the DOM. */
export function patternPerForm(articles: Articles, forms: readonly string[]): Way {
	// mark.js asks which browser it is in.
	Object.assign(globalThis, { window: { navigator: { userAgent: '' }, console } });
	const mark = new Mark(null);
	mark.opt = { accuracy: 'exactly', diacritics: false };
	const patterns = forms.map((form) => new RegExp(mark.createRegExp(form), 'gmi'));
	const name = `a \`RegExp\` for each form, mark.js's way, on ${unitsOfAll(articles).toLocaleString('en')} characters`;
	return overBlocks(name, articles, (block) => patterns.reduce((sum, pattern) => sum + countMatches(pattern, block), 0));
}
