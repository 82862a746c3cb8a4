import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Writes files, by their path, into a new folder outside the repository. Whoever calls it removes the folder. */
export function writeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'obiter-test-'));
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	return folder;
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** A folder with these files that goes when the test that asked for it ends. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = writeFolder(files);
	onTestFinished(() => removeFolder(folder));
	return folder;
}
