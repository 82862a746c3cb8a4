// Every message between the parts of Obiter: one schema per direction, a line each.
// Messages are plain JSON and carry the protocol's version, because a page may still run
// the scripts of the version before an update. Whoever receives one parses it first.
import * as v from 'valibot';
import type { AnnotateResult } from '../engine/request.ts';
import type { Entry } from '../lexicon/entry.ts';
import { lawChoices, type Settings } from '../settings/settings.ts';

export const protocolVersion = 1;

const version = v.literal(protocolVersion);
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** Most text of one request, UTF-16 units; a reader sends longer articles in slices. */
export const sliceUnits = 200_000;

export const annotateRequestSchema = v.object({
	blocks: v.pipe(
		v.array(v.string()),
		v.maxLength(20_000),
		v.check((blocks) => blocks.reduce((sum, block) => sum + block.length, 0) <= sliceUnits * 2),
		v.readonly(),
	),
	title: text(2_000),
	host: text(255),
	lang: text(64),
});

const hashes = v.pipe(v.array(v.number()), v.maxLength(100_000), v.readonly());

export const articleContextSchema = v.object({
	words: v.number(),
	weight: v.number(),
	signs: v.pipe(v.record(text(64), v.number()), v.readonly()),
	seen: v.pipe(v.array(text(400)), v.maxLength(50_000), v.readonly()),
	named: v.pipe(v.array(text(400)), v.maxLength(50_000), v.readonly()),
	grounded: v.pipe(v.array(text(400)), v.maxLength(50_000), v.readonly()),
	cued: v.pipe(v.record(text(400), v.number()), v.readonly()),
	actors: v.object({ named: hashes, acting: hashes }),
	introductions: v.pipe(v.array(text(600)), v.maxLength(50_000), v.readonly()),
	isWhole: v.optional(v.boolean()),
});

/** What a page's scripts ask of the background. */
export const pageRequestSchema = v.variant('kind', [
	/** Gate: this page reads like an article; inject the reader if the settings allow. */
	v.object({ version, kind: v.literal('article-found'), host: text(255) }),
	/** Reader: how to paint and time things on this page, and whether to run at all. */
	v.object({ version, kind: v.literal('page-settings'), host: text(255) }),
	/** Reader: annotate these blocks. */
	v.object({ version, kind: v.literal('annotate'), request: annotateRequestSchema, context: v.optional(articleContextSchema) }),
	/** Reader: the entry for a card. */
	v.object({ version, kind: v.literal('look-up'), entry: text(400) }),
	/** Reader: the card's code is needed now. */
	v.object({ version, kind: v.literal('need-card') }),
	/** Reader: so many marks on this page, for the badge. */
	v.object({ version, kind: v.literal('marks-counted'), count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e6)) }),
	/** Card: whose law decides where countries differ. */
	v.object({ version, kind: v.literal('choose-law'), law: v.picklist(lawChoices) }),
	/** Card: stop marking this entry, or mark it again. */
	v.object({ version, kind: v.literal('hide-entry'), entry: text(400), as: v.picklist(['hidden', 'known', 'shown']) }),
]);
export type PageRequest = v.InferOutput<typeof pageRequestSchema>;

/** How a page is to be treated. */
export interface PageSettings extends Pick<Settings, 'markStyle' | 'theme' | 'dwellMs' | 'leaveMs' | 'law'> {
	/** Whether this page may be marked: switched on everywhere and on its site. */
	readonly on: boolean;
}

/** An entry with the title of its set. */
export interface LookUpResult {
	readonly entry: Entry;
	readonly setTitle: string;
}

/** The answer to each page request. */
export interface PageAnswers {
	'article-found': { readonly injected: boolean };
	'page-settings': PageSettings;
	annotate: AnnotateResult;
	/** `null`: there is no such entry (an update took it away). */
	'look-up': LookUpResult | null;
	'need-card': { readonly injected: boolean };
	'marks-counted': Record<string, never>;
	'hide-entry': Record<string, never>;
	'choose-law': Record<string, never>;
}

export const commands = ['next-mark', 'previous-mark', 'open-card', 'toggle-page'] as const;
/** What the keyboard can ask of a page. */
export type Command = (typeof commands)[number];

/** What popup and options ask of the background. */
export const extensionRequestSchema = v.variant('kind', [
	/** Popup: read this tab although its page is no article (or its site has no permission yet). */
	v.object({ version, kind: v.literal('read-anyway'), tab: v.pipe(v.number(), v.integer()) }),
	/** Popup, keyboard: do in this tab what the command says. */
	v.object({ version, kind: v.literal('run-command'), tab: v.pipe(v.number(), v.integer()), command: v.picklist(commands) }),
]);
export type ExtensionRequest = v.InferOutput<typeof extensionRequestSchema>;

export interface ExtensionAnswers {
	'read-anyway': { readonly injected: boolean };
	'run-command': { readonly done: boolean };
}

/** What background and popup tell or ask a page. */
export const tabRequestSchema = v.variant('kind', [
	/** What is the state of this page? */
	v.object({ version, kind: v.literal('page-status') }),
	/** Settings, sets or own terms changed: ask again and repaint. */
	v.object({ version, kind: v.literal('refresh') }),
	/** Scroll to the nth found thing, flash it and open its card. */
	v.object({ version, kind: v.literal('jump-to'), index: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
	/** Show the card of this entry, looked up for the selected words. */
	v.object({ version, kind: v.literal('show-entry'), entry: text(400), words: text(200) }),
	/** A keyboard command. */
	v.object({ version, kind: v.literal('command'), command: v.picklist(commands) }),
]);
export type TabRequest = v.InferOutput<typeof tabRequestSchema>;

/** One thing found on a page. */
export interface FoundItem {
	/** For `jump-to`. */
	readonly index: number;
	readonly entry: string;
	readonly headword: string;
	readonly kind: 'term' | 'case' | 'citation' | 'statute';
	/** The words on the page where it stands first. */
	readonly text: string;
	/** Other words for it on the page, each once. */
	readonly otherTexts: readonly string[];
	/** How many marks it has. */
	readonly count: number;
}

/**
 * The state of a page, as its gate or reader tells it.
 * `not-article`: the gate saw no article. `language`: not in English. `paused`: switched off
 * for this page. `off`: settings say no. `waiting`: an article, not read yet. `reading`: marked.
 */
export interface PageStatus {
	readonly state: 'not-article' | 'language' | 'waiting' | 'off' | 'paused' | 'reading';
	readonly host: string;
	/** In reading order, one an entry; empty unless `reading`. */
	readonly found: readonly FoundItem[];
}

export interface TabAnswers {
	'page-status': PageStatus;
	refresh: Record<string, never>;
	'jump-to': { readonly done: boolean };
	'show-entry': { readonly done: boolean };
	command: { readonly done: boolean };
}
