// Words that tell where a party's name in a caption begins and ends.
import { hashWord, hashWords } from '../../text/hash.ts';

/** Small words inside a name: "City of New London", "Students for Fair Admissions". */
export const connectors = hashWords('of the for de del la le du da di von van der den bin al el to in on at by a an ex rel against with');

/** What follows a comma inside a name: "Ltd.", "Inc.", "et al." */
export const suffixes = hashWords(
	'inc ltd llc llp lp corp co plc pc pllc sa ag gmbh nv bv pty pvt limited incorporated corporation company et al jr sr ii iii',
);

/** Words that make a party an institution. */
export const institutions = hashWords(
	'inc ltd llc llp corp co plc pty pvt limited corporation company assn association board department dept bureau commission committee council county city town village township university college school district authority agency administration administrator secretary commissioner director attorney warden superintendent bank trust union federation foundation society services industries holdings group partners hospital health insurance railway railroad airlines pharmaceuticals laboratories superior',
);

/** Parties on whose side the state stands: a case about crime, or against government. */
export const sovereigns = hashWords('state people commonwealth regina rex crown r government territory');

/** Words with a capital at the head of a sentence or a headline that begin no name. */
export const leading = hashWords(
	'in the a an and or but see as at by for from with under since after before when while where if although though because unlike like citing cite compare cf also that this these those his her its their our your my on to of into over against about between than then so yet nor not no until during within without through following overturning overruling upholding applying quoting did does do is was were are has had have will would can could should may might how why what who which both either landmark famous infamous historic case cases court courts ruling decision decisions precedent opinion justice justices judge supreme first second third watch read opinion analysis overturn overturned overrule overruled overturns overrules reverse reversed reverses revisit revisits strikes strike uphold upholds kill kills gut guts end ends ending protect codify codifies post pre today monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
);

/** Words that end a name on its right: "Roe v. Wade Supreme Court decision". */
export const trailing = hashWords(
	'supreme decision decisions ruling rulings case cases precedent opinion era was is are were has had could would will should may might in on at as and or but after before when while with from under because since that which who monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
);

/** Nouns and verbs near a caption that speak of courts. */
export const courtWords = hashWords(
	'court courts case cases ruling rulings ruled rule decision decisions decided held holding lawsuit suit sued precedent overturn overturned overturning overrule overruled judge judges justice justices appeal appeals appealed plaintiff plaintiffs defendant defendants petition certiorari opinion dissent dissented majority filed docket argued argument constitutional unconstitutional trial litigation brief circuit tribunal verdict affirmed reversed remanded claim complaint',
);

/** After a short name of a case: "the Kelo decision", "the King challenge". */
export const decisionWords = hashWords(
	'decision decisions ruling rulings case cases opinion precedent holding standard test doctrine framework majority dissent challenge litigation court',
);

/** Words near a "v." of sport, film and play. */
export const contestWords = hashWords(
	'match matches game games test tests cup score scored scores final finals semi semifinal league season fight bout round rounds tickets fixture fixtures kickoff innings wicket wickets goal goals half-time striker coach squad stadium tournament championship championships playoff playoffs series odi t20 rugby football soccer cricket tennis boxing ufc nba nfl mlb premier movie film films trailer sequel franchise superhero episode odds betting bet highlights preview lineup lineups team teams player players beat beats defeat defeats draw quarterback touchdown wimbledon toss dvd cinema cinemas screens',
);

/** Places: a case there is not a case's name, and a "v." between two is mostly sport. */
export const places = hashWords(
	'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming dc boston chicago london paris berlin moscow beijing delhi mumbai sydney melbourne toronto dublin edinburgh manhattan brooklyn angeles francisco diego houston dallas atlanta miami detroit philadelphia seattle denver us uk usa america britain england scotland wales ireland canada australia india china russia iran iraq israel france germany italy spain japan korea ukraine turkey syria afghanistan pakistan africa asia europe',
);

/** Pivots between two parties. */
export const pivots = { v: hashWord('v'), vs: hashWord('vs'), versus: hashWord('versus') } as const;

/** Whether a word of this hash stands between two parties. */
export const isPivot = (hash: number | undefined): boolean => hash === pivots.v || hash === pivots.vs || hash === pivots.versus;
