// The text of a file that the reader chose. It must be UTF-8: any other encoding would
// turn letters into question marks without a word.
import type { FileProblem } from '../settings/term-set-file.ts';

/** Why there is no text. */
export type ReadProblem = { readonly kind: 'too-large'; readonly mostBytes: number } | { readonly kind: 'not-utf8' | 'unreadable' };
export type AnyFileProblem = ReadProblem | FileProblem;

export async function readTextFile(file: File, mostBytes: number): Promise<{ readonly text: string } | { readonly problem: ReadProblem }> {
	if (file.size > mostBytes) return { problem: { kind: 'too-large', mostBytes } };
	const bytes = await file.arrayBuffer().catch(() => undefined);
	if (!bytes) return { problem: { kind: 'unreadable' } };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		return { problem: { kind: 'not-utf8' } };
	}
}
