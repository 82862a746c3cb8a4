import { describe, expect, it } from 'vitest';
import { flowOf } from '../../../src/page/flow-of.ts';
import { readBlocks } from '../../../src/page/read-blocks.ts';
import { mount } from '../mount.ts';

const textsOf = (html: string): string[] =>
	readBlocks(mount(html), { flowOf, shadowRootOf: (element) => element.shadowRoot }).map(({ text }) => text.replace(/\s+/g, ' ').trim());

describe('readBlocks with layout', () => {
	it.each([
		{ what: 'joins inline elements', html: '<p><em>Roe</em> v. <a href="#">Wade</a></p>', texts: ['Roe v. Wade'] },
		{ what: 'parts blocks', html: '<h2>Court</h2><p>The judge</p>', texts: ['Court', 'The judge'] },
		{ what: 'parts at a line break', html: '<p>one<br>two</p>', texts: ['one', 'two'] },
		{
			what: 'follows styles, not names',
			html: '<p>a <span style="display:block">b</span> c</p><div style="display:inline">d</div>',
			texts: ['a', 'b', 'c', 'd'],
		},
		{ what: 'reads through display: contents', html: '<p>a <span style="display:contents">b</span> c</p>', texts: ['a b c'] },
		{
			what: 'skips hidden text',
			html: '<p>a <b style="display:none">x</b><i style="visibility:hidden">y</i><u hidden>z</u></p>',
			texts: ['a'],
		},
		{
			what: 'skips code, forms and navigation',
			html: '<nav>n</nav><pre>p</pre><form>f</form><p>a <code>c</code> b</p>',
			texts: ['a', 'b'],
		},
		{ what: 'skips editors', html: '<div contenteditable>e</div><p>a</p>', texts: ['a'] },
		{ what: 'skips another language', html: '<p lang="fr">procès</p><p lang="en-GB">trial</p>', texts: ['trial'] },
		{ what: 'leaves out blocks without a letter', html: '<p>—</p><p>12</p><p>a</p>', texts: ['a'] },
		{ what: 'sets floats apart', html: '<p><span style="float:left">T</span>he judge</p>', texts: ['T', 'he judge'] },
	])('$what', ({ html, texts }) => {
		expect(textsOf(html)).toEqual(texts);
	});

	it('reads open shadow roots in place and maps offsets to their nodes', () => {
		const host = mount('<p>before</p><x-part></x-part><p>after</p>');
		const root = host.querySelector('x-part')?.attachShadow({ mode: 'open' });
		const inner = document.createElement('p');
		inner.textContent = 'inside';
		root?.append(inner);

		const blocks = readBlocks(host, { flowOf, shadowRootOf: (element) => element.shadowRoot });

		expect(blocks.map(({ text }) => text)).toEqual(['before', 'inside', 'after']);
		expect(blocks[1]?.pieces[0]?.node).toBe(inner.firstChild);
	});
});
