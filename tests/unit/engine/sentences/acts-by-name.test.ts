import { checkSentences } from './check-sentences.ts';

checkSentences('acts by name', [
	{
		text: 'The Voting Rights Act bars maps that dilute the Black vote. A panel of three judges struck down the state’s plan.',
		marks: [['Voting Rights Act', 'voting-rights-act']],
	},
	{
		text: 'The lawsuit cites the Americans with Disabilities Act. The plaintiff, who uses a wheelchair, could not enter the shop.',
		marks: [['Americans with Disabilities Act', 'americans-with-disabilities-act']],
	},
	{
		text: 'The president invoked the Insurrection Act on Friday. Governors asked a judge for an injunction.',
		marks: [['Insurrection Act', 'insurrection-act']],
	},
	{
		text: 'The Coastal Fisheries Protection Act requires a permit for trawlers. The court fined the owner 9,000 dollars.',
		marks: [['Coastal Fisheries Protection Act', 'Coastal Fisheries Protection Act']],
	},
	{
		text: 'But the Clean Water Act does not reach a dry ditch, the judge ruled. The plaintiffs will appeal.',
		marks: [['Clean Water Act', 'clean-water-act']],
	},
	{
		text: 'The Rural Broadband Act of 2019 lets towns sue carriers. A jury awarded damages to the first plaintiff.',
		marks: [['Rural Broadband Act of 2019', 'Rural Broadband Act of 2019']],
	},
	{
		text: 'Congress passed the Affordable Care Act in 2010. The justices have upheld it three times.',
		marks: [['Affordable Care Act', 'affordable-care-act']],
	},
	{
		text: 'Prosecutors charged the gang under the RICO Act. The trial in federal court will last three months.',
		marks: [['RICO Act', 'rico-act']],
	},
	{
		text: 'The officer was accused of breaking Texas’s Penal Code. A grand jury declined to indict him.',
		marks: [['Texas’s Penal Code', "Texas's Penal Code"]],
	},
]);

checkSentences('acts with their year in the British way', [
	{
		text: 'The tribunal found that the firm breached the Equality Act 2010. The claimant was awarded 30,000 pounds.',
		marks: [['Equality Act 2010', 'equality-act-2010']],
		lang: 'en-GB',
	},
	{
		text: 'He was convicted under the Misuse of Drugs Act 1971 at the Crown Court. The judge jailed him for six years.',
		marks: [['Misuse of Drugs Act 1971', 'Misuse of Drugs Act 1971']],
		lang: 'en-GB',
	},
	{
		text: 'The order was made under section 4 of the Harbours Act 1964. The High Court will review it in May.',
		marks: [['section 4 of the Harbours Act 1964', 'section 4 of the Harbours Act 1964']],
		lang: 'en-GB',
	},
	{
		text: 'Ministers relied on Human Rights Act 1998 case law, the judge said. The appeal was dismissed.',
		marks: [['Human Rights Act 1998', 'human-rights-act-1998']],
		lang: 'en-GB',
	},
	{
		text: 'Police arrested three people under the Public Order Act 1986. They deny the charges and will appear before magistrates.',
		marks: [['Public Order Act 1986', 'Public Order Act 1986']],
		lang: 'en-GB',
	},
]);

checkSentences('short forms in brackets and later', [
	{
		text: 'The rule breaks the Administrative Procedure Act (APA), the states say. Under the APA, an agency must give reasons.',
		marks: [
			['Administrative Procedure Act', 'administrative-procedure-act'],
			['APA', 'administrative-procedure-act'],
		],
	},
	{
		text: 'The Coastal Fisheries Protection Act (CFPA) requires a permit.\n\nThe court held that the CFPA covers crab boats too.',
		marks: [
			['Coastal Fisheries Protection Act', 'Coastal Fisheries Protection Act'],
			['CFPA', 'Coastal Fisheries Protection Act'],
		],
	},
	{
		text: 'The lawsuit was filed under the Freedom of Information Act (FOIA). A judge ordered the agency to answer FOIA requests in twenty days.',
		marks: [['Freedom of Information Act', 'freedom-of-information-act']],
	},
	{
		text: 'Tenants sued under the Rental Fairness Act (“RFA”). The judge said that the RFA bars such fees.',
		marks: [
			['Rental Fairness Act', 'Rental Fairness Act'],
			['RFA', 'Rental Fairness Act'],
		],
	},
	{
		text: 'Parents sued under the Young Riders Safety Act. The judge said that the act does not cover e-bikes.',
		marks: [['Young Riders Safety Act', 'Young Riders Safety Act']],
	},
]);
