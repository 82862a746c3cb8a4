// What `npm run bench` measures, and in what order.
import { loadLexicon } from '../../scripts/dataset/load-lexicon.ts';
import { readTable } from '../../src/lexicon/read-table.ts';
import { measure, type Measured } from './measure.ts';
import { articleOf, type News, readNews, unitsOf, unitsOfAll } from './news.ts';
import { figure, grouped, markdownTable, verdict, waysTable } from './report.ts';
import { bundledDataset, entriesOf, formsOf, lexiconOfSize } from './terms.ts';
import { ahoCorasick, bareLoop, engine, oneRegExp, patternPerForm, tokenizer } from './ways.ts';

const lengths = [10_000, 30_000, 100_000, 300_000, 1_000_000];
const sizes = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000];
/** Characters for a pattern a form, which is too slow for more. */
const shortLength = 10_000;
/** Characters for lexicons of all sizes. */
const middleLength = 100_000;

const lexicon = { tables: [readTable(loadLexicon().table)] };
const dataset = bundledDataset();
const forms = formsOf(dataset);

interface Compared {
	readonly name: string;
	readonly loop: Measured;
	readonly engine: Measured;
	readonly measured: readonly Measured[];
}

function compareWays(news: News): Compared {
	const { name, articles } = news;
	const few = [articleOf(news, shortLength)];
	const [loop, tokens, whole, ...others] = measure([
		bareLoop(articles),
		tokenizer(articles),
		engine(articles, lexicon),
		ahoCorasick(articles, forms),
		oneRegExp(articles, forms),
		patternPerForm(few, forms),
	]) as [Measured, Measured, Measured, ...Measured[]];
	return { name, loop, engine: whole, measured: [loop, tokens, whole, ...others] };
}

/** Time per character of ever longer articles, as a multiple of the shortest one's. */
function growWithLength(news: News): string {
	const articles = lengths.map((length) => articleOf(news, length));
	const measured = measure(articles.map((article) => engine([article], lexicon)));
	const rows = measured.map(({ ratio, found }, at) => [grouped(unitsOf(articles[at]!)), figure(ratio), grouped(found)]);
	return markdownTable(['characters in one article', '× time for a character', 'found'], rows);
}

/** Time with ever larger lexicons on one text, as a multiple of the smallest one's. */
function growWithEntries(news: News): string {
	const article = articleOf(news, middleLength);
	const ways = sizes.map((size) => ({ ...engine([article], lexiconOfSize(dataset, size)), name: grouped(size) }));
	const rows = measure(ways).map(({ name, ratio, found }) => [name, figure(ratio), grouped(found)]);
	return markdownTable(['entries', '× time', 'found'], rows);
}

const describe = ({ name, articles }: News): string =>
	`The ${name} has ${grouped(unitsOfAll(articles))} characters in ${articles.length} articles.`;

/** Measures everything, which takes about two minutes; Markdown. */
export function measureEngine(): string {
	const texts = readNews();
	const largest = texts.at(-1)!;
	const compared = texts.map(compareWays);
	return `Node ${process.versions.node}. The dataset has ${grouped(entriesOf(dataset))} entries with ${grouped(forms.length)} surface forms. ${texts.map(describe).join(' ')}

### Beside other ways

${waysTable(compared)}

${compared.map(({ name, loop, engine: { ratio } }) => verdict(name, ratio, loop.nsPerUnit)).join('\n')}

### Growth with the length of an article

On the ${largest.name}.

${growWithLength(largest)}

### Growth with the number of entries

On ${grouped(middleLength)} characters of the ${largest.name}.

${growWithEntries(largest)}`;
}
