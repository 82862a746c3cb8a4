import { checkSentences } from './check-sentences.ts';

checkSentences('codes and regulations by number', [
	{
		text: 'He is charged under 18 U.S.C. 1343 with wire fraud. A conviction carries up to twenty years in prison.',
		marks: [['18 U.S.C. 1343', '18 U.S.C. 1343']],
	},
	{
		text: 'The indictment cites 18 USC 1512(c)(2), which makes it a crime to obstruct a proceeding. The judge let the charge stand.',
		marks: [['18 USC 1512(c)(2)', '18 USC 1512(c)(2)']],
	},
	{
		text: 'The defendant was convicted under 18 U.S.C. § 922(g)(1) of owning a gun as a felon. He has appealed.',
		marks: [['18 U.S.C. § 922(g)(1)', '18 U.S.C. § 922(g)(1)']],
	},
	{
		text: 'The rule, 40 C.F.R. 122.26, requires a permit for runoff. The court upheld it in March.',
		marks: [['40 C.F.R. 122.26', '40 C.F.R. 122.26']],
	},
	{
		text: 'The plaintiffs sued under 42 U.S.C. § 1983. They say that the jail’s guards violated their rights.',
		marks: [['42 U.S.C. § 1983', 'section-1983']],
	},
	{
		text: 'Section 230 shields platforms from lawsuits over what users post. The appeals court applied it to a dating app.',
		marks: [['Section 230', 'section-230']],
	},
	{
		text: 'The coach filed a complaint under Title IX. The university cut the women’s rowing team in March.',
		marks: [['Title IX', 'title-ix']],
	},
	{
		text: 'The lawsuit says the firm violated Title VII by passing over women. The judge certified a class.',
		marks: [['Title VII', 'title-vii']],
	},
	{
		text: 'The charge under Section 21 of the penal code carries five years in prison. The court heard two witnesses.',
		marks: [['Section 21', 'Section 21']],
	},
	{
		text: 'Union workers were fired under Section 8(a)(3), the board’s lawyers argued. The judge ordered the company to reinstate them.',
		marks: [['Section 8(a)(3)', 'Section 8(a)(3)']],
	},
]);

checkSentences('the constitution', [
	{
		text: 'The search violated the Fourth Amendment, the judge ruled. Prosecutors may not use the evidence at trial.',
		marks: [['Fourth Amendment', 'fourth-amendment']],
	},
	{
		text: 'The ban breaches the 14th Amendment, a federal court held. Two plaintiffs had sued the state.',
		marks: [['14th Amendment', 'fourteenth-amendment']],
	},
	{
		text: 'The law violates the Equal Protection Clause, the dissent said. The majority found a rational basis.',
		marks: [['Equal Protection Clause', 'equal-protection-clause']],
	},
	{
		text: 'The tariff fight turns on the Commerce Clause. The states’ lawyers filed their brief on Friday.',
		marks: [['Commerce Clause', 'commerce-clause']],
	},
	{
		text: 'Prayer at the podium offends the Establishment Clause, the plaintiffs argue. The coach says his speech is protected.',
		marks: [['Establishment Clause', 'establishment-clause']],
	},
	{
		text: 'Under Article III, judges serve for life. A plaintiff must show an injury to sue in federal court.',
		marks: [['Article III', 'article-iii']],
	},
	{
		text: 'The 25th Amendment lets the cabinet declare a president unable to serve. It has never been used so.',
		marks: [['25th Amendment', 'twenty-fifth-amendment']],
	},
	{
		text: 'The detention breaches Article 5 of the European Convention on Human Rights, the court ruled. The government will appeal.',
		marks: [['Article 5 of the European Convention on Human Rights', 'Article 5 of the European Convention on Human Rights']],
		lang: 'en-GB',
	},
	{
		text: 'He was jailed in breach of Article 21 of the Constitution, the petition says. The High Court issued notice.',
		marks: [['Article 21 of the Constitution', 'Article 21 of the Constitution']],
		lang: 'en-IN',
	},
]);

checkSentences('rules, chapters and ballot measures', [
	{
		text: 'The clinic filed for Chapter 7 bankruptcy, and a trustee will sell its beds. Creditors will get little.',
		marks: [['filed for Chapter 7', 'chapter-7']],
	},
	{
		text: 'The company asked the judge to dismiss the complaint under Rule 12(b)(6). The plaintiffs have until Friday to respond.',
		marks: [['Rule 12(b)(6)', 'federal-rules-of-civil-procedure']],
	},
	{
		text: 'The judge imposed sanctions under Rule 11 on the lawyers. Their brief cited cases that do not exist.',
		marks: [['Rule 11', 'Rule 11']],
	},
	{
		text: 'The retailer filed for Chapter 11 bankruptcy on Monday. Creditors are owed 900 million dollars.',
		marks: [['filed for Chapter 11', 'chapter-11']],
	},
	{
		text: 'Voters passed Proposition 36 in November, and the first defendants have been sentenced under it. Judges may order drug treatment.',
		marks: [['Proposition 36', 'Proposition 36']],
	},
	{
		text: 'A judge ruled that Amendment 3 protects abortion. The attorney general has appealed to the state Supreme Court.',
		marks: [['Amendment 3', 'Amendment 3']],
	},
	{
		text: 'The court struck down Measure 114 as unconstitutional. Plaintiffs had sued over its limits on magazines.',
		marks: [['Measure 114', 'Measure 114']],
	},
	{
		text: 'Opponents of Prop. 12 sued, and the justices upheld the law. It sets the size of a pig’s pen.',
		marks: [['Prop. 12', 'Prop. 12']],
	},
]);
