import { checkSentences } from './check-sentences.ts';

checkSentences('holding', [
	{
		text: 'The court’s holding was narrow: police need a warrant for such searches. The dissent said the majority had overruled its own precedent.',
		marks: [['court’s holding', 'holding']],
	},
	{
		text: 'The Supreme Court reaffirmed the central holding of that decision. Three justices dissented from the opinion.',
		marks: [['central holding', 'holding']],
	},
	{ text: 'She was holding a tray of glasses when the lights went out. Not one of them broke.', none: ['holding'] },
	{ text: 'The dry spell is holding in the north. Gardeners are watering at night, and the lawns are brown.', none: ['holding'] },
]);

checkSentences('record', [
	{
		text: 'The judge struck the testimony from the record and told the jurors to ignore it. The defense asked for a mistrial.',
		marks: [
			['struck the testimony from the record', 'motion-to-strike'],
			['mistrial', 'mistrial'],
		],
	},
	{
		text: 'Her criminal record will be cleared under the new law. A judge must approve each expungement.',
		marks: [
			['criminal record', 'criminal-record'],
			['expungement', 'expungement'],
		],
	},
	{ text: 'She broke the world record by a tenth of a second. The crowd in Oslo rose to its feet.', none: ['record'] },
	{ text: 'The band’s third record was made in a barn. You can hear the rain on the roof.', none: ['record'] },
]);

checkSentences('finding', [
	{
		text: 'The appeals court will not disturb a finding of fact unless it is clearly erroneous. It affirmed the judgment for the plaintiff.',
		marks: [['finding of fact', 'finding-of-fact']],
	},
	{
		text: 'The contempt finding was reversed because the order was too vague. The judge had fined the lawyer 500 dollars.',
		marks: [['contempt finding', 'contempt-of-court']],
	},
	{ text: 'Finding a flat in the city now takes four months. Rents rose by a fifth last year.', none: ['Finding'] },
	{ text: 'The main finding of the study is that naps help. Volunteers slept for twenty minutes after lunch.', none: ['finding'] },
]);

checkSentences('remand', [
	{
		text: 'The justices vacated the judgment and remanded the case to the lower court. It must now apply the right standard.',
		marks: [
			['vacated', 'vacate'],
			['remanded the case', 'remand'],
		],
	},
	{
		text: 'The 7th Circuit reversed the ruling and ordered a remand to the district court. The plaintiff will get a new trial.',
		marks: [
			['remand', 'remand'],
			['7th Circuit', 'seventh-circuit'],
		],
	},
	{ text: 'Remand is the name of her horse, a grey of seventeen hands. They won the county show in June sunshine.', none: ['Remand'] },
	{ text: 'The Remand Brothers sell ice cream on the pier. Their pistachio won a prize last summer.', none: ['Remand'] },
]);

checkSentences('reverse', [
	{
		text: 'The appeals court may reverse the conviction if the evidence was wrongly admitted. Judges heard argument on Tuesday.',
		marks: [['reverse', 'reverse']],
	},
	{
		text: 'The Supreme Court reversed the lower court’s decision by six votes to three. Its opinion rested on the First Amendment.',
		marks: [
			['reversed', 'reverse'],
			['First Amendment', 'first-amendment'],
		],
	},
	{ text: 'Put the car in reverse and keep the wheel straight. Snow hides the kerb, so go slowly.', none: ['reverse'] },
	{ text: 'The club hopes to reverse a slide that has cost it eight games. A new coach starts on Monday.', none: ['reverse'] },
]);

checkSentences('seal', [
	{
		text: 'The affidavit was filed under seal, and a judge has refused to make it public. Reporters have asked the appeals court to step in.',
		marks: [
			['filed under seal', 'under-seal'],
			['affidavit', 'affidavit'],
		],
	},
	{
		text: 'Prosecutors asked the court to seal the records of the grand jury. The defense did not object.',
		marks: [
			['grand jury', 'grand-jury'],
			['seal the records', 'under-seal'],
		],
	},
	{ text: 'A grey seal and her pup have settled on the beach. Walkers are asked to keep their dogs away.', none: ['seal', 'settled'] },
	{ text: 'Brown the beef first to seal in the juices, then add the stock. Simmer for three hours.', none: ['seal'] },
]);

checkSentences('stay', [
	{
		text: 'The court granted an administrative stay while it considers the emergency petition. The injunction will not take effect until Friday.',
		marks: [
			['administrative stay', 'administrative-stay'],
			['injunction', 'injunction'],
		],
	},
	{
		text: 'Lawyers for the state asked for a stay pending appeal. The judge had struck down the law in March.',
		marks: [
			['stay pending appeal', 'stay-pending-appeal'],
			['struck down', 'strike down'],
		],
	},
	{ text: 'Guests who stay three nights get the fourth free. The hotel’s terrace looks over the bay.', none: ['stay'] },
	{ text: 'It will stay cold and dry until Sunday. Snow may reach the hills by Monday evening.', none: ['stay'] },
]);

checkSentences('strike', [
	{
		text: 'The labor board ruled that the nurses’ strike was protected. The hospital had fired four union members, an unfair labor practice.',
		marks: [['nurses’ strike', 'strike']],
	},
	{
		text: 'The defense filed a motion to strike the testimony. The judge denied it and the trial went on.',
		marks: [['motion to strike', 'motion-to-strike']],
	},
	{ text: 'His strike from thirty yards flew into the top corner. The keeper did not move.', none: ['strike'] },
	{ text: 'Lightning can strike twice, as the church of St Anne knows. Its spire was hit again on Tuesday night.', none: ['strike'] },
]);

checkSentences('release', [
	{
		text: 'After prison he will serve three years of supervised release. A probation officer will watch his finances.',
		marks: [
			['supervised release', 'supervised-release'],
			['probation officer', 'probation'],
		],
	},
	{
		text: 'A federal judge granted compassionate release to the inmate, who has cancer. He had served half of his sentence for fraud.',
		marks: [['compassionate release', 'compassionate-release']],
	},
	{ text: 'The band will release its new album in June. Two songs were recorded in a kitchen in Leeds.', none: ['release'] },
	{ text: 'Press the catch to release the tin and let the cake cool on a rack. Dust it with sugar.', none: ['release'] },
]);
