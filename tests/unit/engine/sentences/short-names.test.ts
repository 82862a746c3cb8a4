import { checkSentences } from './check-sentences.ts';

checkSentences('a short name after the full name', [
	{
		text: 'The Supreme Court decided Dobbs v. Jackson Women’s Health Organization in 2022. Since Dobbs, fourteen states have banned abortion.',
		marks: [['Dobbs', 'dobbs-v-jackson-womens-health-organization']],
	},
	{
		text: 'Roe v. Wade stood for half a century. The justices overturned Roe in June, and the states may now decide.',
		marks: [
			['Roe v. Wade', 'roe-v-wade'],
			['Roe', 'roe-v-wade'],
		],
	},
	{
		text: 'District of Columbia v. Heller recognised an individual right to bear arms. In Heller, the Court left room for gun rules.',
		marks: [['Heller', 'district-of-columbia-v-heller']],
	},
	{
		text: 'In Hollis v. Brandt, the court held that a landlord must return the deposit. Courts in nine states have followed Hollis.',
		marks: [['Hollis', 'Hollis v. Brandt']],
	},
	{
		text: 'The court decided Teller v. Board of Education of Amity County in 1974. The Teller decision struck down a loyalty oath.',
		marks: [['Teller', 'Teller v. Board of Education of Amity County']],
	},
	{
		text: 'The justices ruled in United States v. Drummond that the search was unconstitutional. Under Drummond, agents need a warrant.',
		marks: [['Drummond', 'United States v. Drummond']],
	},
	{
		text: 'The court will hear Obergefell v. Hodges again, in a sense. A county clerk has asked it to overrule Obergefell.',
		marks: [['Obergefell', 'obergefell-v-hodges']],
	},
	{
		text: 'Gideon v. Wainwright gave poor defendants a lawyer.\n\nSixty years after Gideon, public defenders say they have too many cases.',
		marks: [['Gideon', 'gideon-v-wainwright']],
	},
]);

checkSentences('a short name before the full name', [
	{
		text: 'Roe is gone, but the fight is not.\n\nThe Supreme Court overruled Roe v. Wade two years ago, and state courts have heard forty lawsuits since.',
		marks: [['Roe', 'roe-v-wade']],
	},
	{
		text: 'What Heller left open\n\nThe Second Amendment protects a gun at home, the justices said in District of Columbia v. Heller.',
		marks: [['Heller', 'district-of-columbia-v-heller']],
	},
	{
		text: 'Few decisions are cited as often as Chevron. In Chevron v. Natural Resources Defense Council, the justices told judges to defer to agencies.',
		marks: [['Chevron', 'chevron-v-natural-resources-defense-council']],
	},
	{
		text: 'After Bruen, judges must look to history. The Supreme Court said so in New York State Rifle & Pistol Association v. Bruen in 2022.',
		marks: [['Bruen', 'new-york-state-rifle-and-pistol-association-v-bruen']],
	},
	{
		text: 'Lawyers call it the Hollis rule. In Hollis v. Brandt, the court held that a deposit must be returned to the plaintiff.',
		marks: [['Hollis', 'Hollis v. Brandt']],
	},
]);

checkSentences('a short name with a decision’s word', [
	{
		text: 'The Court in Miranda required police to warn a suspect. The confession in this trial was suppressed for that reason.',
		marks: [['Miranda', 'miranda-v-arizona']],
	},
	{
		text: 'The Dobbs decision returned abortion law to the states. Voters in seven of them have since protected it.',
		marks: [['Dobbs', 'dobbs-v-jackson-womens-health-organization']],
	},
	{ text: 'The justices overturned Roe by five votes to four. The opinion leaked a month before.', marks: [['Roe', 'roe-v-wade']] },
	{
		text: 'The Citizens United ruling opened elections to unlimited spending by companies. Reformers want a constitutional amendment.',
		marks: [['Citizens United ruling', 'citizens-united-v-federal-election-commission']],
	},
	{
		text: 'The court applied the Daubert standard and barred the expert. The plaintiff’s lawyer objected to the ruling.',
		marks: [['Daubert standard', 'daubert-standard']],
	},
	{
		text: 'The Bostock ruling protects gay workers from being fired. The justices read Title VII by its plain words.',
		marks: [
			['Bostock', 'bostock-v-clayton-county'],
			['Title VII', 'title-vii'],
		],
	},
]);

checkSentences('nicknames', [
	{
		text: 'A judge dismissed the Rust case in July. The actor had pleaded not guilty to involuntary manslaughter.',
		marks: [
			['Rust case', 'state-v-baldwin'],
			['involuntary manslaughter', 'involuntary-manslaughter'],
		],
	},
	{
		text: 'The case against Alec Baldwin ended without a verdict. The judge found that prosecutors had withheld evidence.',
		marks: [['case against Alec Baldwin', 'state-v-baldwin']],
	},
	{
		text: 'Jurors in the Halvorsen case asked to hear the tape again. The nurse is on trial for manslaughter.',
		marks: [['Halvorsen case', 'Halvorsen case']],
	},
	{
		text: 'The prosecutor in the Pemberton case has resigned. The defendant, a banker, was acquitted of fraud in May.',
		marks: [['Pemberton case', 'Pemberton case']],
	},
]);

checkSentences('a person of the same name is no case', [
	{ text: 'Amy Roe, a baker in Dayton, won the county prize for rye. Mrs Roe uses a starter older than her daughter.', none: ['Roe'] },
	{ text: 'Tom Brady threw three touchdowns in the second half. Brady said the wind had helped.', none: ['Brady'] },
	{ text: 'Malcolm Dobbs said the storm took his roof. Dobbs has run the farm since 1980.', none: ['Dobbs'] },
	{ text: 'Carmen Miranda danced with fruit on her hat. Miranda died in 1955, at the height of her fame.', none: ['Miranda'] },
	{ text: 'Joseph Heller wrote his novel at night. Heller worked in advertising by day.', none: ['Heller'] },
	{
		text: 'Hollis sued in Hollis v. Brandt because the landlord kept her deposit. Hollis said the ruling was a relief.',
		marks: [['Hollis v. Brandt', 'Hollis v. Brandt']],
		none: ['Hollis said'],
	},
	{ text: 'The actor Alec Baldwin will host the show on Saturday. Baldwin last did so in the spring.', none: ['Baldwin'] },
	{ text: 'Chevron shares rose two percent as oil climbed. Chevron said it would buy back stock.', none: ['Chevron'] },
	{ text: 'Miranda Lopez runs the bakery with her brother. On Sundays Miranda makes only brioche.', none: ['Miranda'] },
]);

checkSentences('a name and "case" that is no case', [
	{ text: 'The FBI case files are kept in a cellar. The historian read them over two winters.', none: ['FBI case'] },
	{ text: 'The Texas case count rose again this week. Doctors say that flu comes early this year.', none: ['Texas case'] },
	{ text: 'The Louis Vuitton case fetched nine hundred euros at the flea market. Its lock was missing.', none: ['Louis Vuitton case'] },
	{ text: 'The Pelican case kept the cameras dry in the monsoon. The crew filmed tigers for three months.', none: ['Pelican case'] },
]);
