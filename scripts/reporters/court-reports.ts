// Neutral citations and law reports of common-law countries other than the United States,
// compiled by hand. Kinds: `c` a court's own numbers, `v` a series of reports; flag `b`:
// the year stands in brackets. Courts number older decisions afterwards, so that most
// first years are open (0).
import type { Edition } from './editions.ts';

const editions = (place: string, kind: 'c' | 'v', flags: '' | 'b', from: number, list: string): Edition[] =>
	list.split(';').map((item) => {
		const [abbreviation = '', name = ''] = item.split('=').map((part) => part.trim());
		return { name, kind, flags, from, to: 0, place, forms: [abbreviation] };
	});

const britain = `UKSC=Supreme Court of the United Kingdom; UKHL=House of Lords; UKPC=Judicial Committee of the Privy Council;
UKUT=Upper Tribunal; UKFTT=First-tier Tribunal; UKEAT=Employment Appeal Tribunal; EAT=Employment Appeal Tribunal; UKIPTrib=Investigatory Powers Tribunal;
EWCA Civ=Court of Appeal of England and Wales, Civil Division; EWCA Crim=Court of Appeal of England and Wales, Criminal Division;
EWHC=High Court of England and Wales; EWFC=Family Court of England and Wales; EWCOP=Court of Protection of England and Wales;
EWCC=County Court of England and Wales; CSIH=Court of Session, Inner House; CSOH=Court of Session, Outer House; HCJAC=High Court of Justiciary, Appeal Court;
HCJ=High Court of Justiciary; SAC=Sheriff Appeal Court; NICA=Court of Appeal in Northern Ireland; NIQB=High Court in Northern Ireland, Queen's Bench;
NIKB=High Court in Northern Ireland, King's Bench; NICC=Crown Court in Northern Ireland; NIFam=High Court in Northern Ireland, Family Division`;

const canada = `SCC=Supreme Court of Canada; FCA=Federal Court of Appeal; FC=Federal Court; TCC=Tax Court of Canada; CMAC=Court Martial Appeal Court;
CHRT=Canadian Human Rights Tribunal; ONCA=Court of Appeal for Ontario; ONSC=Ontario Superior Court of Justice; ONCJ=Ontario Court of Justice;
BCCA=Court of Appeal for British Columbia; BCSC=Supreme Court of British Columbia; BCPC=Provincial Court of British Columbia;
ABCA=Court of Appeal of Alberta; ABQB=Court of Queen's Bench of Alberta; ABKB=Court of King's Bench of Alberta; ABPC=Provincial Court of Alberta;
SKCA=Court of Appeal for Saskatchewan; SKQB=Court of Queen's Bench for Saskatchewan; SKKB=Court of King's Bench for Saskatchewan;
MBCA=Manitoba Court of Appeal; MBQB=Court of Queen's Bench of Manitoba; MBKB=Court of King's Bench of Manitoba; QCCA=Court of Appeal of Quebec;
QCCS=Superior Court of Quebec; QCCQ=Court of Quebec; NSCA=Nova Scotia Court of Appeal; NSSC=Supreme Court of Nova Scotia;
NBCA=Court of Appeal of New Brunswick; NBQB=Court of Queen's Bench of New Brunswick; NBKB=Court of King's Bench of New Brunswick;
PECA=Prince Edward Island Court of Appeal; PESC=Supreme Court of Prince Edward Island; NLCA=Court of Appeal of Newfoundland and Labrador;
NLSC=Supreme Court of Newfoundland and Labrador; YKCA=Court of Appeal of Yukon; YKSC=Supreme Court of Yukon;
NWTCA=Court of Appeal for the Northwest Territories; NWTSC=Supreme Court of the Northwest Territories; NUCA=Court of Appeal of Nunavut; NUCJ=Nunavut Court of Justice`;

const australia = `HCA=High Court of Australia; HCASL=High Court of Australia, special leave; FCA=Federal Court of Australia;
FCAFC=Federal Court of Australia, Full Court; FamCA=Family Court of Australia; FamCAFC=Family Court of Australia, Full Court;
FedCFamC1A=Federal Circuit and Family Court of Australia; FCCA=Federal Circuit Court of Australia; NSWCA=Court of Appeal of New South Wales;
NSWCCA=Court of Criminal Appeal of New South Wales; NSWSC=Supreme Court of New South Wales; VSC=Supreme Court of Victoria;
VSCA=Court of Appeal of Victoria; QCA=Court of Appeal of Queensland; QSC=Supreme Court of Queensland; SASC=Supreme Court of South Australia;
SASCFC=Supreme Court of South Australia, Full Court; SASCA=Court of Appeal of South Australia; WASC=Supreme Court of Western Australia;
WASCA=Court of Appeal of Western Australia; TASSC=Supreme Court of Tasmania; TASFC=Supreme Court of Tasmania, Full Court;
ACTSC=Supreme Court of the Australian Capital Territory; ACTCA=Court of Appeal of the Australian Capital Territory;
NTSC=Supreme Court of the Northern Territory; NTCA=Court of Appeal of the Northern Territory`;

