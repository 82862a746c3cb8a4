// The article test of the gate: does this page read like an article in English? It must
// be cheap, because every page pays for it.
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';

export type ArticleVerdict = 'article' | 'not-article' | 'language';

const articleTypes =
	/"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*NewsArticle|Article|ReportageNewsArticle|OpinionNewsArticle|BlogPosting|LiveBlogPosting)"/;

function saysArticle(document: Document): boolean {
	if (document.querySelector('meta[property="og:type"][content="article" i]')) return true;
	for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
		if (articleTypes.test(script.textContent ?? '')) return true;
	return false;
}

/** A page that calls itself an article must still have this much text in its paragraphs, UTF-16 units. */
const leastText = 300;

function hasParagraphs(document: Document): boolean {
	let length = 0;
	for (const paragraph of document.querySelectorAll('p, article, [itemprop="articleBody"]')) {
		length += (paragraph.textContent ?? '').trim().length;
		if (length >= leastText) return true;
	}
	return false;
}

/** Judges a loaded document. Pages without a language count as English. */
export function judgeArticle(document: Document): ArticleVerdict {
	const lang = document.documentElement?.getAttribute('lang') ?? '';
	if (lang !== '' && !/^en(?![a-z])/i.test(lang)) return 'language';
	if (!document.body || document.designMode === 'on') return 'not-article';
	const isReadable = isProbablyReaderable(document, { minScore: 20, minContentLength: 120 });
	return isReadable || (saysArticle(document) && hasParagraphs(document)) ? 'article' : 'not-article';
}
