import { checkSentences } from './check-sentences.ts';

checkSentences('sport', [
	{ text: 'The umpire’s call stood on appeal and the batsman walked. The bench clapped him in all the same.', none: ['appeal', 'bench'] },
	{
		text: 'The forward served a three-match suspension and returned to the court on Friday. She sank four threes.',
		none: ['suspension', 'court'],
	},
	{ text: 'The defense gave up ninety yards on the first drive. The offense answered with a touchdown.', none: ['defense', 'offense'] },
	{ text: 'His conviction never left him: the putt would break left. He holed it to win the title by one.', none: ['conviction', 'title'] },
	{
		text: 'The referee reversed his decision after a look at the screen. The penalty stood, and the striker scored.',
		none: ['reversed', 'penalty', 'striker'],
	},
	{ text: 'The trial for the national squad is on Saturday. Forty sprinters will race for six places.', none: ['trial'] },
]);

checkSentences('food and weather', [
	{ text: 'The jury is out on oat milk, say the city’s baristas. It splits in strong coffee and burns at a simmer.', none: ['jury'] },
	{ text: 'Court the wild plum when it is in flower and you will find its fruit in August. Pick after rain.', none: ['Court'] },
	{
		text: 'The verdict on the new pizza place: go early, sit outside, order the anchovies. The crust is thin and charred.',
		none: ['order'],
	},
	{ text: 'Hail caused damage to roofs in three towns. The front will release its last rain by dawn.', none: ['release', 'damage'] },
	{ text: 'Summon your courage and flip the omelette. Practice with a slice of toast if you have doubts.', none: ['Summon', 'Practice'] },
]);

checkSentences('business and politics', [
	{
		text: 'The carmaker will issue a bond to pay for its battery plant. The order book is full until next autumn.',
		none: ['issue', 'bond', 'battery', 'order'],
	},
	{
		text: 'The minister’s brief covers farming and fish. She will answer questions in the chamber on Wednesday.',
		none: ['brief', 'answer', 'chamber'],
	},
	{
		text: 'The party’s leader made a plea for unity at the conference. Her record on housing is her strongest card.',
		none: ['party', 'plea', 'record'],
	},
	{
		text: 'The committee held a hearing on the price of milk. A panel of farmers told senators that feed costs too much.',
		none: ['panel', 'hearing'],
	},
	{
		text: 'The holding group owns nine hotels. Its trust in the summer season paid off, and profits rose by a tenth.',
		none: ['holding', 'trust'],
	},
	{
		text: 'The bank’s discovery of a rounding error will cost it nothing. Customers will get the cents back by Friday.',
		none: ['discovery'],
	},
	{ text: 'Both chambers passed the motion by voice vote. The party of the farmers abstained.', none: ['motion', 'party', 'chambers'] },
	{
		text: 'Commuters face a week of strike warnings as the storm nears. The rail company promised to run half its trains.',
		none: ['warnings'],
	},
]);

checkSentences('art, science and travel', [
	{ text: 'The sentence that opens the novel is famous. Its author wrote the rest in a shed.', none: ['sentence'] },
	{
		text: 'Charge moves through the crystal in a straight line, the physicists found. The result may lead to a better battery.',
		none: ['Charge', 'battery'],
	},
	{ text: 'The gallery has custody of the portrait until the roof is mended. Visitors may see it on Sundays.', none: ['custody'] },
	{ text: 'A bar of light marks the end of the pier. The last ferry leaves the dock at nine.', none: ['bar', 'dock'] },
	{ text: 'The cell divides and the count doubles. After a day there are more bacteria than people in Lagos.', none: ['cell', 'count'] },
	{ text: 'The tailor has made the same suit for forty years. The cloth comes from a mill in Huddersfield.', none: ['suit'] },
	{
		text: 'Standing stones ring the hill, and sheep keep the grass short. The finding of a flint axe drew students.',
		none: ['Standing', 'finding'],
	},
]);
