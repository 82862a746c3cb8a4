import { checkSentences } from './check-sentences.ts';

checkSentences('contests are no cases', [
	{
		text: 'Arsenal v Chelsea kicks off at noon on Sunday. Both teams are without their first-choice goalkeeper.',
		none: ['Arsenal v Chelsea'],
	},
	{ text: 'Tickets for England v. Australia sold out in an hour. The test begins on Thursday at Lord’s.', none: ['England v. Australia'] },
	{
		text: 'Lakers vs. Celtics is still the rivalry of the league. Tuesday’s game went to overtime and ended with a dunk.',
		none: ['Lakers vs. Celtics'],
	},
	{
		text: 'In Djokovic v Alcaraz the crowd saw five sets and a tie-break. The younger man won the final with an ace.',
		none: ['Djokovic v Alcaraz'],
	},
	{ text: 'Fury v Usyk was the fight of the year. The judges scored it 115-112 after twelve rounds.', none: ['Fury v Usyk'] },
	{ text: 'The derby, Mariners v Wanderers, drew a record crowd. A late goal by the captain settled it.', none: ['Mariners v Wanderers'] },
	{
		text: 'India v Pakistan will be played in Dubai because the two boards could not agree. The series starts in March.',
		none: ['India v Pakistan'],
	},
	{
		text: 'Wales v Ireland: kick-off time, team news and how to watch\n\nThe coach has made four changes to the side that lost in Paris.',
		none: ['Wales v Ireland'],
	},
	{
		text: 'Carlsen vs. Nakamura ended in a draw after 61 moves. The Norwegian leads the tournament by half a point.',
		none: ['Carlsen vs. Nakamura'],
	},
]);

checkSentences('films, games and products are no cases', [
	{
		text: 'Freddy vs. Jason returns to cinemas for Halloween. The film is dafter than you remember, and louder.',
		none: ['Freddy vs. Jason'],
	},
	{ text: 'In Batman v Superman the capes are dark and the jokes few. A sequel was planned and dropped.', none: ['Batman v Superman'] },
	{
		text: 'Scott Pilgrim vs. the World has become a cult movie. Its soundtrack is back on vinyl this summer.',
		none: ['Scott Pilgrim vs. the World'],
	},
	{ text: 'Plants vs. Zombies sold a million copies in a month. The new version runs on a watch.', none: ['Plants vs. Zombies'] },
	{
		text: 'iPhone vs. Galaxy: which camera is better at night? We shot the same street with both and counted the stars.',
		none: ['iPhone vs. Galaxy'],
	},
	{ text: 'Butter v. Margarine is a question for the frying pan. One browns, the other spits.', none: ['Butter v. Margarine'] },
	{ text: 'Godzilla vs. Kong opened to packed houses. The ape has the better lines.', none: ['Godzilla vs. Kong'] },
]);

checkSentences('contrasts and opinion are no cases', [
	{
		text: 'It was man v. machine in Seoul, and the machine won. The board game has more positions than there are atoms.',
		none: ['man v. machine'],
	},
	{
		text: 'In the town-versus-gown debate the students brought cake. The mayor brought a map of the bus lanes.',
		none: ['town-versus-gown'],
	},
	{
		text: 'Taste v. Thrift: the eternal struggle of the weeknight cook\n\nA tin of beans and a lemon will feed four.',
		none: ['Taste v. Thrift'],
	},
	{ text: 'The vote is city versus country again. Farmers want roads; commuters want trains.', none: ['city versus country'] },
	{ text: 'Sales in 2024 versus 2023 were flat. The retailer blamed a wet summer and a late Easter.', none: ['2024 versus 2023'] },
	{
		text: 'It is a matter of taste, says the chef, who salts her porridge. In the matter of sugar she is stricter.',
		none: ['matter of taste', 'matter of sugar'],
	},
	{ text: 'Old Money vs. New Money is the theme of the ball. Guests came in tweed or in sequins.', none: ['Old Money vs. New Money'] },
]);
