// How news prints statutes that no list has. Each pattern is tried on a whole folded
// block; each begins with something rare, so that a block without it costs one search.

export interface StatutePattern {
	/** Whether the words alone prove a statute; else the article must give ground. */
	readonly sense: 'safe' | 'context';
	/** Group 1, where there is one, is the reference; else the whole match. */
	readonly pattern: RegExp;
}

/** "(c)(2)", "(b) (6)" */
const subsections = String.raw`(?: ?\((?:[0-9]{1,3}|[a-zA-Z]{1,4})\))*`;
/** "1512(c)(2)", "2000e-2", "18C", "922(g)" */
const section = String.raw`\d+[a-zA-Z]{0,3}(?:[-.]\d+[a-z]?)*${subsections}`;
// A list ends before a reporter's volume: "and 347 U.S. 483".
const sections = `${section}(?:(?:, | and | to |-|–)${section}(?! (?:[A-Z]\\.|F\\.|S\\. ?Ct)))*`;
const signs = String.raw`(?:§§? ?|[Ss]ec(?:tions?|s?\.) )?`;
const roman = '(?:[IVX]{1,6})';

/** Words of an act's name: capitals, and small words between them. */
const capital = String.raw`(?:[A-Z][\w'&-]*|etc\.)`;
const name = `${capital},?(?: (?:of|and|for|to|the|in|on|against|with|from|or)){0,3} `;
const act = String.raw`(?:${name}){1,9}(?:Act|Code|Ordinance|Decree)(?: of \d{4}| \(?(?:1[6-9]|20)\d\d\)?)?`;

export const statutePatterns: readonly StatutePattern[] = [
	{ sense: 'safe', pattern: new RegExp(String.raw`\b\d{1,2} ?U\.? ?S\.? ?C(?:\.(?: ?A\.)?|A|ode)? ?${signs}${sections}`, 'g') },
	{ sense: 'safe', pattern: new RegExp(String.raw`\b\d{1,2} ?C\.? ?F\.? ?R\.? ?(?:[Pp]arts? )?${signs}${sections}`, 'g') },
	{
		sense: 'safe',
		pattern: new RegExp(
			String.raw`\b(?:[Ss]ections?|[Ss]ubsections?|[Ss]chedule|[Pp]art|[Aa]rticles?|[Tt]itle|[Cc]hapter|[Ss]s?\.?) (?:${sections}|${roman}) of (?:the |India's |Britain's |America's )?(?:${act}|(?:U\.?S\.? |Indian |federal )?Constitution(?: of [A-Z]\w+)?|IPC|CrPC|UAPA|PMLA|BNS|European Convention on Human Rights)`,
			'g',
		),
	},
	{
		sense: 'safe',
		pattern: new RegExp(
			String.raw`\b(?:Fed(?:eral|\.) )?R(?:ules?|\.) (?:of )?(?:Civ(?:il|\.)|Crim(?:inal|\.)|Evid(?:ence|\.)|App(?:ellate|\.))(?: P(?:rocedure|\.))? ${section}`,
			'g',
		),
	},
	{ sense: 'safe', pattern: /\b(?:Executive Order|Presidential Proclamation)(?: No\.?)? \d{4,5}\b/g },
	{
		sense: 'context',
		pattern: /\b(?:[SHA]\.?B\.?|H\.?R\.?|H\.?F\.?|S\.?F\.?|(?:Senate|House|Assembly) (?:Bill|File)) (?:No\.? )?\d{1,5}\b/g,
	},
	{ sense: 'context', pattern: /\b(?:(?:U\.?N\.?|United Nations) )?(?:Security Council )?[Rr]esolution \d{3,4}\b/g },
	{ sense: 'context', pattern: new RegExp(String.raw`\bSections? ${sections}`, 'g') },
	{ sense: 'context', pattern: /\bsections? \d{3,4}[a-z]?\b(?:\(\w{1,3}\))*/g },
	{ sense: 'context', pattern: /\bsections? \d+(?:\.\d+)?(?:\(\w{1,3}\))+/g },
	{ sense: 'context', pattern: /§§? ?\d[\w.-]*(?: ?\(\w{1,4}\))*/g },
	{ sense: 'context', pattern: new RegExp(String.raw`\bTitle (?:${roman}|\d{1,2})\b`, 'g') },
	{ sense: 'context', pattern: new RegExp(String.raw`\bRules? \d{1,3}${subsections}(?![\d,%])`, 'g') },
	{ sense: 'context', pattern: new RegExp(String.raw`\bArticles? (?:${roman}\b|\d{1,3}[A-Z]?\b)(?:, (?:Section|Clause|§) ?\d+)*`, 'g') },
	{ sense: 'context', pattern: /\b(?:Proposition|Prop\.?|Amendment|Measure|Initiative|Referendum) \d{1,3}[A-Z]?\b/g },
	{ sense: 'context', pattern: new RegExp(String.raw`\b(?:${name}){1,5}Clauses?\b`, 'g') },
	// "the Hyde Amendment"; ordinals and "Constitutional Amendment" are no names of their own.
	{
		sense: 'context',
		pattern:
			/\b(?!(?:The|This|That|An?|Constitutional|Proposed|Senate|House|No|One|First|Any|Such|Each|Another|Every)\b)[A-Z][a-z]+(?:[ -][A-Z][a-z]+){0,2} Amendment\b(?! \d)/g,
	},
	// "the Vienna Convention"; not "the Republican National Convention".
	{
		sense: 'context',
		pattern:
			/\b(?!(?:The|This|National|Republican|Democratic|Party|Constitutional|Annual|Star|Comic)\b)(?:[A-Z][a-z]+ (?:(?:of|on|against|and|the|for|to) ){0,2}){1,4}(?<!National |Republican |Democratic |Party |Constitutional |Annual )(?:Convention|Treaty|Protocol|Covenant)s?\b(?: Against [A-Z]\w+| on (?:the )?[A-Z][\w ]{3,30}[a-z])?/g,
	},
	// "the Dream Act Coalition" is a body, not an act.
	{
		sense: 'context',
		pattern: new RegExp(
			String.raw`\b${act}(?![\w-]| (?:Coalition|Association|Alliance|Project|Fund|Center|Centre|Committee|Commission)\b)`,
			'g',
		),
	},
];
