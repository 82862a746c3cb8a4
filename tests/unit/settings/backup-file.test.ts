import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Backup, changedSettings, formatBackup, readBackup } from '../../../src/settings/backup-file.ts';
import type { OwnTerm } from '../../../src/settings/own-terms.ts';
import { defaultSettings, parseSettings } from '../../../src/settings/settings.ts';
import { aSettings } from '../../support/settings.ts';
import { ownTerms } from './own-term-arbitraries.ts';

const today = '2026-11-23';
const cestui: OwnTerm = { id: 'own-a1b2c3', headword: 'cestui que trust', forms: [], plain: 'Who a trust is for.' };
const chosen = aSettings({
	sets: { latin: false },
	sites: { mode: 'listed', rules: [{ host: 'example.com', action: 'on' }] },
	hidden: ['plea'],
	theme: 'dark',
});
const file = (parts: object): string =>
	JSON.stringify({ format: 'obiter-backup', version: 1, made: today, settings: chosen, ownTerms: [cestui], ...parts }, null, '\t');

describe('a backup', () => {
	it('gives settings, site rules and own terms back', () => {
		const backup = readBackup(formatBackup({ settings: chosen, ownTerms: [cestui] }, today));

		expect(backup).toEqual({ made: today, settings: chosen, mended: [], ownTerms: { terms: [cestui], rejected: [] } });
	});

	it('gives back whatever is stored', () => {
		const settings = fc.dictionary(fc.constantFrom(...Object.keys(defaultSettings)), fc.jsonValue()).map(parseSettings);

		fc.assert(
			fc.property(settings, ownTerms, (settings, ownTerms) => {
				const text = formatBackup({ settings, ownTerms }, today);

				expect(readBackup(text)).toEqual({ made: today, settings, mended: [], ownTerms: { terms: ownTerms, rejected: [] } });
			}),
		);
	});

	it('keeps two terms of one name, which a list to share may not have', () => {
		const twins = [cestui, { ...cestui, id: 'own-d4e5f6' }];

		expect((readBackup(file({ ownTerms: twins })) as Backup).ownTerms).toEqual({ terms: twins, rejected: [] });
	});

	it('tells which settings it lacks, and which are damaged', () => {
		const { theme: _, ...lacking } = chosen;
		const backup = readBackup(file({ settings: { ...lacking, dwellMs: 'soon', sites: { mode: 'listed', rules: 7 } } })) as Backup;

		expect(backup.mended).toEqual(['sites', 'theme', 'dwellMs']);
		expect(backup.settings).toEqual({ ...chosen, theme: 'auto', dwellMs: 500, sites: { mode: 'listed', rules: [] } });
	});

	it('tells which terms it leaves out', () => {
		const { rejected } = (readBackup(file({ ownTerms: [{ ...cestui, plain: '' }, cestui, cestui] })) as Backup).ownTerms;

		expect(rejected.map(({ reasons }) => reasons)).toEqual([
			[{ kind: 'empty', field: 'plain' }],
			[{ kind: 'twice', field: 'id', line: rejected[1]!.line - 6 }],
		]);
	});

	it.each([
		['empty', '', { kind: 'empty' }],
		['no JSON', '{\n\n"a"', { kind: 'not-json', line: 3 }],
		['a list of terms', '{"format":"obiter-terms"}', { kind: 'is-terms' }],
		['something else', '[]', { kind: 'not-backup' }],
		['without settings', file({ settings: undefined }), { kind: 'not-backup' }],
		['of a later version', file({ version: 2 }), { kind: 'newer' }],
		['longer than can be stored', file({ ownTerms: Array(20_001).fill(0) }), { kind: 'too-many-rows', has: 20_001 }],
	])('is refused when %s', (_, text, problem) => {
		expect(readBackup(text)).toEqual({ problem });
	});

	it('is read without its day', () => {
		expect((readBackup(file({ made: 'yesterday' })) as Backup).made).toBe('');
	});
});

describe('changedSettings', () => {
	it('names what differs, whatever the order of keys', () => {
		const before = aSettings({ sets: { a: true, b: false } });

		expect(changedSettings(before, { ...before, sets: { b: false, a: true } })).toEqual([]);
		expect(changedSettings(before, { ...before, sets: { a: true }, known: ['plea'] })).toEqual(['sets', 'known']);
	});
});
