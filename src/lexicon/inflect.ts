// English inflection for surface forms, at build time only. Rules cover the regular
// cases, a short list the irregular verbs and nouns of legal prose; what still comes
// out wrong is struck by hand with `never` in the entry.
import type { FormsSource } from './schema.ts';

const irregularVerbs: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries({
		be: ['is', 'are', 'was', 'were', 'been', 'being'],
		bear: ['bears', 'bore', 'borne', 'bearing'],
		become: ['becomes', 'became', 'becoming'],
		begin: ['begins', 'began', 'begun', 'beginning'],
		break: ['breaks', 'broke', 'broken', 'breaking'],
		bring: ['brings', 'brought', 'bringing'],
		buy: ['buys', 'bought', 'buying'],
		catch: ['catches', 'caught', 'catching'],
		come: ['comes', 'came', 'coming'],
		deal: ['deals', 'dealt', 'dealing'],
		do: ['does', 'did', 'done', 'doing'],
		drive: ['drives', 'drove', 'driven', 'driving'],
		fall: ['falls', 'fell', 'fallen', 'falling'],
		find: ['finds', 'found', 'finding'],
		flee: ['flees', 'fled', 'fleeing'],
		forgive: ['forgives', 'forgave', 'forgiven', 'forgiving'],
		get: ['gets', 'got', 'gotten', 'getting'],
		give: ['gives', 'gave', 'given', 'giving'],
		go: ['goes', 'went', 'gone', 'going'],
		hang: ['hangs', 'hanged', 'hung', 'hanging'],
		have: ['has', 'had', 'having'],
		hear: ['hears', 'heard', 'hearing'],
		hold: ['holds', 'held', 'holding'],
		keep: ['keeps', 'kept', 'keeping'],
		lay: ['lays', 'laid', 'laying'],
		lead: ['leads', 'led', 'leading'],
		leave: ['leaves', 'left', 'leaving'],
		lie: ['lies', 'lied', 'lying'],
		lose: ['loses', 'lost', 'losing'],
		make: ['makes', 'made', 'making'],
		meet: ['meets', 'met', 'meeting'],
		overrule: ['overrules', 'overruled', 'overruling'],
		pay: ['pays', 'paid', 'paying'],
		plead: ['pleads', 'pleaded', 'pled', 'pleading'],
		put: ['puts', 'putting'],
		read: ['reads', 'reading'],
		rise: ['rises', 'rose', 'risen', 'rising'],
		run: ['runs', 'ran', 'running'],
		see: ['sees', 'saw', 'seen', 'seeing'],
		seek: ['seeks', 'sought', 'seeking'],
		sell: ['sells', 'sold', 'selling'],
		send: ['sends', 'sent', 'sending'],
		serve: ['serves', 'served', 'serving'],
		set: ['sets', 'setting'],
		shoot: ['shoots', 'shot', 'shooting'],
		sit: ['sits', 'sat', 'sitting'],
		speak: ['speaks', 'spoke', 'spoken', 'speaking'],
		spend: ['spends', 'spent', 'spending'],
		stand: ['stands', 'stood', 'standing'],
		steal: ['steals', 'stole', 'stolen', 'stealing'],
		strike: ['strikes', 'struck', 'stricken', 'striking'],
		sue: ['sues', 'sued', 'suing'],
		swear: ['swears', 'swore', 'sworn', 'swearing'],
		take: ['takes', 'took', 'taken', 'taking'],
		tear: ['tears', 'tore', 'torn', 'tearing'],
		tell: ['tells', 'told', 'telling'],
		throw: ['throws', 'threw', 'thrown', 'throwing'],
		uphold: ['upholds', 'upheld', 'upholding'],
		win: ['wins', 'won', 'winning'],
		withdraw: ['withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
		withhold: ['withholds', 'withheld', 'withholding'],
		write: ['writes', 'wrote', 'written', 'writing'],
		overthrow: ['overthrows', 'overthrew', 'overthrown', 'overthrowing'],
		overturn: ['overturns', 'overturned', 'overturning'],
		rebut: ['rebuts', 'rebutted', 'rebutting'],
		forbid: ['forbids', 'forbade', 'forbidden', 'forbidding'],
		forgo: ['forgoes', 'forwent', 'forgone', 'forgoing'],
		blow: ['blows', 'blew', 'blown', 'blowing'],
		freeze: ['freezes', 'froze', 'frozen', 'freezing'],
		let: ['lets', 'letting'],
		override: ['overrides', 'overrode', 'overridden', 'overriding'],
		redraw: ['redraws', 'redrew', 'redrawn', 'redrawing'],
		rehear: ['rehears', 'reheard', 'rehearing'],
		wind: ['winds', 'wound', 'winding'],
	}),
);

/** Verbs of two syllables or more whose last consonant doubles: "committed", not "commited". */
const doubling = new Set(
	'admit commit permit submit remit transfer refer defer infer confer deter incur recur acquit compel expel repel propel dispel disbar kidnap wiretap control patrol rebut abet equip occur prefer regret overstep'.split(
		' ',
	),
);
const doublingInBritain = new Set('cancel travel label counsel libel quarrel fuel tunnel total signal'.split(' '));

