import { checkSentences } from './check-sentences.ts';

checkSentences('bar', [
	{
		text: 'She was admitted to the bar in 1998 and spent a decade as a public defender. The governor appointed her to the appeals court last year.',
		marks: [['admitted to the bar', 'bar']],
	},
	{
		text: 'The state bar opened disciplinary proceedings against the prosecutor. A judge had found that he withheld exculpatory evidence from the defense.',
		marks: [['state bar', 'bar-association']],
	},
	{ text: 'The hotel’s bar serves a rum punch with fresh lime and nutmeg. Live jazz starts at nine on Fridays.', none: ['bar'] },
	{ text: 'Her header struck the bar in stoppage time. The home side held on to win 1-0 in driving rain.', none: ['bar'] },
]);

checkSentences('bench', [
	{
		text: 'The president nominated him to the federal bench in 2019. As a judge he has ruled against the agency in three lawsuits.',
		marks: [['federal bench', 'federal-court']],
	},
	{
		text: 'A two-judge bench of the High Court reserved its order on the petition. The petitioner’s lawyer argued that the arrest was illegal.',
		marks: [['two-judge bench', 'bench']],
		lang: 'en-IN',
	},
	{
		text: 'The winger came off the bench in the 70th minute and scored twice. His coach called it the goal of the season.',
		none: ['bench'],
	},
	{ text: 'They ate their sandwiches on a bench by the river. Spring had come early and the ducks had ducklings.', none: ['bench'] },
]);

checkSentences('dock', [
	{
		text: 'The accused stood in the dock as the judge read the sentence. He had pleaded guilty to manslaughter at the Crown Court.',
		marks: [['in the dock', 'dock']],
		lang: 'en-GB',
	},
	{
		text: 'The defendant wept in the dock when the jury foreman announced the verdict. Sentencing was adjourned until May.',
		marks: [['in the dock', 'dock']],
		lang: 'en-GB',
	},
	{
		text: 'The ferry reached the dock an hour late after fog closed the strait. Passengers were offered hot soup and blankets.',
		none: ['dock'],
	},
	{ text: 'Drop the phone into the dock and it charges in forty minutes. The stand is sold in three colours.', none: ['dock', 'charges'] },
]);

checkSentences('counsel', [
	{
		text: 'Defense counsel told the judge that her client had been questioned without a lawyer. She asked the court to suppress the confession.',
		marks: [['Defense counsel', 'defense-attorney']],
	},
	{
		text: 'The court found that he was denied the effective assistance of counsel. His conviction was vacated and a new trial ordered.',
		marks: [['effective assistance of counsel', 'ineffective-assistance-of-counsel']],
	},
	{
		text: 'The old gardener’s counsel was to plant beans after the last frost. His roses had won prizes for thirty years.',
		none: ['counsel'],
	},
	{
		text: 'Volunteers counsel new mothers over tea every Wednesday. The village hall lends its kitchen and a box of toys.',
		none: ['counsel'],
	},
]);

checkSentences('panel', [
	{
		text: 'A divided panel of the 5th Circuit upheld the injunction. One judge wrote in dissent that the plaintiffs lacked standing.',
		marks: [['divided panel', 'divided-court']],
	},
	{
		text: 'The three-judge panel reversed the conviction and ordered a new trial. It found that the evidence had been improperly admitted.',
		marks: [['three-judge panel', 'panel']],
	},
	{
		text: 'Each solar panel on the barn roof feeds the milking machines. The farmer expects to recover the cost in eight years.',
		none: ['panel'],
	},
	{
		text: 'A panel of chefs tasted forty chocolate cakes at the county fair. The winner used beetroot and a pinch of salt.',
		none: ['panel'],
	},
]);

checkSentences('chamber', [
	{
		text: 'The pre-trial chamber of the International Criminal Court confirmed the charges. Prosecutors accuse the general of war crimes.',
		marks: [['International Criminal Court', 'international-criminal-court']],
	},
	{
		text: 'The prisoner was led to the execution chamber after the Supreme Court turned him away. He had spent 22 years on death row.',
		marks: [
			['execution chamber', 'lethal-injection'],
			['on death row', 'death-row'],
		],
	},
	{
		text: 'A string quartet will play chamber music in the orangery on Sunday. Tickets cost twelve pounds and include tea.',
		none: ['chamber'],
	},
	{
		text: 'The city’s chamber of commerce says shops had their best December in years. Mild weather kept shoppers on the high street.',
		none: ['chamber', 'commerce'],
	},
]);

checkSentences('circuit', [
	{
		text: 'The 4th Circuit reversed the ruling on Monday. The state said it would ask the Supreme Court to review the case.',
		marks: [['4th Circuit', 'fourth-circuit']],
	},
	{
		text: 'A circuit judge in Cook County granted a restraining order against the landlord. The tenants had sued over the heating.',
		marks: [
			['circuit judge', 'circuit-judge'],
			['restraining order', 'restraining-order'],
		],
	},
	{ text: 'The Grand Prix returns to the street circuit in June. Drivers like its long straight and fear its walls.', none: ['circuit'] },
	{
		text: 'He has been on the comedy circuit for twenty years and still writes every morning. This summer he tours seaside towns.',
		none: ['circuit'],
	},
]);

checkSentences('hearing', [
	{
		text: 'At a hearing on Thursday the judge refused bail. The prosecutor had called the defendant a flight risk.',
		marks: [['hearing', 'hearing']],
	},
	{
		text: 'The extradition hearing was adjourned until June. Lawyers for the accused argue that he would face torture at home.',
		marks: [['extradition hearing', 'extradition']],
	},
	{
		text: 'Years of loud concerts damaged the drummer’s hearing. He now wears plugs and plays with brushes at home.',
		none: ['hearing', 'damaged'],
	},
	{
		text: 'Shoppers are tired of hearing the same carols from October on. One store manager has promised silence until December.',
		none: ['hearing'],
	},
]);

checkSentences('order', [
	{
		text: 'The judge issued a restraining order after the singer testified that she was being stalked. A violation is a misdemeanor.',
		marks: [
			['restraining order', 'restraining-order'],
			['misdemeanor', 'misdemeanor'],
		],
	},
	{
		text: 'A gag order bars both sides from talking to reporters about the trial. The defendant’s lawyer called it a prior restraint.',
		marks: [
			['gag order', 'gag-order'],
			['prior restraint', 'prior-restraint'],
		],
	},
	{ text: 'Most people order the fish, but the lentil soup is better. Ask for a table near the oven in winter.', none: ['order'] },
	{
		text: 'The airline placed an order for fifty new jets. Deliveries begin in three years, if the factory keeps its schedule.',
		none: ['order'],
	},
]);
