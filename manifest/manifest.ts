// The one manifest of both builds: the only place where Chrome and Firefox differ on paper.
import type { ManifestV3Export } from '@crxjs/vite-plugin';

export const targets = ['chrome', 'firefox'] as const;
export type Target = (typeof targets)[number];

/** Lowest versions with caret positions in shadow roots and complete `::highlight`. */
export const minimumVersions = { chrome: '128', firefox: '149.0' } as const;

/** Permanent id of the Firefox build; sync and updates hang on it. */
export const firefoxId = 'obiter@obiter.example';

export const iconSizes = [16, 32, 48, 128] as const;
const icons = Object.fromEntries(iconSizes.map((size) => [size, `icons/icon-${size}.png`]));
const pages = ['http://*/*', 'https://*/*'];

/** The manifest of one target. `version` is the package's. */
export function manifestFor(target: Target, version: string): ManifestV3Export {
	return {
		manifest_version: 3,
		name: '__MSG_extensionName__',
		description: '__MSG_extensionDescription__',
		version,
		default_locale: 'en',
		icons,
		action: { default_title: '__MSG_extensionName__', default_popup: 'src/popup/popup.html', default_icon: icons },
		options_ui: { page: 'src/options/options.html', open_in_tab: true },
		background:
			target === 'chrome'
				? { service_worker: 'src/background/background.ts', type: 'module' }
				: { scripts: ['src/background/background.ts'], type: 'module' },
		content_scripts: [{ matches: pages, js: ['src/gate/gate.iife.ts'], run_at: 'document_idle' }],
		permissions: ['storage', 'contextMenus', 'scripting', 'activeTab'],
		host_permissions: pages,
		commands: {
			'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNextMark__' },
			'previous-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPreviousMark__' },
			'open-card': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandOpenCard__' },
			'toggle-page': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandTogglePage__' },
		},
		...(target === 'chrome'
			? { minimum_chrome_version: minimumVersions.chrome }
			: {
					browser_specific_settings: {
						gecko: {
							id: firefoxId,
							strict_min_version: minimumVersions.firefox,
							data_collection_permissions: { required: ['none'] },
						},
					},
				}),
	} as ManifestV3Export;
}
