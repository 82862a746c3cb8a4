import { checkSentences } from './check-sentences.ts';

checkSentences('institutions as parties', [
	{
		text: 'In Department of Fisheries v. Trustees of the Coastal Conservancy, the justices sided with the agency. Two dissented.',
		marks: [
			['Department of Fisheries v. Trustees of the Coastal Conservancy', 'Department of Fisheries v. Trustees of the Coastal Conservancy'],
		],
	},
	{
		text: 'The court ruled in Harbor Point School District v. Ellison that pupils keep their First Amendment rights. The school board will appeal.',
		marks: [['Harbor Point School District v. Ellison', 'Harbor Point School District v. Ellison']],
	},
	{
		text: 'In City of Marlow v. Bright, the plaintiff argued that the ordinance was unconstitutional. The judge agreed and issued an injunction.',
		marks: [['City of Marlow v. Bright', 'City of Marlow v. Bright']],
	},
	{
		text: 'The precedent is Teller v. Board of Education of Amity County, decided in 1974. It struck down a loyalty oath.',
		marks: [['Teller v. Board of Education of Amity County', 'Teller v. Board of Education of Amity County']],
	},
	{
		text: 'The justices agreed to hear Citizens for Clean Rivers v. Secretary of the Interior. The petition raises a question of standing.',
		marks: [['Citizens for Clean Rivers v. Secretary of the Interior', 'Citizens for Clean Rivers v. Secretary of the Interior']],
	},
	{
		text: 'In Lakeside Housing Authority v. Monroe, tenants won a class action over lead paint. The jury awarded damages of 9 million dollars.',
		marks: [['Lakeside Housing Authority v. Monroe', 'Lakeside Housing Authority v. Monroe']],
	},
	{
		text: 'The patent case, Zephyr Robotics, Inc. v. Tannhauser Ltd., goes to trial in May. Each side accuses the other of infringement.',
		marks: [['Zephyr Robotics, Inc. v. Tannhauser Ltd.', 'Zephyr Robotics, Inc. v. Tannhauser Ltd']],
	},
	{
		text: 'In Norden Bank and Trust Company v. Vail, the court enforced the guaranty. The debtor had filed for bankruptcy.',
		marks: [['Norden Bank and Trust Company v. Vail', 'Norden Bank and Trust Company v. Vail']],
	},
	{
		text: 'The appeals court heard argument in Wardle v. University of Northern Plains. The professor says his dismissal violated due process.',
		marks: [['Wardle v. University of Northern Plains', 'Wardle v. University of Northern Plains']],
	},
]);

checkSentences('edges of a name', [
	{
		text: 'Hollis v. Brandt’s holding does not reach hotels, the judge wrote. The plaintiff’s lawsuit was dismissed.',
		marks: [['Hollis v. Brandt', 'Hollis v. Brandt']],
	},
	{
		text: 'The judge relied on “Hollis v. Brandt” in denying the motion. The defendant had asked for summary judgment.',
		marks: [['Hollis v. Brandt', 'Hollis v. Brandt']],
	},
	{
		text: 'The court’s ruling in Hollis  v.  Brandt came on Friday. The plaintiff will appeal the judgment.',
		marks: [['Hollis  v.  Brandt', 'Hollis v. Brandt']],
	},
	{
		text: 'The court’s ruling in Hollis\u00a0v.\u00a0Brandt came on Friday. The plaintiff will appeal the judgment.',
		marks: [['Hollis\u00a0v.\u00a0Brandt', 'Hollis v. Brandt']],
	},
	{
		text: 'The court’s ruling in Hollis\nv. Brandt came on Friday. The plaintiff will appeal the judgment.',
		marks: [['Hollis\nv. Brandt', 'Hollis v. Brandt']],
	},
	{
		text: 'Since Hollis v. Brandt and Ortega v. Pell, courts have enjoined such evictions. Lawyers for the plaintiffs cite both.',
		marks: [
			['Hollis v. Brandt', 'Hollis v. Brandt'],
			['Ortega v. Pell', 'Ortega v. Pell'],
		],
	},
	{
		text: 'The justices, who overruled Hollis v. Brandt in June, will hear oral argument on Monday.',
		marks: [['Hollis v. Brandt', 'Hollis v. Brandt']],
	},
	{
		text: 'On Tuesday Hollis v. Brandt returned to the trial court. The judge must decide whether the verdict stands.',
		marks: [['Hollis v. Brandt', 'Hollis v. Brandt']],
	},
	{
		text: 'The case (Hollis v. Brandt) was remanded to the district court. The plaintiff seeks punitive damages.',
		marks: [['Hollis v. Brandt', 'Hollis v. Brandt']],
	},
]);

checkSentences('names in headlines', [
	{
		text: 'Court Overturns Hollis v. Brandt in 5-4 Ruling\n\nThe Supreme Court on Friday overruled a precedent on deposits. Three justices dissented.',
		marks: [['Hollis v. Brandt', 'Hollis v. Brandt']],
	},
	{
		text: 'What to Know About State v. Halvorsen\n\nThe nurse was convicted of manslaughter. Her lawyers say the judge misdirected the jury.',
		marks: [['State v. Halvorsen', 'State v. Halvorsen']],
	},
	{
		text: 'Justices to Hear United States v. Drummond Next Term\n\nThe Supreme Court granted certiorari on Monday. The defendant says the search was unconstitutional.',
		marks: [['United States v. Drummond', 'United States v. Drummond']],
	},
	{
		text: 'Hollis v. Brandt: what the ruling means for tenants\n\nThe appeals court held that a landlord must return the deposit. The plaintiff had sued for breach of contract.',
		marks: [['Hollis v. Brandt', 'Hollis v. Brandt']],
	},
]);
