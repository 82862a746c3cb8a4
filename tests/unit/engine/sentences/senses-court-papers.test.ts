import { checkSentences } from './check-sentences.ts';

checkSentences('motion', [
	{
		text: 'Defense lawyers filed a motion on Tuesday asking the judge to throw out the indictment. Prosecutors have two weeks to respond before a hearing in federal court.',
		marks: [['motion', 'motion']],
	},
	{
		text: 'Judge Elena Ruiz denied the motion without comment. The plaintiffs said they would appeal to the 9th Circuit.',
		marks: [
			['motion', 'motion'],
			['9th Circuit', 'ninth-circuit'],
		],
	},
	{
		text: 'The rookie’s throwing motion is smoother than it was in April. His coach spent the spring shortening it, and his fastball gained two miles an hour.',
		none: ['motion'],
	},
	{
		text: 'Stir the risotto in one slow circular motion and never stop. After twenty minutes the rice should be creamy, not dry.',
		none: ['motion'],
	},
]);

checkSentences('brief', [
	{
		text: 'The state argued in its brief that the lower court misread the statute. The justices will hear oral argument in March.',
		marks: [['brief', 'brief']],
	},
	{
		text: 'Twenty former prosecutors signed an amicus brief supporting the defendant. Their lawyers asked the appeals court to overturn the conviction.',
		marks: [['amicus brief', 'amicus-curiae-brief']],
	},
	{
		text: 'A brief shower delayed the start of play by an hour. The sun was out again by lunch and the crowd returned to its seats.',
		none: ['brief'],
	},
	{ text: 'After a brief stint in Milan, the designer opened a shop in Leeds. Her new coats are sold in five countries.', none: ['brief'] },
]);

checkSentences('complaint', [
	{
		text: 'According to the complaint filed in federal court, the company hid the defect for six years. The plaintiffs seek unspecified damages and a jury trial.',
		marks: [['complaint', 'complaint']],
	},
	{
		text: 'The judge gave the plaintiffs thirty days to amend their complaint. She had dismissed the lawsuit without prejudice in May.',
		marks: [['amend their complaint', 'amended-complaint']],
	},
	{
		text: 'The most common complaint about the new café is the wait. On Sundays the line for waffles reaches the bakery next door.',
		none: ['complaint'],
	},
	{
		text: 'He went to the clinic with a stomach complaint and was told to drink more water. Summer heat, the nurse said, was to blame.',
		none: ['complaint'],
	},
]);

checkSentences('answer', [
	{
		text: 'The bank has until Friday to file its answer to the complaint. The lawsuit, brought by pensioners, alleges breach of fiduciary duty.',
		marks: [['answer to the complaint', 'answer-to-a-complaint']],
	},
	{
		text: 'Lawyers for the clinic asked the judge for more time to answer the complaint. The plaintiff’s attorney did not oppose the motion.',
		marks: [['answer the complaint', 'answer-to-a-complaint']],
	},
	{ text: 'The answer to a dry sponge is more syrup, not more butter. Brush it on while the cake is still warm.', none: ['answer'] },
	{
		text: 'United had no answer to the speed of the visitors’ winger. He scored twice before half-time and made the third.',
		none: ['answer'],
	},
]);

checkSentences('claim', [
	{
		text: 'The appeals court revived her equal protection claim against the county. It held that the trial judge had applied the wrong standard of review.',
		marks: [['equal protection claim', 'equal protection']],
	},
	{
		text: 'Retirees may file a proof of claim in the bankruptcy by the end of March. Unsecured creditors will share what is left after the lenders are paid.',
		marks: [['proof of claim', 'proof-of-claim']],
	},
	{ text: 'The town likes to claim that it baked the first meat pie. Its rival across the river has an older recipe.', none: ['claim'] },
	{
		text: 'Their claim to be the fastest crew on the lake was settled on Saturday. They finished four lengths ahead in bright sunshine.',
		none: ['claim', 'settled'],
	},
]);

checkSentences('plea', [
	{
		text: 'The former treasurer entered a plea of not guilty at his arraignment. He is accused of wire fraud and money laundering.',
		marks: [['plea of not guilty', 'not-guilty-plea']],
	},
	{
		text: 'The judge accepted his plea after asking whether he understood the charges. Prosecutors will recommend ten years in prison.',
		marks: [['plea', 'plea']],
	},
	{
		text: 'The animal shelter made an urgent plea for blankets as temperatures fell. Volunteers had filled two vans by the evening.',
		none: ['plea'],
	},
	{
		text: 'His plea for calm went unheard as fans poured onto the pitch. Stewards needed ten minutes to clear the penalty area.',
		none: ['plea'],
	},
]);

checkSentences('summons', [
	{
		text: 'The senator’s driver received a summons to appear in court on a reckless driving charge. If convicted he could lose his licence.',
		marks: [['summons', 'summons']],
	},
	{
		text: 'The plaintiff must serve the summons and the complaint within ninety days. Otherwise the judge may dismiss the lawsuit.',
		marks: [['summons', 'summons']],
	},
	{
		text: 'The smell of frying onions summoned the whole street to her stall. By noon the queue was forty deep and the pans were empty.',
		none: ['summoned'],
	},
	{
		text: 'On the last climb she could summon one final burst and leave the field behind. It is her third stage win of the summer.',
		none: ['summon'],
	},
]);

checkSentences('action', [
	{
		text: 'Drivers may bring a class action against the carmaker, the judge ruled. The lawsuit alleges that the airbags were defective.',
		marks: [['class action', 'class-action']],
	},
	{
		text: 'The court held that the statute creates no private right of action. Only the attorney general may sue to enforce it.',
		marks: [['private right of action', 'private-right-of-action']],
	},
	{
		text: 'The captain is back in action after six weeks with a torn hamstring. She will start on the left in Sunday’s derby.',
		none: ['action'],
	},
	{
		text: 'The council promised swift action on the potholes along the coast road. Residents say they have heard that every winter.',
		none: ['action'],
	},
]);
