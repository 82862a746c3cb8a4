// The bundled dataset: files of the extension's own package, read when first asked for.
import browser from 'webextension-polyfill';
import type { Entry, SetSummary } from '../lexicon/entry.ts';
import { setsPath, shardOf, shardPath, tablePath } from '../lexicon/shard.ts';

const fetchFile = (path: string): Promise<Response> => fetch(browser.runtime.getURL(path));

/** The engine's table, ready for `readTable`. */
export async function loadTable(): Promise<ArrayBuffer> {
	return (await fetchFile(tablePath)).arrayBuffer();
}

/** All bundled term sets, in the order of the dataset. */
export async function loadSets(): Promise<SetSummary[]> {
	return (await fetchFile(setsPath)).json();
}

/** One bundled entry, or `undefined` if no set has it. */
export async function loadEntry(id: string): Promise<Entry | undefined> {
	const shard: Record<string, Entry> = await (await fetchFile(shardPath(shardOf(id)))).json();
	return Object.hasOwn(shard, id) ? shard[id] : undefined;
}