const irregularNouns: ReadonlyMap<string, string> = new Map(
	Object.entries({
		man: 'men',
		woman: 'women',
		child: 'children',
		person: 'people',
		foreman: 'foremen',
		forewoman: 'forewomen',
		juryman: 'jurymen',
		wife: 'wives',
		life: 'lives',
		thief: 'thieves',
		knife: 'knives',
		half: 'halves',
		crisis: 'crises',
		basis: 'bases',
		thesis: 'theses',
		analysis: 'analyses',
		criterion: 'criteria',
		referendum: 'referendums',
		memorandum: 'memorandums',
		passerby: 'passersby',
		proof: 'proofs',
		chief: 'chiefs',
		belief: 'beliefs',
		relief: 'reliefs',
		brief: 'briefs',
	}),
);

const heads = new Set(
	'to for of in on with against by at from under between into without as over after before upon during within that v vs general'.split(' '),
);

/** Regular or listed plural of one word. */
export function pluralOf(noun: string): string {
	const known = irregularNouns.get(noun.toLowerCase());
	if (known) return /^[A-Z]/.test(noun) ? known.charAt(0).toUpperCase() + known.slice(1) : known;
	if (/(?:s|x|z|ch|sh)$/i.test(noun)) return `${noun}es`;
	if (/[^aeiou]y$/i.test(noun)) return `${noun.slice(0, -1)}ies`;
	return `${noun}s`;
}

const isShortWithDoubling = (verb: string): boolean => /^[^aeiou]*[aeiou][bdfgklmnprtvz]$/.test(verb) && !/[wxy]$/.test(verb);

/** All finite and participle forms of one verb besides its base, British doublings included. */
export function verbFormsOf(verb: string): readonly string[] {
	const base = verb.toLowerCase();
	const known = irregularVerbs.get(base);
	if (known) return known;
	if (base.endsWith('ee')) return [`${base}s`, `${base}d`, `${base}ing`];
	if (base.endsWith('e')) return [`${base}s`, `${base}d`, `${base.endsWith('ie') ? `${base.slice(0, -2)}y` : base.slice(0, -1)}ing`];
	if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
	const last = base.slice(-1);
	const third = /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
	const doubled = [third, `${base}${last}ed`, `${base}${last}ing`];
	const plain = [third, `${base}ed`, `${base}ing`];
	if (doubling.has(base) || isShortWithDoubling(base)) return doubled;
	return doublingInBritain.has(base) ? [...plain, ...doubled.slice(1)] : plain;
}

/** Index of the word that takes the plural: the last before the first preposition. */
function headIndex(words: readonly string[]): number {
	const at = words.findIndex((word, index) => index > 0 && heads.has(word.toLowerCase()));
	return at > 0 ? at - 1 : words.length - 1;
}

/** Singular and plural of a noun phrase: "motion to dismiss", "motions to dismiss". */
export function nounPhrases(phrase: string): readonly string[] {
	const words = phrase.split(' ');
	const at = headIndex(words);
	const head = words[at] ?? '';
	if (!/[a-z]$/i.test(head) || (/[^s]s$/i.test(head) && !/(?:us|is|as|os)$/i.test(head) && !/ss$/i.test(head))) return [phrase];
	return [phrase, [...words.slice(0, at), pluralOf(head), ...words.slice(at + 1)].join(' ')];
}

/** Base form of a verb phrase and the forms its first word takes. */
export function verbPhrases(phrase: string): readonly string[] {
	const [verb = '', ...rest] = phrase.split(' ');
	// A hyphenated verb inflects at its last part: "cross-examine", "cross-examined".
	const hyphen = verb.lastIndexOf('-');
	const prefix = verb.slice(0, hyphen + 1);
	const bases = [verb, ...verbFormsOf(verb.slice(hyphen + 1)).map((form) => prefix + form)];
	return bases.map((form) => [form, ...rest].join(' '));
}

/** One way an entry may stand in a text. */
export interface SurfaceForm {
	readonly text: string;
	/** Whether the capitals written here are required in the text. */
	readonly cased: boolean;
	/** For a gapped form the text after the gap; `text` is what stands before it. */
	readonly tail?: string;
}

/**
 * Every surface form of an entry, in the order noun, verb, exact, cased, gapped, without
 * duplicates and without what `never` strikes.
 */
export function surfaceForms(forms: FormsSource): readonly SurfaceForm[] {
	const never = new Set(forms.never.map((form) => form.toLowerCase()));
	const plain = [...forms.noun.flatMap(nounPhrases), ...forms.verb.flatMap(verbPhrases), ...forms.exact];
	const gapped = forms.gapped.flatMap((form) => {
		const [head = '', tail = ''] = form.split(' ... ');
		return nounPhrases(head).map((text) => ({ text, cased: false, tail }));
	});
	const all: SurfaceForm[] = [
		...plain.map((text) => ({ text, cased: false })),
		...forms.cased.map((text) => ({ text, cased: true })),
		...gapped,
	];
	const seen = new Set<string>();
	return all.filter((form) => {
		const key = `${form.cased ? form.text : form.text.toLowerCase()}|${form.tail ?? ''}`;
		if (seen.has(key) || never.has(form.text.toLowerCase())) return false;
		seen.add(key);
		return true;
	});
}
