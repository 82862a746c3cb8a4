import { describe, expect, it } from 'vitest';
import { withoutInnerHtml } from '../../../../scripts/build/drop-inner-html.ts';

describe('withoutInnerHtml', () => {
	it.each([
		['e.innerHTML=t', 'a write'],
		['if(t!=e.innerHTML)r()', 'a read'],
		['a.innerHTML=b.innerHTML', 'two on a line'],
	])('leaves nothing of %j, %s', (code) => {
		expect(withoutInnerHtml(code)).not.toContain('.innerHTML');
	});

	it('leaves code that still runs, and changes no markup', () => {
		const element = { innerHTML: '<b>before</b>' };
		const run = new Function('e', withoutInnerHtml('e.innerHTML="<i>after</i>";return e.innerHTML'));

		run(element);

		expect(element.innerHTML).toBe('<b>before</b>');
	});

	it('leaves all other code as it is', () => {
		const code = 'a.textContent=b;const innerHTMLs=1;c.outerHTML';

		expect(withoutInnerHtml(code)).toBe(code);
	});
});
