import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../src/page/watch.ts';
import { mount } from '../mount.ts';

let controller: AbortController;
beforeEach(() => {
	controller = new AbortController();
});
afterEach(() => controller.abort());

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('watchPage', () => {
	it('tells once of a burst of changes', async () => {
		const root = mount('<p>a</p>');
		const onChange = vi.fn();
		watchPage(document, () => false, onChange, controller.signal);

		for (let at = 0; at < 5; at++) root.append(document.createElement('p'));
		await wait(400);

		expect(onChange).toHaveBeenCalledTimes(1);
	});

	it('tells of changes without end while they go on', async () => {
		const root = mount('<p>a</p>');
		const onChange = vi.fn();
		watchPage(document, () => false, onChange, controller.signal);

		const end = performance.now() + 1600;
		while (performance.now() < end) {
			root.append('x');
			await wait(30);
		}

		expect(onChange.mock.calls.length).toBeGreaterThanOrEqual(1);
	});

	it('does not tell of our own element', async () => {
		const ours = document.createElement('obiter-card');
		const onChange = vi.fn();
		watchPage(document, (node) => node === ours, onChange, controller.signal);

		document.body.append(ours);
		ours.remove();
		await wait(400);

		expect(onChange).not.toHaveBeenCalled();
	});

	it('watches shadow roots that it was told of', async () => {
		const host = mount('<x-part></x-part>').querySelector('x-part')!;
		const root = host.attachShadow({ mode: 'open' });
		const onChange = vi.fn();
		const watcher = watchPage(document, () => false, onChange, controller.signal);
		watcher.addRoots([root]);

		root.append('text');
		await wait(400);

		expect(onChange).toHaveBeenCalledTimes(1);
	});
});
