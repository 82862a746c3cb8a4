// Where an act's name begins. A pattern takes every capital before "Act", and a sentence
// may begin right there: "But the Clean Air Act", "Under Title VII of the Civil Rights Act".

/** Words that begin no act's name. */
const leading = new Set(
	'The A An This That These Those But And Or In Under Of By For From With On At To As If When While Since After Before Because Although Though However Congress Parliament Lawmakers Legislators Senate House Republicans Democrats President Mr Mrs Ms His Her Its Their Our Your My Both Also Unlike Like Using Citing Through Despite Without Within Into Its State Federal Many Most Some No Not Enacted Passed Signed Violating Meanwhile Is Was Are Were Will Would Does Did How Why What Which Who Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(
		' ',
	),
);

/** A body before "of the" is no part of the act's name: "the Supreme Court of the Family and Medical Leave Act". */
const bodyBefore =
	/^.*\b(?:Court|Congress|Senate|House|Department|Committee|Commission|Board|Circuit|President|Section|Title|Part)s? (?:of|in|on|for|to|with|from|against|under) the (?=[A-Z])/;

/** Capitalized phrases that end like an act's name and are none. */
const never =
	/^(?:Sister|Class|First|Second|Third|Fourth|Final|Balancing|High-Wire|Juggling|Last|Opening|Closing|Best|Worst|Next|New|Old|Big|Big Balancing|Main|Live|Dress|Zip|Area|QR|Bar|Source|Morse|Country|Promo|Post|Security|Cheat|VS|Moral|Honor|Honour|Colou?r|Dialling|Visual Studio|Da Vinci|Genetic) (?:Act|Code)$/;

export interface TrimmedName {
	/** Units taken off at the front. */
	readonly from: number;
	readonly words: string;
}

/** The first word of a text and the units up to the next word that may begin a name. */
function firstWord(text: string): { word: string; length: number } | undefined {
	const found = /^([\w'-]+),? (?:(?:of|and|for|to|the|in|on|or) )*/.exec(text);
	return found ? { word: found[1] ?? '', length: found[0].length } : undefined;
}

/** A match without the words that are none of its name; `undefined` if nothing of a name is left. */
export function trimActName(match: string): TrimmedName | undefined {
	let from = 0;
	for (let first = firstWord(match); first && leading.has(first.word); first = firstWord(match.slice(from))) from += first.length;
	if (
		/(?:Act|Code)\b/.test(match) &&
		!/^(?:[Ss]ection|[Tt]itle|[Pp]art|[Aa]rticle|[Cc]hapter|[Ss]chedule|[Ss]ubsection|[Ss]s?\b)/.test(match)
	)
		from += bodyBefore.exec(match.slice(from))?.[0].length ?? 0;
	const words = match.slice(from).trimEnd();
	const isBareAct = /^(?:Act|Code|Ordinance|Decree)\b/.test(words);
	return isBareAct || never.test(words) || words.length < 3 ? undefined : { from, words };
}
