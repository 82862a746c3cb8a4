import { describe, expect, it } from 'vitest';
import { withoutWebAccessible } from '../../../../scripts/build/strip-web-accessible.ts';

describe('withoutWebAccessible', () => {
	it('takes the list out and nothing else', () => {
		const kept = { manifest_version: 3, name: 'Obiter', icons: { 16: 'icon.png' } };
		const manifest = { ...kept, web_accessible_resources: [{ matches: ['<all_urls>'], resources: ['a.js'] }] };

		expect(JSON.parse(withoutWebAccessible(JSON.stringify(manifest)))).toEqual(kept);
	});

	it('leaves a manifest without such a list as it is', () => {
		expect(JSON.parse(withoutWebAccessible('{"name":"Obiter"}'))).toEqual({ name: 'Obiter' });
	});
});