const newZealand = 'NZSC=Supreme Court of New Zealand; NZCA=Court of Appeal of New Zealand; NZHC=High Court of New Zealand';
const ireland =
	'IESC=Supreme Court of Ireland; IECA=Court of Appeal of Ireland; IEHC=High Court of Ireland; IECCA=Court of Criminal Appeal of Ireland';
const southAfrica = `ZACC=Constitutional Court of South Africa; ZASCA=Supreme Court of Appeal of South Africa; ZAGPPHC=High Court, Pretoria;
ZAGPJHC=High Court, Johannesburg; ZAWCHC=High Court, Western Cape; ZAKZDHC=High Court, Durban; ZAECGHC=High Court, Eastern Cape`;
const elsewhere = `HKCFA=Court of Final Appeal of Hong Kong; HKCA=Court of Appeal of Hong Kong; HKCFI=Court of First Instance of Hong Kong;
SGCA=Court of Appeal of Singapore; SGHC=High Court of Singapore`;

const britishReports = `AC=Law Reports, Appeal Cases; QB=Law Reports, Queen's Bench; KB=Law Reports, King's Bench; Ch=Law Reports, Chancery;
Fam=Law Reports, Family; WLR=Weekly Law Reports; All ER=All England Law Reports; All ER (Comm)=All England Law Reports, Commercial Cases;
Lloyd's Rep=Lloyd's Law Reports; Cr App R=Criminal Appeal Reports; Cr App R (S)=Criminal Appeal Reports, Sentencing; ICR=Industrial Cases Reports;
IRLR=Industrial Relations Law Reports; EMLR=Entertainment and Media Law Reports; FSR=Fleet Street Reports; RPC=Reports of Patent Cases;
BCLC=Butterworths Company Law Cases; P & CR=Property and Compensation Reports; SLT=Scots Law Times; App Cas=Law Reports, Appeal Cases`;
const indianReports = `SCC=Supreme Court Cases; SCR=Supreme Court Reports; Supp SCR=Supreme Court Reports, Supplement; Supp SCC=Supreme Court Cases, Supplement;
SCALE=Supreme Court Almanac; AIR=All India Reporter; SCC OnLine=SCC Online; DLT=Delhi Law Times; Bom LR=Bombay Law Reporter`;
const australianReports = `CLR=Commonwealth Law Reports; ALR=Australian Law Reports; ALJR=Australian Law Journal Reports; FCR=Federal Court Reports;
NSWLR=New South Wales Law Reports; VR=Victorian Reports; Qd R=Queensland Reports; SASR=South Australian State Reports; WAR=Western Australian Reports`;

/** One edition for each court and series. */
export const courtReports: readonly Edition[] = [
	...editions('UK', 'c', 'b', 0, britain),
	...editions('Canada', 'c', '', 1996, canada),
	...editions('Australia', 'c', 'b', 1903, australia),
	...editions('New Zealand', 'c', 'b', 0, newZealand),
	...editions('Ireland', 'c', 'b', 0, ireland),
	...editions('South Africa', 'c', 'b', 1994, southAfrica),
	...editions('Other', 'c', 'b', 1997, elsewhere),
	...editions('Canada', 'c', '', 1867, 'CanLII=Canadian Legal Information Institute'),
	...editions('India', 'c', '', 1950, 'INSC=Supreme Court of India'),
	...editions('UK', 'v', 'b', 0, britishReports),
	...editions(
		'Canada',
		'v',
		'b',
		1876,
		'SCR=Supreme Court Reports; DLR=Dominion Law Reports; DLR (4th)=Dominion Law Reports; OR=Ontario Reports',
	),
	...editions('India', 'v', 'b', 1950, indianReports),
	...editions('Australia', 'v', 'b', 1903, australianReports),
	...editions('New Zealand', 'v', 'b', 1883, 'NZLR=New Zealand Law Reports'),
	...editions('Ireland', 'v', 'b', 1867, 'IR=Irish Reports; ILRM=Irish Law Reports Monthly'),
	...editions(
		'South Africa',
		'v',
		'b',
		1947,
		'SA=South African Law Reports; SACR=South African Criminal Law Reports; BCLR=Butterworths Constitutional Law Reports',
	),
	...editions('International', 'v', 'b', 1960, 'EHRR=European Human Rights Reports'),
	...editions('EU', 'v', 'b', 1954, 'ECR=European Court Reports; CMLR=Common Market Law Reports'),
];
