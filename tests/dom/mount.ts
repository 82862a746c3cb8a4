// Puts markup of a test's own on the page and takes it away again.
import { afterEach } from 'vitest';

let mounted: HTMLElement[] = [];

afterEach(() => {
	for (const element of mounted) element.remove();
	mounted = [];
});

/** Mounts markup; the element goes after the test. */
export function mount(html: string): HTMLElement {
	const element = document.createElement('div');
	element.innerHTML = html;
	document.body.append(element);
	mounted.push(element);
	return element;
}

/** Until the browser has drawn twice: observers have told what they saw. */
export const drawn = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
