import { checkSentences } from './check-sentences.ts';

checkSentences('party', [
	{
		text: 'The judge ordered the losing side to pay the attorney’s fees of the prevailing party. The lawsuit over the patent had lasted nine years.',
		marks: [['prevailing party', 'prevailing-party']],
	},
	{
		text: 'The city is not a party to the lawsuit, its attorney told the judge. The plaintiffs have sued only the contractor.',
		marks: [['party to the lawsuit', 'party-to-a-case']],
	},
	{
		text: 'The party lasted until four in the morning and the neighbours danced too. There were oysters, and a band from Lagos.',
		none: ['party'],
	},
	{
		text: 'The opposition party promised lower taxes and better buses. Polls give it a lead of six points before the vote.',
		none: ['party'],
	},
]);

checkSentences('discovery', [
	{
		text: 'The plaintiffs obtained the emails in discovery. Their lawyers will question the chief executive in a deposition next month.',
		marks: [
			['discovery', 'discovery'],
			['deposition', 'deposition'],
		],
	},
	{
		text: 'The defense says that prosecutors failed to turn over evidence during discovery. The judge has set a hearing on the motion.',
		marks: [['discovery', 'discovery']],
	},
	{ text: 'Divers celebrated the discovery of a Roman ship off Sicily. Its jars still held traces of olive oil.', none: ['discovery'] },
	{
		text: 'The restaurant was the best discovery of our holiday. We ate grilled squid on the roof three nights running.',
		none: ['discovery'],
	},
]);

checkSentences('appeal', [
	{
		text: 'The company lost its appeal in the 2nd Circuit. It must pay the plaintiffs 40 million dollars in damages.',
		marks: [
			['appeal', 'appeal'],
			['2nd Circuit', 'second-circuit'],
			['damages', 'damages'],
		],
	},
	{
		text: 'He has filed an appeal against his conviction for manslaughter. His lawyer says the jury was wrongly instructed.',
		marks: [
			['appeal', 'appeal'],
			['manslaughter', 'manslaughter'],
		],
	},
	{ text: 'The city’s appeal lies in its canals and its cheap noodles. Go in May, before the crowds and the heat.', none: ['appeal'] },
	{
		text: 'The charity’s winter appeal has raised enough for nine thousand meals. Pupils collected coins outside the supermarket.',
		none: ['appeal'],
	},
]);

checkSentences('settlement', [
	{
		text: 'The hospital agreed to a settlement of 12 million dollars with the victims. The lawsuit accused it of negligence.',
		marks: [
			['settlement', 'settlement'],
			['negligence', 'negligence'],
		],
	},
	{
		text: 'A judge approved the class-action settlement on Friday. Each plaintiff will receive about 300 dollars.',
		marks: [['class-action settlement', 'settlement']],
	},
	{
		text: 'Archaeologists found a Bronze Age settlement under the car park. Its houses were round and faced the sunrise.',
		none: ['settlement'],
	},
	{ text: 'The fishing settlement has ninety people and one shop. In winter the boat comes twice a month.', none: ['settlement'] },
]);

checkSentences('damages', [
	{
		text: 'A jury awarded her 3 million dollars in damages for defamation. The newspaper said it would appeal the verdict.',
		marks: [
			['damages', 'damages'],
			['defamation', 'defamation'],
		],
	},
	{
		text: 'The lawsuit seeks unspecified damages for breach of contract. The company denies that it owed the plaintiff anything.',
		marks: [
			['unspecified damages', 'damages'],
			['breach of contract', 'breach-of-contract'],
		],
	},
	{ text: 'Too much sun damages the leaves of young basil. Move the pots into the shade at noon.', none: ['damages'] },
	{ text: 'Salt from the roads damages bicycle chains every winter. Wipe them after each ride, the mechanic says.', none: ['damages'] },
]);

checkSentences('suit', [
	{
		text: 'The suit, filed in district court, alleges that the school ignored the complaints. The plaintiffs seek an injunction.',
		marks: [['injunction', 'injunction']],
	},
	{
		text: 'A federal judge dismissed the suit on Monday. She held that the tenants lacked standing.',
		marks: [['lacked standing', 'standing']],
	},
	{ text: 'He wore a navy suit with brown shoes and no tie. Fashion, he says, is for people with time.', none: ['suit'] },
	{ text: 'Two banks cut their rates and others followed suit. Savers will feel it by the summer.', none: ['suit'] },
]);

checkSentences('standing', [
	{
		text: 'The judge threw out the lawsuit for lack of standing. The plaintiffs had shown no concrete harm from the statute.',
		marks: [['lack of standing', 'standing']],
	},
	{
		text: 'The justices ruled that the states lacked standing to challenge the law. No plaintiff had shown an injury.',
		marks: [['standing to challenge', 'standing']],
	},
	{ text: 'The orchestra got a standing ovation and played an encore. It was the conductor’s last night in Vienna.', none: ['standing'] },
	{ text: 'There is standing room only on the early train. Commuters have asked for two more carriages since spring.', none: ['standing'] },
]);

checkSentences('cause', [
	{
		text: 'The amended complaint adds a cause of action for fraud. The judge had dismissed the first version of the lawsuit.',
		marks: [['cause of action', 'cause-of-action']],
	},
	{
		text: 'Officers had probable cause to search the van, the appeals court held. It reversed an order that suppressed the evidence.',
		marks: [['probable cause', 'probable-cause']],
	},
	{ text: 'Firefighters do not yet know the cause of the blaze at the mill. Nobody was hurt, and the cat is safe.', none: ['cause'] },
	{ text: 'They baked four hundred cupcakes for a good cause. The hospice will buy garden chairs with the money.', none: ['cause'] },
]);

checkSentences('relief', [
	{
		text: 'The tenants seek injunctive relief as well as damages. A hearing in the lawsuit is set for July.',
		marks: [
			['injunctive relief', 'injunction'],
			['damages', 'damages'],
		],
	},
	{
		text: 'The court denied habeas relief to the prisoner. His lawyers will petition the Supreme Court for certiorari.',
		marks: [
			['habeas relief', 'habeas-corpus'],
			['certiorari', 'certiorari'],
		],
	},
	{ text: 'Rain brought relief to farmers after a dry spring. The wheat may still be saved, one said.', none: ['relief'] },
	{ text: 'To the relief of the home fans, the goalkeeper was fit again. He saved a penalty after ten minutes.', none: ['relief'] },
]);
