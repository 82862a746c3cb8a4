import { checkSentences } from './check-sentences.ts';

checkSentences('two parties with v.', [
	{
		text: 'In Hollis v. Brandt, the court held that a landlord may not keep the deposit. The plaintiff had sued in state court.',
		marks: [['Hollis v. Brandt', 'Hollis v. Brandt']],
	},
	{
		text: 'The justices will hear Ortega v. Pell in November. The question is whether police need a warrant to read a smart meter.',
		marks: [['Ortega v. Pell', 'Ortega v. Pell']],
	},
	{
		text: 'The lawsuit, McAllister-Reyes v. Dunmore, was filed in federal court on Friday. It alleges breach of contract.',
		marks: [['McAllister-Reyes v. Dunmore', 'McAllister-Reyes v. Dunmore']],
	},
	{
		text: 'The ruling came in O’Malley v. St. Clair. The appeals court affirmed the verdict for the plaintiff.',
		marks: [['O’Malley v. St. Clair', "O'Malley v. St. Clair"]],
	},
	{
		text: 'Lawyers expect the Supreme Court to overturn Quigley v. Marsh this term. Four justices have criticised the precedent.',
		marks: [['Quigley v. Marsh', 'Quigley v. Marsh']],
	},
	{
		text: 'The court decided Quill & Sons v. Tarrant Mills by a vote of 5-4. Justice Kagan wrote the majority opinion.',
		marks: [['Quill & Sons v. Tarrant Mills', 'Quill & Sons v. Tarrant Mills']],
	},
	{
		text: 'In Albrecht v. Lindqvist, 512 F.3d 101, the court found no duty of care. The plaintiff had slipped on ice.',
		marks: [['Albrecht v. Lindqvist, 512 F.3d 101', 'Albrecht v. Lindqvist']],
	},
]);

checkSentences('two parties with vs, versus and v', [
	{
		text: 'The High Court gave judgment in Ashdown v Pemberton on Monday. Mr Justice Hale dismissed the claim for libel.',
		marks: [['Ashdown v Pemberton', 'Ashdown v Pemberton']],
		lang: 'en-GB',
	},
	{
		text: 'The petition in Rao vs Mehta is listed before a division bench. The High Court had stayed the order of the tribunal.',
		marks: [['Rao vs Mehta', 'Rao vs Mehta']],
		lang: 'en-IN',
	},
	{
		text: 'The appellate court ruled in Dunn vs. Castellano that the contract was void. The plaintiff’s attorney will petition for certiorari.',
		marks: [['Dunn vs. Castellano', 'Dunn vs. Castellano']],
	},
	{
		text: 'Law students still read Whitlock versus Grange, a case on negligence. The court held that the defendant owed the plaintiff a duty of care.',
		marks: [['Whitlock versus Grange', 'Whitlock versus Grange']],
	},
	{
		text: 'The court of appeal overturned the decision in Nkemelu v Barrow. The claimant’s solicitor said the judgment set a precedent.',
		marks: [['Nkemelu v Barrow', 'Nkemelu v Barrow']],
		lang: 'en-GB',
	},
]);

checkSentences('the state as a party', [
	{
		text: 'In U.S. v. Petrakis, prosecutors asked for a sentence of ten years. The defendant had pleaded guilty to wire fraud.',
		marks: [['U.S. v. Petrakis', 'U.S. v. Petrakis']],
	},
	{
		text: 'In State v. Halvorsen, the jury convicted the nurse of manslaughter. Her lawyers have filed an appeal.',
		marks: [['State v. Halvorsen', 'State v. Halvorsen']],
	},
	{
		text: 'The trial in People v. Castellanos begins on Monday. Prosecutors accuse the dentist of insurance fraud.',
		marks: [['People v. Castellanos', 'People v. Castellanos']],
	},
	{
		text: 'The court’s opinion in Commonwealth v. Tierney limits searches of parked cars. A dissent called it unworkable.',
		marks: [['Commonwealth v. Tierney', 'Commonwealth v. Tierney']],
	},
	{
		text: 'In United States v. Drummond, the judge suppressed the confession. Agents had not read the suspect his rights.',
		marks: [['United States v. Drummond', 'United States v. Drummond']],
	},
	{
		text: 'The Court of Appeal quashed the conviction in R v Cartwright. The jury had been misdirected, the judges said.',
		marks: [['R v Cartwright', 'R v Cartwright']],
		lang: 'en-GB',
	},
	{
		text: 'In Regina v. Thistlewood, the Crown had to prove intent. The accused was acquitted of murder.',
		marks: [['Regina v. Thistlewood', 'Regina v. Thistlewood']],
		lang: 'en-GB',
	},
	{
		text: 'The hearing in State of Oregon v. Lindholm was adjourned. The defendant has pleaded not guilty to arson.',
		marks: [['State of Oregon v. Lindholm', 'State of Oregon v. Lindholm']],
	},
	{
		text: 'The verdict in Rex v Abernethy was unanimous. The magistrate had committed the accused for trial at the Crown Court.',
		marks: [['Rex v Abernethy', 'Rex v Abernethy']],
		lang: 'en-GB',
	},
]);

checkSentences('in re and its kin', [
	{
		text: 'The bankruptcy judge in In re Caldera Foods approved the plan. Unsecured creditors will get nine cents on the dollar.',
		marks: [['In re Caldera Foods', 'In re Caldera Foods']],
	},
	{
		text: 'In Ex parte Lonergan, the court granted a writ of habeas corpus. The prisoner had been held without charge.',
		marks: [['Ex parte Lonergan', 'Ex parte Lonergan']],
	},
	{
		text: 'The board’s decision in Matter of Q-R-S- narrowed the grounds for asylum. Immigration judges must now follow it.',
		marks: [['Matter of Q-R-S', 'Matter of Q-R-S']],
	},
	{
		text: 'The court appointed a guardian in Matter of Bellweather. The estate is still before the probate judge.',
		marks: [['Matter of Bellweather', 'Matter of Bellweather']],
	},
	{
		text: 'The whistleblower lawsuit, United States ex rel. Hartnell v. Bexley Labs, was unsealed on Friday. It alleges fraud on Medicare.',
		marks: [['United States ex rel. Hartnell v. Bexley Labs', 'United States ex rel. Hartnell v. Bexley Labs']],
	},
	{
		text: 'The securities class action, In re Norvane Inc., was filed in Delaware. Shareholders allege that directors breached their fiduciary duty.',
		marks: [['In re Norvane Inc.', 'In re Norvane Inc']],
	},
]);
