// What the reader needs of the world outside the page. In web pages it is a message
// client, on the welcome page the engine itself.
import type { CreateCard } from '../card/card-host.ts';
import type { AnnotateRequest, AnnotateResult, ArticleContext } from '../engine/request.ts';
import type { LookUpResult, PageSettings } from '../messages/protocol.ts';
import type { LawChoice } from '../settings/settings.ts';
import type { Say } from '../wording/wording.ts';

export interface ReaderPort {
	readonly say: Say;
	pageSettings(): Promise<PageSettings>;
	annotate(request: AnnotateRequest, context: ArticleContext | undefined): Promise<AnnotateResult>;
	/** `null` if there is no such entry. */
	lookUp(entry: string): Promise<LookUpResult | null>;
	hideEntry(entry: string, as: 'hidden' | 'known' | 'shown'): Promise<void>;
	chooseLaw(law: LawChoice): Promise<void>;
	/** Shows how many marks the page has. */
	countMarks(count: number): void;
	/** Loads the card's code; called once, at the first hover intent. */
	loadCard(): Promise<CreateCard>;
	/** Whether the extension behind the port is gone. */
	isGone(): boolean;
}
