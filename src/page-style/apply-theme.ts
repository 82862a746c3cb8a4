// The reader's theme on a page of the extension's own; tokens.css draws by it.
import type { Theme } from '../settings/settings.ts';

/** `auto` leaves the choice to the system. */
export function applyTheme(theme: Theme): void {
	const { dataset } = document.documentElement;
	if (theme === 'auto') delete dataset.theme;
	else dataset.theme = theme;
}
