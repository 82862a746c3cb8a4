import { describe, expect, it } from 'vitest';
import { indexMarks, markAt } from '../../../src/page/hit-test.ts';
import { boxesOf } from '../../../src/page/mark.ts';
import { mount } from '../mount.ts';
import { marksOn } from './marks.ts';

const middle = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });

describe('markAt', () => {
	it('finds the mark under each of its lines, also across inline elements', () => {
		const root = mount('<p style="width:140px;font:16px monospace">they filed a motion <b>to dismiss the</b> indictment today</p>');
		const [mark] = marksOn(root, ['motion to dismiss the indictment']);
		const boxes = boxesOf(mark!);

		const hits = boxes.map((box) => markAt(document, indexMarks([mark!], []), middle(box).x, middle(box).y));

		expect(boxes.length).toBeGreaterThan(2);
		expect(hits).toEqual(boxes.map(() => mark));
	});

	it('does not take the caret’s nearest text for the word under the pointer', () => {
		const root = mount('<p style="width:600px;font:16px monospace">bail<span style="display:inline-block;width:200px"></span></p>');
		const [mark] = marksOn(root, ['bail']);
		const box = boxesOf(mark!)[0]!;

		expect(markAt(document, indexMarks([mark!], []), box.right + 60, middle(box).y)).toBeUndefined();
		expect(markAt(document, indexMarks([mark!], []), middle(box).x, middle(box).y)).toBe(mark);
	});

	it('tells neighbours apart to the character', () => {
		const root = mount('<p style="font:16px monospace">plea deal</p>');
		const [plea, deal] = marksOn(root, ['plea', 'deal']);
		const index = indexMarks([plea!, deal!], []);
		const [first, second] = [boxesOf(plea!)[0]!, boxesOf(deal!)[0]!];

		expect(markAt(document, index, first.right - 2, middle(first).y)).toBe(plea);
		expect(markAt(document, index, second.left + 2, middle(second).y)).toBe(deal);
		expect(markAt(document, index, (first.right + second.left) / 2, middle(first).y)).toBeUndefined();
	});

	it('finds a mark inside an open shadow root', () => {
		const host = mount('<x-part></x-part>').querySelector('x-part')!;
		const root = host.attachShadow({ mode: 'open' });
		const paragraph = document.createElement('p');
		paragraph.textContent = 'a subpoena was served';
		root.append(paragraph);
		const [mark] = marksOn(paragraph, ['subpoena']);
		const { x, y } = middle(boxesOf(mark!)[0]!);

		expect(markAt(document, indexMarks([mark!], [root]), x, y)).toBe(mark);
	});

	it('finds nothing once the words are gone', () => {
		const root = mount('<p>bail</p>');
		const [mark] = marksOn(root, ['bail']);
		const { x, y } = middle(boxesOf(mark!)[0]!);
		root.querySelector('p')!.textContent = 'ba';

		expect(markAt(document, indexMarks([mark!], []), x, y)).toBeUndefined();
	});
});
