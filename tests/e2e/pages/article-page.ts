// A web page with Obiter on it, as a reader uses it.
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type CardNode, findNodes, middleOf, readCard, textOf } from '../../../scripts/browsers/read-card.ts';
import type { OpenBrowser } from '../../../scripts/browsers/open-browser.ts';

/** Asks again until there is an answer; throws after the patience ends, ms. */
export async function until<T>(what: string, ask: () => Promise<T | undefined | null | false>, patience = 10_000): Promise<T> {
	const end = Date.now() + patience;
	for (;;) {
		const answer = await ask();
		if (answer) return answer;
		if (Date.now() > end) throw new Error(`waited ${patience} ms for ${what}`);
		await wait(50);
	}
}

/** Closes every web page, so that a failed test leaves nothing to the next. */
export async function closeWebPages({ browser }: OpenBrowser): Promise<void> {
	const pages = await browser.pages();
	await Promise.all(pages.filter((page) => page.url().startsWith('http')).map((page) => page.close()));
}

export class ArticlePage {
	readonly open: OpenBrowser;
	readonly page: Page;

	constructor(open: OpenBrowser, page: Page) {
		this.open = open;
		this.page = page;
	}

	static async visit(open: OpenBrowser, url: string): Promise<ArticlePage> {
		const page = await open.browser.newPage();
		await page.goto(url);
		await page.bringToFront();
		return new ArticlePage(open, page);
	}

	/** Number of ranges that are painted now. */
	paintedCount(): Promise<number> {
		return this.page.evaluate(() =>
			[...CSS.highlights].reduce((sum, [name, { size }]) => (/^obiter-(?!current)/.test(name) ? sum + size : sum), 0),
		);
	}

	/** The words under each painted range. */
	painted(): Promise<string[]> {
		return this.page.evaluate(() => {
			const words: string[] = [];
			for (const [name, highlight] of CSS.highlights) {
				if (!/^obiter-(?!current)/.test(name)) continue;
				for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
					const range = document.createRange();
					range.setStart(startContainer, startOffset);
					range.setEnd(endContainer, endOffset);
					words.push(range.toString().replace(/\s+/g, ' '));
				}
			}
			return words;
		});
	}

	waitForMarks(): Promise<number> {
		return until('marks', () => this.paintedCount());
	}

	waitForNoMarks(): Promise<true> {
		return until('marks to go', async () => (await this.paintedCount()) === 0);
	}

	/** The middle of the first line of these words, in the viewport; also inside open shadow roots. */
	async placeOf(words: string): Promise<{ x: number; y: number }> {
		const place = await this.page.evaluate((wanted) => {
			const roots: (Document | ShadowRoot)[] = [document];
			for (const element of document.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
			for (const root of roots) {
				const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
				for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
					const at = node.data.indexOf(wanted);
					if (at < 0) continue;
					node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
					const range = document.createRange();
					range.setStart(node, at);
					range.setEnd(node, at + wanted.length);
					const box = range.getClientRects()[0];
					if (box && box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
				}
			}
			return null;
		}, words);
		if (!place) throw new Error(`“${words}” is not on the page`);
		return place;
	}

	/** Rests the pointer on these words and waits for their card. */
	async hover(words: string): Promise<CardNode> {
		const { x, y } = await this.placeOf(words);
		await this.page.mouse.move(x - 40, y - 60);
		// A scroll that has just ended cancels a dwell.
		await wait(150);
		await this.page.mouse.move(x - 2, y);
		await this.page.mouse.move(x, y);
		return this.waitForCard();
	}

	/** The open card once it has been drawn. */
	waitForCard(): Promise<CardNode> {
		return until('a card', async () => {
			const card = await this.card();
			return card && textOf(card) !== '' ? card : undefined;
		});
	}

	card(): Promise<CardNode | undefined> {
		return readCard(this.open, this.page);
	}

	waitForNoCard(): Promise<true> {
		return until('the card to close', async () => (await this.card()) === undefined);
	}

	/** Clicks the button or link of the card that says this. */
	async clickInCard(label: string): Promise<void> {
		const card = await this.waitForCard();
		const [control] = findNodes(
			card,
			(node) => ['button', 'a'].includes(node.tag) && (node.attributes['aria-label'] ?? textOf(node)) === label,
		);
		if (!control) throw new Error(`the card has no “${label}”: ${textOf(card)}`);
		const { x, y } = await middleOf(this.open, this.page, control);
		await this.page.mouse.move(x, y);
		await this.page.mouse.click(x, y);
	}

	outerHTML(): Promise<string> {
		return this.page.evaluate(() => document.documentElement.outerHTML);
	}
}
