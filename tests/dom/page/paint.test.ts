import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPainter } from '../../../src/page/paint.ts';
import { drawn, mount } from '../mount.ts';
import { marksOn } from './marks.ts';

const far = '<div style="height:6000px"></div>';
let controller: AbortController;

beforeEach(() => {
	controller = new AbortController();
});
afterEach(() => controller.abort());

const painter = () => createPainter({ name: 'test-mark', currentName: 'test-current', css: '', signal: controller.signal });

describe('createPainter', () => {
	it('registers only marks near the viewport, and others as they come', async () => {
		const root = mount(`<p>bail</p>${far}<p>parole</p>`);
		painter().paint(marksOn(root, ['bail', 'parole']), []);
		await drawn();
		expect(CSS.highlights.get('test-mark')?.size).toBe(1);

		root.lastElementChild?.scrollIntoView();
		await drawn();
		await drawn();
		const [range] = CSS.highlights.get('test-mark') ?? [];
		window.scrollTo(0, 0);

		expect((range as StaticRange).startContainer.textContent).toBe('parole');
	});

	it('changes nothing in the page', async () => {
		const root = mount('<p>They set <em>bail</em> high.</p>');
		const before = document.documentElement.outerHTML;

		painter().paint(marksOn(root, ['bail']), []);
		await drawn();

		expect(document.documentElement.outerHTML).toBe(before);
	});

	it('takes its names out of the registry when it ends, and nobody else’s', async () => {
		const other = new Highlight();
		CSS.highlights.set('page-own', other);
		painter().paint(marksOn(mount('<p>bail</p>'), ['bail']), []);
		await drawn();

		controller.abort();

		expect([...CSS.highlights.keys()]).toEqual(['page-own']);
		CSS.highlights.delete('page-own');
	});

	it('leaves a successor’s marks when an orphan ends', async () => {
		painter().paint(marksOn(mount('<p>bail</p>'), ['bail']), []);
		const successor = new Highlight();
		CSS.highlights.set('test-mark', successor);

		controller.abort();

		expect(CSS.highlights.get('test-mark')).toBe(successor);
		CSS.highlights.delete('test-mark');
	});

	it('gives shadow roots the sheet and takes it back', () => {
		const host = mount('<x-part></x-part>').querySelector('x-part')!;
		const root = host.attachShadow({ mode: 'open' });
		const own = new CSSStyleSheet();
		root.adoptedStyleSheets = [own];

		painter().paint([], [root]);
		expect(root.adoptedStyleSheets.length).toBe(2);
		controller.abort();

		expect([...root.adoptedStyleSheets]).toEqual([own]);
	});

	it('moves its marks to another name', async () => {
		const paint = painter();
		paint.paint(marksOn(mount('<p>bail</p>'), ['bail']), []);
		await drawn();

		paint.setName('test-other');

		expect(CSS.highlights.has('test-mark')).toBe(false);
		expect(CSS.highlights.get('test-other')?.size).toBe(1);
	});
});
