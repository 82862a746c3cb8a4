import { checkSentences } from './check-sentences.ts';

checkSentences('later mentions of a case that no list has', [
	{ text: 'The justices heard Ortega v. Pell on Monday. A ruling in Ortega is expected by June.', marks: [['Ortega', 'Ortega v. Pell']] },
	{
		text: 'The court cited State v. Halvorsen twice. Halvorsen held that a nurse’s notes are hearsay.',
		marks: [['Halvorsen', 'State v. Halvorsen']],
	},
	{
		text: 'Harbor Point School District v. Ellison was decided in May. The Harbor Point ruling protects pupils’ speech under the First Amendment.',
		marks: [['Harbor Point', 'Harbor Point School District v. Ellison']],
	},
	{
		text: 'The Supreme Court decided United States v. Drummond on Friday.\n\nThe Drummond decision limits searches of smart meters without a warrant.',
		marks: [['Drummond', 'United States v. Drummond']],
	},
	{
		text: 'In Zephyr Robotics, Inc. v. Tannhauser Ltd., the jury found infringement. Zephyr Robotics said it would seek an injunction.',
		none: ['Zephyr Robotics said'],
	},
	{ text: 'The judge in Ortega v. Pell ruled for the plaintiff. Maria Ortega told reporters that she wept.', none: ['Maria Ortega'] },
	{ text: 'The sheriff lost in Dunmore v. Pell. Sheriff Pell will appeal the judgment.', none: ['Sheriff Pell'] },
]);

checkSentences('cases by name in other lands', [
	{
		text: 'The High Court ruled in Mabo v Queensland that native title survived. The judgment changed Australian land law.',
		marks: [['Mabo v Queensland', 'mabo-v-queensland-2']],
		lang: 'en-AU',
	},
	{
		text: 'The Supreme Court of Canada decided Carter v. Canada unanimously. It struck down the ban on assisted dying.',
		marks: [['Carter v. Canada', 'carter-v-canada']],
		lang: 'en-CA',
	},
	{
		text: 'In R v Letby, the Court of Appeal refused leave to appeal. The nurse had been convicted of murder.',
		marks: [['R v Letby', 'r-v-letby']],
		lang: 'en-GB',
	},
	{
		text: 'The judgment in State of Kerala v. Ramanathan came after nine hearings. The bench quashed the order.',
		marks: [['State of Kerala v. Ramanathan', 'State of Kerala v. Ramanathan']],
		lang: 'en-IN',
	},
]);
