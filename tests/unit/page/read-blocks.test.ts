import { DOMParser, parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { flowByName, isSkipped, readBlocks, type TextBlock } from '../../../src/page/read-blocks.ts';

const bodyOf = (html: string): HTMLElement => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;
const blocksOf = (html: string): TextBlock[] => readBlocks(bodyOf(html), { flowOf: flowByName });
const textsOf = (html: string): string[] => blocksOf(html).map(({ text }) => text);

describe('one text', () => {
	it.each([
		['is made of inline elements', '<p>In <em>Roe</em> v. <a href="#">Wade</a>, so.</p>', ['In Roe v. Wade, so.']],
		['is made of nested inline elements', '<p><b>grand <i>ju</i></b>ry</p>', ['grand jury']],
		['goes over a comment', '<p>plea<!-- x --> bargain</p>', ['plea bargain']],
		['ends with its paragraph', '<p>one</p><p>two</p>', ['one', 'two']],
		['ends where a block begins inside it', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
		['ends at a line break', '<p>one<br>two</p>', ['one', 'two']],
		[
			'ends with a list item or a table cell',
			'<ul><li>one<li>two</ul><table><tr><td>three<td>four</table>',
			['one', 'two', 'three', 'four'],
		],
		['keeps its white space', '<p>plea\n\t bargain </p>', ['plea\n\t bargain ']],
		['has a letter', '<p>— 1 —</p><p> </p><p>é</p>', ['é']],
	])('%s', (_, html, texts) => {
		expect(textsOf(html)).toEqual(texts);
	});
});

describe('no text is read', () => {
	it.each([
		['code', '<code>plea</code>'],
		['preformatted text', '<pre>plea</pre>'],
		['a script', '<script>plea</script>'],
		['a style sheet', '<style>plea</style>'],
		['a form', '<form>plea <input value="plea"></form>'],
		['a text area', '<textarea>plea</textarea>'],
		['a button', '<button>plea</button>'],
		['navigation', '<nav>plea</nav>'],
		['a footer', '<footer>plea</footer>'],
		['a menu by its role', '<div role="menu">plea</div>'],
		['an editor', '<div contenteditable>plea</div>'],
		['an editor of plain text', '<div contenteditable="plaintext-only">plea</div>'],
		['hidden text', '<p hidden>plea</p>'],
		['text hidden from screen readers', '<p aria-hidden="true">plea</p>'],
		['another language', '<p lang="fr">plea</p>'],
		['a language that begins like English', '<p lang="enm">plea</p>'],
	])('of %s', (_, html) => {
		expect(textsOf(`<p>before</p>${html}<p>after</p>`)).toEqual(['before', 'after']);
	});

	it('over what is left out: it parts the text around it', () => {
		expect(textsOf('<p>grand <code>x</code> jury</p>')).toEqual(['grand ', ' jury']);
	});
});

describe('text is read', () => {
	it.each([
		['in a heading', '<h2>plea</h2>'],
		['in a quotation', '<blockquote>plea</blockquote>'],
		['in a link', '<a href="#">plea</a>'],
		['in British English', '<p lang="en-GB">plea</p>'],
		['where the language is left open', '<p lang="">plea</p>'],
		['that may not be edited', '<p contenteditable="false">plea</p>'],
		['with another role', '<div role="article">plea</div>'],
		['that screen readers read', '<p aria-hidden="false">plea</p>'],
	])('%s', (_, html) => {
		expect(textsOf(html)).toEqual(['plea']);
	});

	it('in English written with an underscore, as many pages have it', () => {
		expect(textsOf('<p lang="en_US">plea</p>')).toEqual(['plea']);
	});
});

describe('a block', () => {
	it('maps every piece of its text back to its node', () => {
		const [block] = blocksOf('<p>In <em>Roe</em> v. <a href="#">Wade</a></p>');

		const pieces = block?.pieces.map(({ node, start }) => [start, node.data, block.text.slice(start, start + node.data.length)]);
		expect(pieces).toEqual([
			[0, 'In ', 'In '],
			[3, 'Roe', 'Roe'],
			[6, ' v. ', ' v. '],
			[10, 'Wade', 'Wade'],
		]);
	});

	it('knows the block element around it', () => {
		const elements = blocksOf('<div>one <b>two</b><p>three</p></div>').map(({ element, text }) => [element.tagName, text]);

		expect(elements).toEqual([
			['DIV', 'one two'],
			['P', 'three'],
		]);
	});
});

describe('readBlocks', () => {
	it('reads its root, whatever the root is', () => {
		const nav = bodyOf('<nav>plea</nav>').querySelector('nav');

		expect(nav && readBlocks(nav, { flowOf: flowByName }).map(({ text }) => text)).toEqual(['plea']);
	});

	it('reads open shadow roots apart from the text around them', () => {
		const body = bodyOf('<p>a <x-note></x-note> c</p>');
		const shadow = bodyOf('<i>grand</i> jury') as unknown as ShadowRoot;

		const shadowRootOf = (element: Element) => (element.tagName === 'X-NOTE' ? shadow : null);
		const blocks = readBlocks(body, { flowOf: flowByName, shadowRootOf });

		expect(blocks.map(({ text, element }) => [element.tagName, text])).toEqual([
			['P', 'a '],
			['X-NOTE', 'grand jury'],
			['P', ' c'],
		]);
	});

	it('leaves the document as it is', () => {
		const body = bodyOf('<p>In <em>Roe</em> v. Wade<br>so</p>');
		const before = body.outerHTML;

		readBlocks(body, { flowOf: flowByName });

		expect(body.outerHTML).toBe(before);
	});
});

describe('isSkipped', () => {
	it('goes by the name of an element, whatever its case', () => {
		const document = new DOMParser().parseFromString('<page><script/><p/></page>', 'text/xml');

		const skipped = [...document.querySelectorAll('*')].map((element) => [element.tagName, isSkipped(element as unknown as Element)]);
		expect(skipped).toEqual([
			['page', false],
			['script', true],
			['p', false],
		]);
	});
});
