import { checkSentences } from './check-sentences.ts';

checkSentences('whole concepts', [
	{
		text: 'The former governor pleaded not guilty to bribery on Monday. A judge set bail at 100,000 dollars.',
		marks: [['pleaded not guilty', 'not-guilty-plea']],
	},
	{
		text: 'She pleaded guilty to wire fraud and will be sentenced in June.',
		marks: [
			['pleaded guilty', 'guilty-plea'],
			['wire fraud', 'wire-fraud'],
		],
	},
	{
		text: 'The judge granted the bank’s motion for summary judgment. The plaintiffs will appeal.',
		marks: [['motion for summary judgment', 'summary-judgment']],
	},
	{
		text: 'The dismissal was with prejudice, so the plaintiff may not sue again over the contract.',
		marks: [['dismissal was with prejudice', 'dismissal-with-prejudice']],
	},
	{
		text: 'The judge dismissed the lawsuit with prejudice on Friday. The plaintiff’s lawyer had missed three deadlines.',
		marks: [['dismissed the lawsuit with prejudice', 'dismissal-with-prejudice']],
	},
	{
		text: 'Her lawyers filed a motion to dismiss the indictment. The prosecutor will reply next week.',
		marks: [['motion to dismiss', 'motion-to-dismiss']],
	},
	{
		text: 'The driver was convicted of involuntary manslaughter. His sentence will be announced in May.',
		marks: [['involuntary manslaughter', 'involuntary-manslaughter']],
	},
	{
		text: 'The court issued a preliminary injunction against the rule. The agency will appeal to the 5th Circuit.',
		marks: [['preliminary injunction', 'preliminary-injunction']],
	},
	{
		text: 'The state must prove its case beyond a reasonable doubt. Jurors begin deliberations on Monday.',
		marks: [['beyond a reasonable doubt', 'reasonable-doubt']],
	},
	{
		text: 'He has asked for a jury trial, though the facts are not in dispute. The defense opens on Tuesday.',
		marks: [['jury trial', 'jury-trial']],
	},
	{
		text: 'The officer has qualified immunity, the appeals court held. The lawsuit over the shooting was thrown out.',
		marks: [['qualified immunity', 'qualified-immunity']],
	},
	{
		text: 'Prosecutors say that the statute of limitations has not run out. The alleged abuse ended in 2019.',
		marks: [['statute of limitations', 'statute-of-limitations']],
	},
	{
		text: 'The nurse was charged with assault with a deadly weapon. She told the court it was an umbrella.',
		marks: [['assault with a deadly weapon', 'aggravated-assault']],
	},
]);

checkSentences('quotes, hyphens and line ends', [
	{
		text: 'The judge called it a “motion to dismiss” in name only. The plaintiff’s complaint survives.',
		marks: [['motion to dismiss', 'motion-to-dismiss']],
	},
	{
		text: 'A “friend of the court” brief was filed by forty scholars. The justices cited it twice.',
		marks: [['friend of the court” brief', 'amicus-curiae-brief']],
	},
	{
		text: 'The defendant’s right against ‘self-incrimination’ is not at stake, the court held. He had spoken freely to police.',
		marks: [['right against ‘self-incrimination', 'self-incrimination']],
	},
	{
		text: 'The class-action lawsuit accuses the bank of fraud. A federal judge in Ohio will hear it.',
		marks: [['class-action lawsuit', 'class-action']],
	},
	{
		text: 'The plaintiffs sought a preliminary\ninjunction against the law. The judge refused.',
		marks: [['preliminary\ninjunction', 'preliminary-injunction']],
	},
	{
		text: 'The jury found him guilty of second-degree murder. He will be sentenced in March.',
		marks: [['second-degree murder', 'second-degree-murder']],
	},
	{
		text: 'The court heard the state’s attorney general argue that the plaintiffs’ claims are moot.',
		marks: [['state’s attorney general', 'attorney-general']],
	},
	{
		text: 'Prosecutors dropped the perjury\u00a0charge—and the obstruction-of-justice count—on Friday. The defendant left the courthouse smiling.',
		marks: [['obstruction-of-justice', 'obstruction-of-justice']],
	},
	{
		text: 'The tenants’ class action’s future is unclear. The judge must rule on certification by May.',
		marks: [['class action', 'class-action']],
	},
	{
		text: 'He asked for habeas corpus; the court said no. His lawyers will seek certiorari.',
		marks: [
			['habeas corpus', 'habeas-corpus'],
			['certiorari', 'certiorari'],
		],
	},
	{
		text: 'The habeas corpus/bail application was heard on Friday. The High Court reserved judgment.',
		marks: [['habeas corpus', 'habeas-corpus']],
	},
]);

checkSentences('headlines in capitals', [
	{
		text: 'JUDGE DISMISSES CLASS ACTION AGAINST BANK\n\nThe plaintiffs said they would appeal the ruling to the 2nd Circuit.',
		marks: [['CLASS ACTION', 'class-action']],
	},
	{
		text: 'FORMER MAYOR PLEADS GUILTY TO WIRE FRAUD\n\nProsecutors will ask for a sentence of five years in prison.',
		marks: [
			['PLEADS GUILTY', 'guilty-plea'],
			['WIRE FRAUD', 'wire-fraud'],
		],
	},
	{
		text: 'SUPREME COURT OVERTURNS HOLLIS V. BRANDT\n\nThe justices on Friday overruled Hollis v. Brandt. Three dissented.',
		marks: [['HOLLIS V. BRANDT', 'Hollis v. Brandt']],
	},
	{
		text: 'Appeals Court Grants Stay of Execution\n\nThe prisoner was to receive a lethal injection on Thursday.',
		marks: [['Stay of Execution', 'stay-of-execution']],
	},
	{
		text: 'Senator Indicted for Perjury, Obstruction of Justice\n\nA grand jury charged him on Monday. He denies it.',
		marks: [
			['Indicted', 'indictment'],
			['Perjury', 'perjury'],
			['Obstruction of Justice', 'obstruction-of-justice'],
		],
	},
	{ text: 'TEAM FACES STIFF CHARGE FROM RIVALS\n\nThe league leaders lost twice in a week. Their coach wants calm.', none: ['CHARGE'] },
	{ text: 'New Motion Picture Wins Top Prize\n\nThe film, about a lighthouse, took three years to make.', none: ['Motion'] },
]);
