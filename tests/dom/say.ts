// The interface's real English words, without a browser.
import messages from '../../_locales/en/messages.json';
import type { Say } from '../../src/wording/wording.ts';

/** Says what the browser would: placeholders are replaced in the order of `content`. */
export const say: Say = (key, ...substitutions) => {
	const { message, placeholders = {} } = messages[key] as { message: string; placeholders?: Record<string, { content: string }> };
	return message.replace(/\$([a-z_]+)\$/gi, (whole, name: string) => {
		const content = placeholders[name.toLowerCase()]?.content;
		return content === undefined ? whole : String(substitutions[Number(content.slice(1)) - 1] ?? '');
	});
};
