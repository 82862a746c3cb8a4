import { checkSentences } from './check-sentences.ts';

checkSentences('numbers that are no law', [
	{ text: 'Our seats in Section 12 were in the sun all game. The pitcher struck out nine before the rain.', none: ['Section 12'] },
	{ text: 'In Chapter 11 of the novel the sailor comes home. Nobody knows him but the dog.', none: ['Chapter 11'] },
	{ text: 'Chapter 7 is about bread: how to knead it, how to prove it and when to stop. The photographs are lovely.', none: ['Chapter 7'] },
	{ text: 'Rule 1 of cooking is to taste as you go. Rule 2 is to wipe the board.', none: ['Rule 1', 'Rule 2'] },
	{ text: 'Article 5 in the magazine’s series on gardens is about moss. It grows where grass will not.', none: ['Article 5'] },
	{ text: 'Title IV is the longest of the four plays. The actors change hats in the second act.', none: ['Title IV'] },
	{ text: 'In part 2 of the series the detective takes up baking. The village is charmed by her buns.', none: ['part 2'] },
	{ text: 'Schedule 1 shows trains on weekdays, schedule 2 on Sundays. Both change in December.', none: ['Schedule 1', 'schedule 2'] },
	{ text: 'The hikers camped at Measure 9, an old quarry mark. The stars were bright and the ground was hard.', none: ['Measure 9'] },
	{ text: 'Start the song again at measure 16, the conductor told the violins. The horns come in two bars later.', none: ['measure 16'] },
]);

checkSentences('acts that are no law', [
	{ text: 'She is a class act on and off the pitch. Her coach has never heard her raise her voice.', none: ['class act'] },
	{ text: 'The Opening Act played for forty minutes in the rain. The crowd saved its voice for the star.', none: ['Opening Act'] },
	{ text: 'In the second act of the play the lovers quarrel over soup. The set is a kitchen with real steam.', none: ['second act'] },
	{
		text: 'A Tough Act to Follow\n\nThe new coach inherits a team that lost once in a year. She says she sleeps well.',
		none: ['Tough Act'],
	},
	{ text: 'Sister Act returns to the stage in June. The nuns are louder than ever and the songs still work.', none: ['Sister Act'] },
	{
		text: 'A Balancing Act for Working Parents\n\nTwo jobs, three children and a dog leave little time for dinner.',
		none: ['Balancing Act'],
	},
	{ text: 'Guests should note the Dress Code: linen, hats and no heels on the lawn. Tea is at four.', none: ['Dress Code'] },
	{ text: 'Scan the QR Code at the table to see the menu. The soup changes every day.', none: ['QR Code'] },
	{ text: 'The Da Vinci Code is still the best-selling book at the airport. A new thriller comes out in May.', none: ['Da Vinci Code'] },
	{
		text: 'The band’s Disappearing Act ended in a pub in Cork, where they had booked a room. The fans found them by noon.',
		none: ['Disappearing Act'],
	},
]);
