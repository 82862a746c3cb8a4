// Which annotated articles may be looked at while rules are made, and which stay unread.
// The rule is blind: a hash of the file's name.
import { createHash } from 'node:crypto';

/** Whether an article (its .txt file's name) is in the unread third. */
export function isUnread(name: string): boolean {
	const head = createHash('sha256').update(name).digest('hex').slice(0, 8);
	return Number.parseInt(head, 16) % 3 === 0;
}
