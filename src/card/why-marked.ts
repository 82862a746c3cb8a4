// Why these words were marked, in one line for the card's foot.
import type { Evidence } from '../engine/request.ts';
import type { Say } from '../wording/wording.ts';
import type { CardContent } from './card-content.ts';

function reasonOf({ kind, words }: Evidence, say: Say): string {
	switch (kind) {
		case 'wording':
			return '';
		case 'article':
			return say('whyArticle');
		case 'neighbour':
		case 'cue':
			return say('whyNear', words);
		case 'full-name':
			return say('whyFullName', words);
		case 'jurisdiction':
			return say('whyJurisdiction', words);
	}
}

/** "Matched: “pleaded not guilty” → plea. Near “indictment”." Empty for an entry reached by a link. */
export function whyMarked({ entry, words, evidence }: CardContent, say: Say): string {
	if (words === '' || !entry) return '';
	const flat = words.replace(/\s+/g, ' ').trim();
	const headword = entry.kind === 'case' ? entry.name : entry.headword;
	const matched = flat.toLowerCase() === headword.toLowerCase() ? say('whySame', flat) : say('whyMatched', flat, headword);
	const reasons = evidence.map((reason) => reasonOf(reason, say)).filter((reason) => reason !== '');
	return [matched, ...new Set(reasons)].join(' ');
}
