// The card in the real browser with its real style sheet.
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import css from '../../../src/card/card.css?inline';
import type { CardContent } from '../../../src/card/card-content.ts';
import { createCardView } from '../../../src/card/card-view.tsx';
import { mount } from '../mount.ts';
import { say } from '../say.ts';
import { caseContent, termContent } from './contents.ts';

let root: ShadowRoot;
let host: HTMLElement;
const showAs = vi.fn();
const chooseLaw = vi.fn();
const copy = vi.fn(async () => {});

function view(follow: () => Promise<CardContent | null> = async () => caseContent) {
	return createCardView({
		root,
		say,
		today: () => '2026-11-23',
		follow,
		showAs,
		law: () => 'auto',
		chooseLaw,
		copy,
		onPin: vi.fn(),
		onClose: vi.fn(),
		onRedrawn: () => {},
	});
}

const text = (): string => root.textContent?.replace(/\s+/g, ' ') ?? '';
const button = (label: string): HTMLElement =>
	[...root.querySelectorAll<HTMLElement>('button')].find((found) => (found.getAttribute('aria-label') ?? found.textContent) === label)!;

beforeEach(() => {
	host = mount('<div></div>').firstElementChild as HTMLElement;
	root = host.attachShadow({ mode: 'open' });
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	root.adoptedStyleSheets = [sheet];
});
afterEach(() => vi.clearAllMocks());

describe('the card', () => {
	it('says what a term means, why it was marked, and where it is law', () => {
		view().show(termContent);

		expect(text()).toContain('Money or a promise');
		expect(text()).toContain('Matched “bailed” → bail. Near “judge”.');
		expect(text()).toContain('New Mexico, United States');
		expect(root.querySelector('a')?.rel).toContain('noopener');
	});

	it('says first of a case that it is no longer law, and warns of its age', () => {
		view().show(caseContent);

		expect(root.querySelector('.status')?.textContent).toBe('Overruled: no longer the law');
		expect(text().indexOf('Overruled')).toBeLessThan(text().indexOf('Dismissed'));
		expect(text()).toContain('As of 31 January 2025: the case may have moved on since');
		expect(text()).toContain('February 2021');
	});

	it('follows a link and comes back', async () => {
		view().show(termContent);

		await userEvent.click(button('remand'));
		await expect.poll(text).toContain('State v. Example');
		await userEvent.click(button('Back'));

		expect(text()).toContain('Money or a promise');
		expect(button('Back')).toBeUndefined();
	});

	it('stays where it is when a link leads nowhere', async () => {
		view(async () => null).show(termContent);

		await userEvent.click(button('remand'));

		expect(text()).toContain('Money or a promise');
	});

	it('hides a term with a way back', async () => {
		view().show(termContent);

		await userEvent.click(button('Hide this entry'));
		await userEvent.click(button('Undo'));

		expect(showAs.mock.calls).toEqual([
			['bail', 'hidden'],
			['bail', 'shown'],
		]);
	});

	it('lets the reader choose whose law counts, where the entry states some place’s', async () => {
		view().show(termContent);

		await userEvent.selectOptions(root.querySelector('select')!, 'UK');

		expect(chooseLaw).toHaveBeenCalledWith('UK');
	});

	it('copies the definition with its name', async () => {
		view().show(termContent);

		await userEvent.click(button('Copy'));

		expect(copy).toHaveBeenCalledWith('bail: Money or a promise that lets an accused person go home until the trial. (Obiter)');
		await expect.poll(() => button('Copied')).toBeDefined();
	});

	it('says so when there is no entry', () => {
		view().show({ entry: undefined, setTitle: '', words: 'flummery', evidence: [] });

		expect(text()).toContain('no entry for “flummery”');
	});

	it('shows markup in data as text', () => {
		view().show({ ...termContent, words: '<img src=x onerror=alert(1)>' });

		expect(root.querySelector('img')).toBeNull();
	});

	it.each([
		['a term', termContent, 'light'],
		['a term', termContent, 'dark'],
		['a case', caseContent, 'light'],
		['a case', caseContent, 'dark'],
	])('has nothing that axe-core objects to: %s, %3$s', async (_, content, theme) => {
		host.dataset.theme = theme;
		host.style.background = theme === 'dark' ? '#201f1d' : '#fffdf9';
		view().show(content);
		await Promise.all(root.getAnimations().map(({ finished }) => finished));

		const { violations } = await axe.run({ include: [host] }, { rules: { region: { enabled: false } } });

		expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
	});
});
