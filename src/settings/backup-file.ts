// Everything Obiter stores for a reader, as one file: settings with their site rules, and
// own terms. What is written is read back equal; what is damaged in a file is told.
import * as v from 'valibot';
import { parseJson } from './json-lines.ts';
import type { OwnTerm } from './own-terms.ts';
import { defaultSettings, parseSettings, type Settings } from './settings.ts';
import { type FileProblem, fileKinds, fileVersion, kindOf, listSchema, rowsOf, versionSchema } from './term-set-file.ts';
import { type CheckedRows, checkRows, mostTerms } from './term-rows.ts';

/** More than the browser stores for an extension, so that no backup is too large to restore. */
export const mostBackupBytes = 40_000_000;

export interface Everything {
	readonly settings: Settings;
	readonly ownTerms: readonly OwnTerm[];
}

export type SettingKey = keyof Settings;
export const settingKeys = Object.keys(defaultSettings) as readonly SettingKey[];

export interface Backup {
	/** ISO date. */
	readonly made: string;
	readonly settings: Settings;
	/** Settings that the file lacks or that were damaged: they take their defaults. */
	readonly mended: readonly SettingKey[];
	readonly ownTerms: CheckedRows;
}

export type BackupFile = Backup | { readonly problem: FileProblem };

const backupSchema = v.object({
	format: v.literal(fileKinds.backup),
	version: versionSchema,
	made: v.fallback(v.pipe(v.string(), v.isoDate()), ''),
	settings: v.record(v.string(), v.unknown()),
	ownTerms: listSchema,
});

/** @param made ISO date of today. */
export function formatBackup({ settings, ownTerms }: Everything, made: string): string {
	return `${JSON.stringify({ format: fileKinds.backup, version: fileVersion, made, settings, ownTerms }, null, '\t')}\n`;
}

/** Whether two plain values are the same, whatever the order of their keys. */
function isEqual(a: unknown, b: unknown): boolean {
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
	return left.length === right.size && left.every(([key, value]) => right.has(key) && isEqual(value, right.get(key)));
}

/** Settings in which two differ. */
export function changedSettings(before: Settings, after: Settings): SettingKey[] {
	return settingKeys.filter((key) => !isEqual(before[key], after[key]));
}

/** Reads what `formatBackup` wrote. Never throws. */
export function readBackup(text: string): BackupFile {
	const content = text.replace(/^\ufeff/, '');
	if (content.trim() === '') return { problem: { kind: 'empty' } };
	const json = parseJson(content);
	if ('brokenLine' in json) return { problem: { kind: 'not-json', line: json.brokenLine } };
	if (kindOf(json.value) === fileKinds.terms) return { problem: { kind: 'is-terms' } };
	const { success, output } = v.safeParse(backupSchema, json.value);
	if (!success) return { problem: { kind: 'not-backup' } };
	if (output.version > fileVersion) return { problem: { kind: 'newer' } };
	if (output.ownTerms.length > mostTerms) return { problem: { kind: 'too-many-rows', has: output.ownTerms.length } };
	const settings = parseSettings(output.settings);
	const mended = settingKeys.filter((key) => !isEqual(output.settings[key], settings[key]));
	const rows = rowsOf(output.ownTerms, json.linesOf(output.ownTerms));
	return { made: output.made, settings, mended, ownTerms: checkRows(rows, ['id']) };
}
