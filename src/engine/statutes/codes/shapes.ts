// How the number of a law is printed, as sources of patterns. Every pattern made of them
// is tried at one place only, beside a name that is already known.

const piece = String.raw`\d+(?:[A-Za-z]{1,3}\d{0,2})?(?![A-Za-z0-9])`;
/** "(a)(2)(F)", "(b) (6)" */
const brackets = String.raw`(?:\((?:\d{1,3}|[A-Za-z]{1,2}|[ivxlIVXL]{1,6})\)| \((?:\d{1,2}|[A-Za-z])\)(?= ?[(,.;:)]| [a-z]|$))*`;

/** "187(a)", "13A-6-2", "2C:11-3", "5/9-1", "60-6,194", ".01" after a hyphen. */
const section = String.raw`${piece}(?:-\d+,\d{3}(?!\d)|[-\u2013.:]\.?(?:${piece}|[A-Za-z]{1,2}(?![A-Za-z0-9]))| ?/ ?${piece})*${brackets}`;

const roman = '[IVXLC]{1,7}(?![A-Za-z0-9])';

/** "187, 245(a)(1) and 12022.5"; a number before a capital begins the next reference. */
const sections = String.raw`${section}(?:(?:,? (?:and|or|&|to|through) |, |(?<=\))\u2013)${section}(?!\s[A-Z]))*`;

/** "(3), (4) and (6)" after the first bracket. */
const moreBrackets = String.raw`(?:(?:, | and |, and | or |-|\u2013)\((?:\d{1,2}|[A-Za-z])\)(?:\(\w{1,3}\))*)*`;

/** Words and signs before one number, and before several. */
const singular = String.raw`§ ?|(?:[Ss]ec(?:tion|\.)|s\.|[Ss]ubsection|[Tt]it(?:le|\.)|[Cc]h(?:apter|ap\.|\.)|c\.|[Aa]rt(?:icle|\.)?|[Rr]ule|[Pp](?:ar)?t\.?|[Ss]ub(?:part|chapter|title)|[Cc]l(?:ause|\.)|[Pp]ar(?:agraph|a\.)|[Aa]mend(?:ment|\.)|[Ss]ubd(?:ivision|\.)|TITLE|SECTION|CHAPTER) ?`;
const plural = String.raw`§§ ?|(?:[Ss]ec(?:tion)?s\.?|ss\.|[Ss]ubsections|[Cc]hapters|[Aa]rt(?:icle)?s\.?|[Rr]ules|[Pp]arts|SECTIONS) ?`;
const onlyAfter = String.raw`[SRr]\. ?|[Rr]eg(?:ulation|\.) ?`;
const bracketed = String.raw`\([A-Za-z0-9]{1,3}\)${brackets}`;

/** A mark and its number or numbers, as they stand before or after a name. */
const marked = `(?:(?:${plural})${sections}|(?:${singular})(?:${section}|${roman}|${bracketed}))${moreBrackets}`;

/** The same before a name, where a list cannot run into the text: "Section 187(a) and 245 of the". */
export const markedBefore = `(?:${plural}|${singular})(?:${sections}|${roman}|${bracketed})${moreBrackets}`;

/** The same with marks that mean something only after a name: "r. 218", "S. 1-2". */
export const markedAfter = `(?:${marked}|(?:${onlyAfter})${section})`;

/** Words that go on after a number of a law; another word makes it an amount: "12 people". */
export const wordsAfter =
	'and|or|nor|but|in|is|was|were|are|has|had|have|as|at|by|for|from|on|with|that|which|who|the|a|an|of|to|it|if|when|where|while|would|could|does|did|says|said|states|stated|provides|requires|makes|made|allows|defines|prohibits|bars|bans|gives|criminalizes|governs|may|must|can|cannot|shall|should|will|because|since|after|before|until|under|against|also|only|not|applies|carries|sets|covers|permits|mandates|reads|remains|violations?|charges?';

/** "1505, 1512, and 1513" without a mark; an amount after a comma is none of it. */
export const bareSections = String.raw`${section}(?:(?:,? (?:and|or|through|to) |, )(?=\d{3})${section}(?=[.,;:)\]](?!\d)|\s(?:${wordsAfter})\b|\s*$))*`;

/** Any number that news might print without a mark. */
export const page = String.raw`\d(?:[\d,]*\d)?(?![A-Za-z0-9])`;
