// What the form of a statute's reference tells, where the dataset has no entry for it.

interface Family {
	readonly pattern: RegExp;
	/** Gets the whole reference and the pattern's groups. */
	readonly plain: (parts: readonly string[]) => string;
}

const families: readonly Family[] = [
	{
		pattern: /^(\d+) ?U\.? ?S\.? ?C\S*(?: §+)? ?(?:[Ss]ec\w*\.? )?(.+)$/,
		plain: ([, title, section]) =>
			`A federal law of the United States: section ${section} in title ${title} of the United States Code, where Congress’s laws are collected by subject.`,
	},
	{
		pattern: /^(\d+) ?C\.? ?F\.? ?R\S* ?(.+)$/,
		plain: ([, title, part]) =>
			`A rule made by a US federal agency: ${part} in title ${title} of the Code of Federal Regulations, where agencies’ rules are collected.`,
	},
	{ pattern: /^Fed/, plain: () => 'A rule for how cases run in the federal courts of the United States.' },
	{ pattern: / of .*Constitution/, plain: () => 'A provision of a constitution, the highest law of a country or state.' },
	{ pattern: / of /, plain: ([words]) => `A numbered part of a law: ${words}.` },
	{ pattern: /^(?:Sections?|§)/, plain: ([words]) => `A numbered part of a law, ${words}. The article may say which law it belongs to.` },
	{ pattern: /^Title/, plain: ([words]) => `One of the main parts of an act or code: ${words}. The article may say of which.` },
	{ pattern: /^Rules?/, plain: ([words]) => `A numbered rule of a court or body: ${words}.` },
	{ pattern: /^Articles?/, plain: ([words]) => `A numbered part of a constitution, treaty or code: ${words}.` },
	{
		pattern: /^(?:Prop|Amendment|Measure|Initiative|Referendum)/,
		plain: ([words]) => `${words}: a law, or a change of a constitution, that voters decide on.`,
	},
	{ pattern: /(?:Convention|Treaty|Protocol|Covenant)s?\b/, plain: ([words]) => `The ${words}: an agreement between states.` },
	{ pattern: /Amendment$/, plain: ([words]) => `The ${words}: a change of a constitution or a law that is known by this name.` },
	{ pattern: /Clauses?$/, plain: ([words]) => `The ${words}: a passage of a constitution that is known by this name.` },
	{ pattern: /Code\b/, plain: ([words]) => `The ${words}: a collection of laws on one subject.` },
	{ pattern: /./, plain: ([words]) => `The ${words}: a law made by a legislature.` },
];

/** Plain words on a reference; each says only what its form says. */
export function describeStatute(words: string): string {
	for (const { pattern, plain } of families) {
		const match = pattern.exec(words);
		if (match) return plain([words, ...match.slice(1)]);
	}
	return words;
}
