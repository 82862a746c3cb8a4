import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firefoxId, manifestFor, minimumVersions, targets } from '../../../manifest/manifest.ts';
import { commands } from '../../../src/messages/protocol.ts';

const [chrome, firefox] = targets.map((target) => manifestFor(target, '1.2.3') as unknown as Record<string, unknown>);
const messages = JSON.parse(readFileSync('_locales/en/messages.json', 'utf8')) as Record<string, { message: string }>;

describe('both targets', () => {
	it.each(['permissions', 'host_permissions', 'content_scripts', 'commands', 'action', 'options_ui', 'icons', 'version'])(
		'have the same %s',
		(key) => {
			expect(chrome?.[key]).toBeDefined();
			expect(chrome?.[key]).toEqual(firefox?.[key]);
		},
	);

	it('ask for no more than they need', () => {
		expect(chrome?.permissions).toEqual(['storage', 'contextMenus', 'scripting', 'activeTab']);
		expect(chrome?.host_permissions).toEqual(['http://*/*', 'https://*/*']);
	});
});

describe.each(targets)('the manifest for %s', (target) => {
	const manifest = manifestFor(target, '1.2.3') as unknown as Record<string, Record<string, never>>;

	it.each(['web_accessible_resources', 'externally_connectable', 'content_security_policy', 'optional_permissions', 'update_url'])(
		'has no %s',
		(key) => {
			expect(manifest).not.toHaveProperty(key);
		},
	);

	it('carries the version of the package', () => {
		expect(manifest).toMatchObject({ version: '1.2.3', manifest_version: 3 });
	});

	it('names the commands of the protocol, at most four with a key, as Chrome allows', () => {
		expect(Object.keys(manifest.commands ?? {}).sort()).toEqual([...commands].sort());
		expect(commands.length).toBeLessThanOrEqual(4);
	});

	it('suggests every key once', () => {
		const keys = Object.values(manifest.commands ?? {}).map(({ suggested_key: { default: key } }) => key as string);

		expect(new Set(keys).size).toBe(keys.length);
	});

	it('uses only messages there are', () => {
		const used = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');

		expect(used.length).toBeGreaterThan(0);
		expect(used.filter((key) => !messages[key]?.message)).toEqual([]);
	});

	it('names only files there are', () => {
		const used = [...JSON.stringify(manifest).matchAll(/"((?:src|icons)\/[^"]+)"/g)].map(([, path]) => path ?? '');

		expect(used.length).toBeGreaterThan(0);
		expect(used.filter((path) => !existsSync(path))).toEqual([]);
	});
});

describe('what a browser must have', () => {
	it('is at least the version with all that is used', () => {
		expect(minimumVersions).toEqual({ chrome: '128', firefox: '149.0' });
		expect(chrome).toMatchObject({ minimum_chrome_version: '128' });
		expect(firefox).toMatchObject({ browser_specific_settings: { gecko: { id: firefoxId, strict_min_version: '149.0' } } });
	});

	it('is told to the browser it is for alone', () => {
		expect(chrome).not.toHaveProperty('browser_specific_settings');
		expect(firefox).not.toHaveProperty('minimum_chrome_version');
	});

	it('is a service worker for Chrome and an event page for Firefox, of one module', () => {
		expect(chrome?.background).toEqual({ service_worker: 'src/background/background.ts', type: 'module' });
		expect(firefox?.background).toEqual({ scripts: ['src/background/background.ts'], type: 'module' });
	});
});

describe('what is collected', () => {
	it('is nothing, and Firefox is told so', () => {
		expect(firefox).toMatchObject({ browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } } });
	});
});
