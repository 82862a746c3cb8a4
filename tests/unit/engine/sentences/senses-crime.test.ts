import { checkSentences } from './check-sentences.ts';

checkSentences('sentence', [
	{
		text: 'The judge imposed a sentence of twelve years in prison. Prosecutors had asked for twenty after the jury convicted her of arson.',
		marks: [['sentence', 'sentence']],
	},
	{
		text: 'An appeals court reduced his sentence because the trial judge had miscounted his prior felony convictions. He will be released in May.',
		marks: [['sentence', 'sentence']],
	},
	{ text: 'The opening sentence of her novel took three months to write. It has eleven words and no comma.', none: ['sentence'] },
	{ text: 'He speaks softly and rarely finishes a sentence. In the kitchen, his cooks say, a nod is enough.', none: ['sentence'] },
]);

checkSentences('charge', [
	{
		text: 'Police arrested the mayor on a charge of bribery. He is due to appear in court on Monday and denies wrongdoing.',
		marks: [['bribery', 'bribery']],
	},
	{
		text: 'Prosecutors dropped the murder charge after a witness recanted. The defendant still faces one count of assault.',
		marks: [
			['murder', 'murder'],
			['assault', 'assault'],
		],
	},
	{ text: 'The museum will charge twelve euros from January. Children and students still get in free of charge.', none: ['charge'] },
	{ text: 'The scooter needs four hours to charge. On a cold morning its range falls by a third.', none: ['charge'] },
]);

checkSentences('execution', [
	{
		text: 'The prisoner asked for a stay of execution hours before the lethal injection. His lawyers had argued that he was intellectually disabled.',
		marks: [
			['stay of execution', 'stay-of-execution'],
			['lethal injection', 'lethal-injection'],
		],
	},
	{
		text: 'A federal judge halted the state’s plan for a nitrogen gas execution. The inmate’s attorneys say it would be cruel and unusual punishment.',
		marks: [
			['nitrogen gas execution', 'nitrogen-hypoxia'],
			['cruel and unusual punishment', 'cruel and unusual punishment'],
		],
	},
	{
		text: 'The idea was good but the execution was poor, and the striker’s chip drifted over. The coach hid his face.',
		none: ['execution', 'striker'],
	},
	{
		text: 'The menu is short and its execution flawless: a clear broth, a roast pigeon, a lemon tart. Book two weeks ahead.',
		none: ['execution'],
	},
]);

checkSentences('battery', [
	{
		text: 'The singer was arrested on charges of assault and battery. A judge released him on bail until his trial.',
		marks: [['assault and battery', 'assault']],
	},
	{
		text: 'He pleaded no contest to misdemeanor battery. The victim, a waiter, told the court that he was punched twice.',
		marks: [['misdemeanor battery', 'battery']],
	},
	{
		text: 'The new phone’s battery lasts two days between charges. Its screen is brighter, and its camera sees in the dark.',
		none: ['battery', 'charges'],
	},
	{
		text: 'A battery plant will bring two thousand jobs to the valley. Carmakers want more cells made close to home.',
		none: ['battery', 'cells'],
	},
]);

checkSentences('warrant', [
	{
		text: 'Agents searched the house with a warrant signed by a magistrate judge. They seized two laptops and a ledger.',
		marks: [
			['warrant', 'warrant'],
			['magistrate judge', 'magistrate-judge'],
		],
	},
	{
		text: 'A judge issued an arrest warrant after the defendant failed to appear. Police believe that he has left the state.',
		marks: [['arrest warrant', 'arrest-warrant']],
	},
	{ text: 'The flaws are too small to warrant a second visit. The pasta is fresh and the service warm.', none: ['warrant'] },
	{ text: 'Do two wins warrant such excitement? Supporters think so, and the club shop has run out of scarves.', none: ['warrant'] },
]);

checkSentences('custody', [
	{
		text: 'The suspect is in custody and will be arraigned on Friday. A prosecutor said he faces two counts of murder.',
		marks: [
			['in custody', 'police-custody'],
			['arraigned', 'arraignment'],
		],
	},
	{
		text: 'The family court granted her sole custody of the twins. Their father may visit on weekends under the divorce decree.',
		marks: [['sole custody', 'child-custody']],
	},
	{
		text: 'The bank offers custody of digital coins to pension funds. It charges a tenth of a percent a year.',
		none: ['custody', 'charges'],
	},
	{
		text: 'The club keeps custody of the trophy until the next final in June. It stands beside the till in the canteen.',
		none: ['custody'],
	},
]);

checkSentences('conviction', [
	{
		text: 'The court overturned his conviction for armed robbery. Prosecutors had hidden a witness statement from the defense.',
		marks: [['conviction', 'conviction']],
	},
	{
		text: 'With a felony conviction he may not own a gun. His lawyer has asked the governor for a pardon.',
		marks: [
			['felony conviction', 'conviction'],
			['pardon', 'pardon'],
		],
	},
	{ text: 'She sings with conviction, though the band plays too loud. The best songs come after the interval.', none: ['conviction'] },
	{
		text: 'It is his deep moral conviction that bread needs only flour, water and salt. His bakery sells nothing else.',
		none: ['conviction'],
	},
]);

checkSentences('count', [
	{
		text: 'The jury found her guilty on one count of perjury and acquitted her of obstruction of justice. Sentencing is set for June.',
		marks: [
			['one count', 'count'],
			['perjury', 'perjury'],
			['obstruction of justice', 'obstruction-of-justice'],
		],
	},
	{
		text: 'He was indicted on a single count of wire fraud. The prosecutor said that the investigation continues.',
		marks: [
			['single count', 'count'],
			['wire fraud', 'wire-fraud'],
		],
	},
	{ text: 'The pollen count will be high again on Thursday. Rain at the weekend should bring some ease.', none: ['count'] },
	{
		text: 'Election workers finished the count at dawn, and the mayor won by ninety votes. She thanked them with doughnuts.',
		none: ['count'],
	},
]);

checkSentences('pardon', [
	{
		text: 'The president granted a pardon to the former congressman, who had been convicted of tax evasion. Prosecutors criticised the decision.',
		marks: [
			['pardon', 'pardon'],
			['tax evasion', 'tax-evasion'],
		],
	},
	{
		text: 'The governor may pardon anyone convicted of a state crime. Clemency petitions go first to the parole board.',
		marks: [
			['pardon', 'pardon'],
			['parole board', 'parole-board'],
		],
	},
	{ text: 'If you will pardon the pun, this bakery is on a roll. It opened a third shop by the station in May.', none: ['pardon'] },
	{ text: '“I beg your pardon, is this seat free?” asked the pensioner on the packed train. Nobody looked up.', none: ['pardon'] },
]);
