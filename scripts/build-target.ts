// Builds one target into dist/<target>.
import { build } from 'vite';
import type { Target } from '../manifest/manifest.ts';

/** Builds quietly; throws with the build's own message if it fails. */
export async function buildTarget(target: Target): Promise<void> {
	await build({ mode: target, logLevel: 'error', clearScreen: false });
}
