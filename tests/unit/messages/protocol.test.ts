import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import {
	articleContextSchema,
	extensionRequestSchema,
	pageRequestSchema,
	protocolVersion,
	sliceUnits,
	tabRequestSchema,
} from '../../../src/messages/protocol.ts';
import { lexiconOf } from '../../support/lexicon.ts';
import { annotateTexts } from '../../support/marks.ts';

const version = protocolVersion;
const request = { blocks: ['A plea.'], title: 'News', host: 'news.example', lang: 'en' };

const schemas = { page: pageRequestSchema, extension: extensionRequestSchema, tab: tabRequestSchema };
const isMessage = (direction: keyof typeof schemas, message: object): boolean => v.is(schemas[direction], { version, ...message });

const good = [
	['page', { kind: 'article-found', host: 'news.example' }],
	['page', { kind: 'page-settings', host: '' }],
	['page', { kind: 'annotate', request }],
	['page', { kind: 'look-up', entry: 'plea' }],
	['page', { kind: 'need-card' }],
	['page', { kind: 'marks-counted', count: 0 }],
	['page', { kind: 'hide-entry', entry: 'plea', as: 'known' }],
	['extension', { kind: 'read-anyway', tab: 7 }],
	['extension', { kind: 'run-command', tab: 7, command: 'next-mark' }],
	['tab', { kind: 'page-status' }],
	['tab', { kind: 'refresh' }],
	['tab', { kind: 'jump-to', index: 0 }],
	['tab', { kind: 'show-entry', entry: 'plea', words: 'pleaded' }],
	['tab', { kind: 'command', command: 'toggle-page' }],
] as const;

describe.each(good)('a message to the background or a page: from %s, %j', (direction, message) => {
	it('is understood', () => {
		expect(isMessage(direction, message)).toBe(true);
	});

	it('is refused of another version, or without one', () => {
		expect(isMessage(direction, { ...message, version: version + 1 })).toBe(false);
		expect(v.is(schemas[direction], message)).toBe(false);
	});

	it('is refused of another kind', () => {
		expect(isMessage(direction, { ...message, kind: 'erase-all' })).toBe(false);
	});
});

describe('a message is refused', () => {
	it.each([
		['with a host that is too long', 'page', { kind: 'article-found', host: 'x'.repeat(256) }],
		['with an entry that is too long', 'page', { kind: 'look-up', entry: 'x'.repeat(401) }],
		['with a negative count', 'page', { kind: 'marks-counted', count: -1 }],
		['with a broken count', 'page', { kind: 'marks-counted', count: 0.5 }],
		['that hides an entry in an unknown way', 'page', { kind: 'hide-entry', entry: 'plea', as: 'gone' }],
		['with blocks that are no texts', 'page', { kind: 'annotate', request: { ...request, blocks: [7] } }],
		[
			'with more text than a slice may hold',
			'page',
			{ kind: 'annotate', request: { ...request, blocks: ['x'.repeat(sliceUnits * 2 + 1)] } },
		],
		['with a context that is none', 'page', { kind: 'annotate', request, context: { words: 'many' } }],
		['for no tab', 'extension', { kind: 'read-anyway', tab: 'this' }],
		['with an unknown command', 'extension', { kind: 'run-command', tab: 7, command: 'quit' }],
		['with an index before the first', 'tab', { kind: 'jump-to', index: -1 }],
		['with more words than anyone selects', 'tab', { kind: 'show-entry', entry: 'plea', words: 'x'.repeat(201) }],
		['that belongs to another direction', 'page', { kind: 'read-anyway', tab: 7 }],
	] as const)('%s', (_, direction, message) => {
		expect(isMessage(direction, message)).toBe(false);
	});
});

describe('the context of a slice', () => {
	it('comes through unchanged, as the engine makes it', () => {
		const lexicon = lexiconOf({ headword: 'plea', jurisdictions: ['US', 'UK', 'India'] }, { name: 'Roe v. Wade' });
		const { context } = annotateTexts('A plea in Roe v. Wade.', lexicon, { host: 'www.bbc.co.uk', lang: 'en-GB' });

		expect(v.parse(articleContextSchema, JSON.parse(JSON.stringify(context)))).toEqual(context);
	});
});
