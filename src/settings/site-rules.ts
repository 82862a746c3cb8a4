// Where Obiter may mark: a mode and a list of sites. A rule for a site holds for all
// that ends in it ("example.com" for "news.example.com"); the longest rule that fits wins.
import * as v from 'valibot';

const hostPattern =
	/^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$|^\[[0-9a-f:.]+\]$/;

/** A host name as rules keep it: lower case, no port, no trailing dot. */
export const hostSchema = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.regex(hostPattern, 'is no host name'));

export const siteRuleSchema = v.object({ host: hostSchema, action: v.picklist(['on', 'off']) });

export const siteRulesSchema = v.object({
	/** `everywhere`: on unless a rule says off. `listed`: off unless a rule says on. */
	mode: v.fallback(v.picklist(['everywhere', 'listed']), 'everywhere'),
	rules: v.fallback(v.array(siteRuleSchema), []),
});

export type SiteRule = v.InferOutput<typeof siteRuleSchema>;
export type SiteRules = v.InferOutput<typeof siteRulesSchema>;

/**
 * Sites where marks get in the way whoever reads: editors, mail, legal databases with
 * notes of their own. A reader's rule for the site overrides this list.
 */
export const neverByDefault: readonly string[] = [
	'docs.google.com',
	'mail.google.com',
	'outlook.live.com',
	'outlook.office.com',
	'mail.yahoo.com',
	'mail.proton.me',
	'notion.so',
	'office.com',
	'overleaf.com',
	'westlaw.com',
	'lexis.com',
	'lexisnexis.com',
	'bloomberglaw.com',
	'fastcase.com',
];

const covers = (rule: string, host: string): boolean => host === rule || host.endsWith(`.${rule}`);

/** The rule that decides for a host, or `undefined`. */
export function ruleFor(host: string, rules: readonly SiteRule[]): SiteRule | undefined {
	return rules.filter((rule) => covers(rule.host, host)).sort((a, b) => b.host.length - a.host.length)[0];
}

/** Whether pages of this host may be marked. */
export function isSiteOn(host: string, { mode, rules }: SiteRules): boolean {
	const rule = ruleFor(host, rules);
	if (rule) return rule.action === 'on';
	return mode === 'everywhere' && !neverByDefault.some((never) => covers(never, host));
}

/** The same rules with one site switched; a rule that the mode makes needless is dropped. */
export function withSite(siteRules: SiteRules, host: string, on: boolean): SiteRules {
	const others = siteRules.rules.filter((rule) => rule.host !== host);
	const without = { ...siteRules, rules: others };
	if (isSiteOn(host, without) === on) return without;
	return { ...siteRules, rules: [...others, { host, action: on ? 'on' : 'off' }] };
}

/** One rule a line, "off example.com"; what the options page shows for editing. */
export function formatSiteRules(rules: readonly SiteRule[]): string {
	return rules.map(({ action, host }) => `${action} ${host}`).join('\n');
}

export interface RuleComplaint {
	/** 1-based. */
	readonly line: number;
	readonly text: string;
}

/**
 * Parses what `formatSiteRules` writes. Blank lines and lines that begin with # are
 * passed over; a bare host means "off". A host named twice keeps its last rule.
 */
export function parseSiteRules(text: string): { rules: SiteRule[]; complaints: RuleComplaint[] } {
	const rules = new Map<string, SiteRule>();
	const complaints: RuleComplaint[] = [];
	text.split('\n').forEach((raw, index) => {
		const written = raw.trim();
		if (written === '' || written.startsWith('#')) return;
		const [, action = 'off', address = ''] = /^(?:(on|off)\s+)?(\S+)$/i.exec(written) ?? [];
		const host = address
			.replace(/^https?:\/\//i, '')
			.replace(/[/?#].*$/, '')
			.replace(/:\d+$/, '')
			.replace(/^\*\./, '');
		const parsed = v.safeParse(siteRuleSchema, { action: action.toLowerCase(), host });
		if (!parsed.success) complaints.push({ line: index + 1, text: written });
		else {
			rules.delete(parsed.output.host);
			rules.set(parsed.output.host, parsed.output);
		}
	});
	return { rules: [...rules.values()], complaints };
}
