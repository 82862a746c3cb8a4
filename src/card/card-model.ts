// What a card says, as plain data in the order it is read. Pure: words come through
// `say`, the day through `today`.
import type { Case, EntryLink, Term } from '../lexicon/entry.ts';
import type { Say } from '../wording/wording.ts';
import type { CardContent } from './card-content.ts';
import { formatMoment, isStale } from './dates.ts';
import { stateName } from './us-states.ts';
import { whyMarked } from './why-marked.ts';

/** A paragraph under a small label. */
export interface LabelledText {
	readonly label: string;
	readonly text: string;
}

export interface SourceLink {
	readonly title: string;
	/** Always http or https. */
	readonly url: string | undefined;
}

interface CommonModel {
	readonly id: string;
	readonly title: string;
	/** Set and jurisdiction, above the title. */
	readonly kicker: string;
	readonly related: readonly EntryLink[];
	readonly sources: readonly SourceLink[];
	/** Why the words were marked; empty where nothing was. */
	readonly why: string;
}

export interface TermModel extends CommonModel {
	readonly kind: 'term' | 'statute' | 'reference';
	readonly plain: string;
	readonly technical: string;
	readonly example: string;
	/** Whether it states the law of some places only. */
	readonly hasOwnLaw: boolean;
}

/** One thing that happened to a case later. */
export interface LaterEvent {
	readonly when: string;
	readonly note: string;
	readonly by: EntryLink | undefined;
}

export interface CaseModel extends CommonModel {
	readonly kind: 'case';
	/** Court, year, citation or docket, in one line. */
	readonly caption: string;
	/** Plain words on whether it still holds. */
	readonly status: string;
	/** `alert`: no longer law, or undone. `open`: not finished. `steady`: as decided. */
	readonly tone: 'alert' | 'open' | 'steady';
	readonly outcome: string;
	readonly parts: readonly LabelledText[];
	readonly later: readonly LaterEvent[];
	/** "As of 31 July 2026", with a warning where that is long ago. */
	readonly asOf: string;
	readonly isStale: boolean;
}

/** Nothing was found for the words that were looked up. */
export interface MissingModel {
	readonly kind: 'missing';
	readonly title: string;
	readonly text: string;
}

export type CardModel = TermModel | CaseModel | MissingModel;

/** Days after which a case in the news may have moved on (dataset/EDITORIAL.md, rule 10). */
const newsDays = 90;

const tones: Readonly<Record<Case['status'], CaseModel['tone']>> = {
	stands: 'steady',
	closed: 'steady',
	limited: 'alert',
	overruled: 'alert',
	'overruled in part': 'alert',
	superseded: 'alert',
	vacated: 'alert',
	reversed: 'alert',
	pending: 'open',
	'on appeal': 'open',
};

const statusKeys = {
	stands: 'statusStands',
	closed: 'statusClosed',
	limited: 'statusLimited',
	overruled: 'statusOverruled',
	'overruled in part': 'statusOverruledInPart',
	superseded: 'statusSuperseded',
	vacated: 'statusVacated',
	reversed: 'statusReversed',
	pending: 'statusPending',
	'on appeal': 'statusOnAppeal',
} as const satisfies Record<Case['status'], string>;

function jurisdictionName(code: string, say: Say): string {
	if (code.startsWith('US-')) return `${stateName(code.slice(3))}, ${say('jurisdictionUs')}`;
	return code === 'US' ? say('jurisdictionUs') : code;
}

const kickerOf = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

const sourcesOf = (sources: Term['sources']): SourceLink[] =>
	sources.map(({ title, url }) => ({ title, url: url !== undefined && /^https?:\/\//.test(url) ? url : undefined }));

function termModel(term: Term, content: CardContent, say: Say): TermModel {
	const where = term.jurisdictions.map((code) => jurisdictionName(code, say)).join(', ');
	return {
		kind: term.kind,
		id: term.id,
		title: term.headword,
		kicker: kickerOf([content.setTitle || say('ownTerms'), where]),
		plain: term.plain,
		technical: term.technical ?? '',
		example: term.example ?? '',
		hasOwnLaw: term.jurisdictions.length > 0,
		related: term.related,
		sources: sourcesOf(term.sources),
		why: whyMarked(content, say),
	};
}

function captionOf({ court, decided, citation, docket, vote }: Case, say: Say): string {
	const year = decided?.slice(0, 4) ?? '';
	return kickerOf([court, year, citation ?? docket ?? '', vote ? say('vote', vote) : '']);
}

function partsOf(source: Case, say: Say): LabelledText[] {
	const parts: readonly [string, string | undefined][] = [
		[say('labelQuestion'), source.question],
		[say('labelHolding'), source.holding],
		[say('labelVote'), source.voteNote],
		[say('labelSignificance'), source.significance],
		[say('labelPeople'), source.people.join(' · ')],
	];
	return parts.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

function caseModel(source: Case, content: CardContent, say: Say, today: string): CaseModel {
	const stale = source.set === 'cases-in-the-news' && isStale(source.asOf, today, newsDays);
	const asOf = formatMoment(source.asOf);
	return {
		kind: 'case',
		id: source.id,
		title: source.name,
		kicker: kickerOf([content.setTitle, jurisdictionName(source.jurisdiction, say)]),
		caption: captionOf(source, say),
		status: say(statusKeys[source.status]),
		tone: tones[source.status],
		outcome: source.outcome,
		parts: partsOf(source, say),
		later: source.later.map(({ date, note, by }) => ({ when: formatMoment(date), note, by })),
		asOf: stale ? say('asOfStale', asOf) : say('asOf', asOf),
		isStale: stale,
		related: source.related,
		sources: sourcesOf(source.sources),
		why: whyMarked(content, say),
	};
}

/**
 * The model of a card.
 *
 * @param today as YYYY-MM-DD, for the age of a case's facts.
 */
export function cardModel(content: CardContent, say: Say, today: string): CardModel {
	const { entry } = content;
	if (!entry) return { kind: 'missing', title: content.words, text: say('nothingFound', content.words) };
	return entry.kind === 'case' ? caseModel(entry, content, say, today) : termModel(entry, content, say);
}
