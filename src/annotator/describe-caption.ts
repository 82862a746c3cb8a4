// What a case name alone tells, for a case that the dataset does not have: who stands
// against whom, and what kind of proceeding is named so.

/** Plain words on a caption; each says only what the form of the name says. */
export function describeCaption(caption: string): { readonly plain: string; readonly technical: string } {
	const opening = openings.find(({ pattern }) => pattern.test(caption));
	if (opening) return { plain: opening.plain, technical: opening.technical };
	if (!/ (?:v|vs)\.? | versus /.test(caption)) return nickname(caption);
	const [left = '', right = ''] = caption.split(/ (?:v|vs)\.? | versus /);
	const state = sovereigns.find(({ pattern }) => pattern.test(left));
	return {
		plain: state ? state.plain(right) : `The name of a court case: ${left} on one side, ${right} on the other.`,
		technical: state
			? state.technical
			: 'In a trial court the side named first brought the case. On appeal many courts put first whoever appealed, so the order does not show who sued whom, nor who won.',
	};
}

const nickname = (words: string) => ({
	plain: `A court case that the article calls the ${words}.`,
	technical:
		'News often names a case after a person or thing it is about, where courts use the parties’ names and a number. The name says nothing about guilt.',
});

interface Opening {
	readonly pattern: RegExp;
	readonly plain: string;
	readonly technical: string;
}

const openings: readonly Opening[] = [
	{
		pattern: /^in re /i,
		plain:
			'The name of a court case about a person, a thing or an event, rather than of one side against another. “In re” is Latin for “in the matter of”.',
		technical:
			'Common in bankruptcy, in matters of children and estates, for lawsuits joined for one hearing, and for requests to a higher court.',
	},
	{
		pattern: /^ex parte /i,
		plain:
			'The name of a court case that one side brought without an opponent in its name. “Ex parte” is Latin for “on behalf of one side”.',
		technical: 'An older form of name, used for habeas corpus among others; some states and countries still use it.',
	},
	{
		pattern: /^(?:in the )?matter of /i,
		plain: 'The name of a court or agency case about a person, a thing or an event, rather than of one side against another.',
		technical: 'Common in family, estate and immigration matters and in agencies’ decisions.',
	},
];

interface Sovereign {
	readonly pattern: RegExp;
	readonly plain: (other: string) => string;
	readonly technical: string;
}

const notGuilty = 'The name says nothing about guilt.';

const sovereigns: readonly Sovereign[] = [
	{
		pattern: /^(?:R|Rex|Regina|The (?:King|Queen)|HM Advocate)\.?(?: \(|$)/,
		plain: (other) => `The name of a court case in which the Crown stands on one side and ${other} on the other: usually a prosecution.`,
		technical: `“R” is for Rex or Regina, the King or Queen, in whose name prosecutions are brought in England and Wales, Canada and other countries. With a name in brackets after R it is a challenge to a decision of government. ${notGuilty}`,
	},
	{
		pattern: /^(?:(?:The )?(?:State|People|Commonwealth)\b)/,
		plain: (other) => `The name of a court case that a state brought against ${other}: usually a prosecution.`,
		technical: `Some states prosecute as “State”, some as “People”, four as “Commonwealth”. A state can also sue in a civil case. ${notGuilty}`,
	},
	{
		pattern: /^(?:United States(?: of America)?|U\.?S\.?)$/,
		plain: (other) => `The name of a court case with the United States on one side and ${other} on the other: often a federal prosecution.`,
		technical: `The federal government is named so when it prosecutes and when it sues in a civil case, and first on appeals that it brings. ${notGuilty}`,
	},
];
