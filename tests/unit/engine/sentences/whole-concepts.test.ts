import { checkSentences } from './check-sentences.ts';

checkSentences('phrases of criminal courts', [
	{
		text: 'A grand jury returned a superseding indictment on Thursday. It adds two counts of tax evasion.',
		marks: [
			['superseding indictment', 'superseding-indictment'],
			['tax evasion', 'tax-evasion'],
		],
	},
	{
		text: 'He accepted a plea deal that spares him the death penalty. The judge will sentence him in May.',
		marks: [
			['plea deal', 'plea-deal'],
			['death penalty', 'death-penalty'],
		],
	},
	{
		text: 'She was found not guilty by reason of insanity. The court sent her to a hospital.',
		marks: [['not guilty by reason of insanity', 'insanity-defense']],
	},
	{
		text: 'The judge declared a mistrial because of a hung jury. Prosecutors have not said whether they will seek a retrial.',
		marks: [
			['hung jury', 'hung-jury'],
			['mistrial', 'mistrial'],
		],
	},
	{
		text: 'A judge sentenced her to life without parole. She had pleaded no contest to first-degree murder.',
		marks: [
			['life without parole', 'life-without-parole'],
			['pleaded no contest', 'no-contest-plea'],
			['first-degree murder', 'first-degree-murder'],
		],
	},
	{
		text: 'The driver faces charges of driving under the influence and leaving the scene. His arraignment is on Friday.',
		marks: [
			['driving under the influence', 'drunken-driving'],
			['arraignment', 'arraignment'],
		],
	},
	{
		text: 'His sentences will run concurrently, the judge said. He could be eligible for parole in ten years.',
		marks: [
			['sentences will run concurrently', 'concurrent-sentence'],
			['eligible for parole', 'parole'],
		],
	},
	{
		text: 'The special counsel filed charges of obstruction of justice. A magistrate judge signed the arrest warrant.',
		marks: [
			['special counsel', 'special-counsel'],
			['obstruction of justice', 'obstruction-of-justice'],
			['arrest warrant', 'arrest-warrant'],
		],
	},
	{
		text: 'He was arrested for breaking and entering and possession of stolen property. Bail was denied.',
		marks: [['breaking and entering', 'burglary']],
	},
]);

checkSentences('phrases of civil courts', [
	{
		text: 'The family filed a wrongful death lawsuit against the airline. They seek punitive damages.',
		marks: [
			['wrongful death lawsuit', 'wrongful-death'],
			['punitive damages', 'punitive-damages'],
		],
	},
	{
		text: 'The judge issued a temporary restraining order against the deportations. The government appealed within the hour.',
		marks: [['temporary restraining order', 'temporary-restraining-order']],
	},
	{
		text: 'The settlement includes a non-disclosure agreement. Neither side admitted liability in the lawsuit.',
		marks: [['non-disclosure agreement', 'non-disclosure-agreement']],
	},
	{
		text: 'The burden of proof is on the plaintiff. She must show it by a preponderance of the evidence.',
		marks: [
			['burden of proof', 'burden-of-proof'],
			['preponderance of the evidence', 'preponderance-of-the-evidence'],
		],
	},
	{
		text: 'The jury awarded compensatory damages for pain and suffering. The hospital will appeal the verdict.',
		marks: [
			['compensatory damages', 'compensatory-damages'],
			['pain and suffering', 'pain-and-suffering'],
		],
	},
	{
		text: 'The studio was sued for copyright infringement. It says that its use of the song was fair use.',
		marks: [
			['copyright infringement', 'copyright-infringement'],
			['fair use', 'fair-use'],
		],
	},
	{
		text: 'The city seized the shop by eminent domain. Its owner says that the price was no just compensation.',
		marks: [
			['eminent domain', 'eminent-domain'],
			['just compensation', 'just-compensation'],
		],
	},
	{
		text: 'The couple signed a prenuptial agreement before the wedding. A judge upheld it in the divorce.',
		marks: [['prenuptial agreement', 'prenuptial-agreement']],
	},
	{
		text: 'The workers must go to binding arbitration, the court held. The class action cannot proceed.',
		marks: [
			['binding arbitration', 'arbitration'],
			['class action', 'class-action'],
		],
	},
]);

checkSentences('phrases of high courts', [
	{
		text: 'The justices granted certiorari on Monday. Oral argument will be in the spring.',
		marks: [
			['certiorari', 'certiorari'],
			['Oral argument', 'oral-argument'],
		],
	},
	{ text: 'The full court agreed to rehear the case en banc. The panel had split two to one.', marks: [['en banc', 'en-banc']] },
	{
		text: 'The law must survive strict scrutiny, the majority opinion said. It is not narrowly tailored.',
		marks: [
			['strict scrutiny', 'strict-scrutiny'],
			['majority opinion', 'majority-opinion'],
		],
	},
	{
		text: 'In a dissenting opinion, the justice accused her colleagues of ignoring stare decisis. The ruling was 6-3.',
		marks: [
			['dissenting opinion', 'dissenting-opinion'],
			['stare decisis', 'stare-decisis'],
		],
	},
	{
		text: 'The state has sovereign immunity, its lawyers argued. The court declined to dismiss the suit.',
		marks: [['sovereign immunity', 'sovereign-immunity']],
	},
	{
		text: 'The case came through the shadow docket. The unsigned order gave no reasons.',
		marks: [['shadow docket', 'emergency-application']],
	},
]);
