import { checkSentences } from './check-sentences.ts';

checkSentences('consideration', [
	{
		text: 'A promise without consideration is not an enforceable contract, the court held. The plaintiff had given nothing in exchange for it.',
		marks: [['consideration', 'consideration']],
	},
	{
		text: 'The judge found the agreement void for lack of consideration. The uncle had promised the house and received no payment.',
		marks: [['lack of consideration', 'consideration']],
	},
	{
		text: 'After careful consideration the jury of bakers gave the prize to a rye loaf. It had rested for two days.',
		none: ['consideration'],
	},
	{ text: 'Cost is the main consideration for families who book in winter. The lake is cheaper than the coast.', none: ['consideration'] },
]);

checkSentences('trust', [
	{
		text: 'The house is held in a family trust, and the trustee may not sell it. A beneficiary sued for breach of fiduciary duty.',
		marks: [['family trust', 'trust']],
	},
	{
		text: 'Her lawyer set up an irrevocable trust for the grandchildren. The probate court has no say over what it holds.',
		marks: [
			['irrevocable trust', 'trust'],
			['probate court', 'probate-court'],
		],
	},
	{ text: 'The captain has earned the trust of her team. They won nine matches in a row on the road.', none: ['trust'] },
	{ text: 'Trust your nose: if the milk smells sour, bake scones with it. They rise better than with fresh.', none: ['Trust'] },
]);

checkSentences('will', [
	{
		text: 'He left his last will and testament with a lawyer in Tulsa. The probate judge will read it in June.',
		marks: [['last will and testament', 'will']],
	},
	{
		text: 'A doctor followed the patient’s living will and turned off the machine. The family’s lawyer said it was valid.',
		marks: [['living will', 'advance-directive']],
	},
	{ text: 'Showers will clear by noon and the wind will drop. Sunday will be the best day for the beach.', none: ['will'] },
	{ text: 'The striker has the will to win, says her coach. She trains before breakfast in rain and snow.', none: ['will', 'striker'] },
]);

checkSentences('deed', [
	{
		text: 'The county recorded a quitclaim deed that gave the house to her son. A judge later found that the signature was forged.',
		marks: [['quitclaim deed', 'deed']],
	},
	{
		text: 'The lender holds a deed of trust on the land. If the owners default it may foreclose without a lawsuit.',
		marks: [['deed of trust', 'deed']],
	},
	{ text: 'His good deed of the day was to carry the pram up the stairs. The mother gave him an apple.', none: ['deed'] },
	{ text: 'Scouts must do one kind deed before supper. On wet days they polish boots.', none: ['deed'] },
]);

checkSentences('title', [
	{
		text: 'The court ruled that the buyers have clear title. The seller’s heirs had sued for possession.',
		marks: [['clear title', 'title']],
	},
	{
		text: 'The judges recognised the native title of the islanders over the reef. The claim had been before the Federal Court for ten years.',
		marks: [['native title', 'native-title']],
		lang: 'en-AU',
	},
	{ text: 'City won the title with two games to spare. Fans sang in the rain until midnight.', none: ['title'] },
	{ text: 'The title of the film comes from a song that her father whistled. It opens in cinemas on Friday.', none: ['title'] },
]);

checkSentences('bond', [
	{
		text: 'The judge set bond at 50,000 dollars for the suspect, who was arrested on a felony charge. He remains in jail.',
		marks: [['bond', 'bond-bail']],
	},
	{
		text: 'She was released on bond after her arraignment. The magistrate ordered her to surrender her passport.',
		marks: [
			['bond', 'bond-bail'],
			['arraignment', 'arraignment'],
		],
	},
	{ text: 'Bond yields fell as investors fled shares. The ten-year government bond now pays two percent.', none: ['Bond', 'bond'] },
	{ text: 'The bond between the twins is strong, and they still swim together. Both race in the final on Sunday.', none: ['bond'] },
]);

checkSentences('probation', [
	{
		text: 'She was sentenced to two years of probation for shoplifting. The judge ordered her to repay the store.',
		marks: [['probation', 'probation']],
	},
	{
		text: 'He was arrested for violating his probation. A prosecutor asked the court to send him to prison.',
		marks: [['violating his probation', 'probation-violation']],
	},
]);
