import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardHost, createCard } from '../../../src/card/card-host.ts';
import { drawn, mount } from '../mount.ts';
import { say } from '../say.ts';
import { termContent } from './contents.ts';

let controller: AbortController;
const onLost = vi.fn();

function card(): CardHost {
	const follow = async () => null;
	return createCard({
		document,
		say,
		theme: 'light',
		today: () => '2026-11-23',
		follow,
		showAs() {},
		law: () => 'auto',
		chooseLaw() {},
		onPin() {},
		onClose() {},
		onLost,
		onPointer() {},
		signal: controller.signal,
	});
}

const anchorAt = (left: number, top: number) => ({ box: () => new DOMRect(left, top, 60, 20) });

beforeEach(() => {
	controller = new AbortController();
	vi.clearAllMocks();
});
afterEach(() => controller.abort());

describe('createCard', () => {
	it('is in the page only while a card is open', () => {
		const host = card();
		expect(host.element.isConnected).toBe(false);

		host.show(termContent, anchorAt(100, 100), false);
		expect(host.element.matches(':popover-open')).toBe(true);
		host.hide();

		expect(host.element.isConnected).toBe(false);
	});

	it('keeps its shadow root closed', () => {
		const host = card();

		host.show(termContent, anchorAt(100, 100), false);

		expect(host.element.shadowRoot).toBeNull();
	});

	it.each([
		['under the line', 100, 40, (card: DOMRect) => card.top >= 60],
		['above a line low on the screen', 100, 660, (card: DOMRect) => card.bottom <= 660],
		['inside the right edge', 980, 100, (card: DOMRect) => card.right <= 1000],
		['inside the left edge', -30, 100, (card: DOMRect) => card.left >= 0],
	])('stands %s', async (_, left, top, holds) => {
		const host = card();
		host.show(termContent, anchorAt(left, top), false);
		await drawn();

		const box = host.box()!;

		expect(holds(box)).toBe(true);
		expect(box.top).toBeGreaterThanOrEqual(0);
		expect(box.bottom).toBeLessThanOrEqual(window.innerHeight);
	});

	it('opens inside the topmost modal dialog', () => {
		const dialog = mount('<dialog><p>text</p></dialog>').querySelector('dialog')!;
		dialog.showModal();
		const host = card();

		host.show(termContent, anchorAt(100, 100), false);

		expect(host.element.parentElement).toBe(dialog);
		dialog.close();
	});

	it('gives the focus back where it was', () => {
		const button = mount('<button>before</button>').querySelector('button')!;
		button.focus();
		const host = card();

		host.show(termContent, anchorAt(100, 100), true);
		expect(document.activeElement).toBe(host.element);
		host.hide();

		expect(document.activeElement).toBe(button);
	});

	it('tells when its line has left the screen', async () => {
		const host = card();
		host.show(termContent, { box: () => new DOMRect(0, -200, 10, 10) }, false);
		await drawn();

		expect(onLost).toHaveBeenCalled();
	});

	it('goes with its signal', () => {
		const host = card();
		host.show(termContent, anchorAt(100, 100), false);

		controller.abort();

		expect(host.element.isConnected).toBe(false);
	});
});
