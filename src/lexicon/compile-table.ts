// Turns entries into the table the engine reads: every surface form becomes a path of
// token hashes in one trie, kept in one open-addressing hash. Runs at build time for
// the bundled sets and in the background for a reader's own.
import { joinHashes } from '../text/hash.ts';
import { type EntryKind, entryKinds, type FormRole, formRoles, type SenseClass, senseClasses } from './entry.ts';
import { tokensOf } from './form-tokens.ts';
import { nounPhrases, type SurfaceForm, verbPhrases } from './inflect.ts';
import { jurisdictions } from './schema.ts';
import { edgeSlots, TrieBuilder } from './trie.ts';
import { bytesOf, flag, formatVersion, headerWords, magic, type SectionName, sections, terminalWords } from './table-format.ts';

/** What the table keeps of an entry. */
export interface TableEntry {
	readonly id: string;
	readonly headword: string;
	readonly set: string;
	readonly kind: EntryKind;
	readonly sense: SenseClass;
	readonly jurisdictions: readonly string[];
	readonly cues: { readonly for: readonly string[]; readonly against: readonly string[] };
	readonly forms: readonly (SurfaceForm & { readonly role: FormRole })[];
}

/** "U.S. attorney" is printed "US attorney" too, where the capitals must then be there. */
function withUndotted(form: SurfaceForm & { role: FormRole }): (SurfaceForm & { role: FormRole })[] {
	if (form.tail !== undefined || !/\b(?:[A-Z]\.){2,}/.test(form.text)) return [form];
	const undotted = form.text.replace(/\b(?:[A-Z]\.){2,}/g, (acronym) => acronym.replaceAll('.', ''));
	return [form, { ...form, text: undotted, cased: true }];
}

function bloomOf(hashes: ReadonlySet<number>): Uint32Array {
	let bits = 1024;
	while (bits < hashes.size * 16) bits *= 2;
	const bloom = new Uint32Array(bits / 32);
	for (const hash of hashes) {
		const bit = hash & (bits - 1);
		bloom[bit >>> 5] = (bloom[bit >>> 5] ?? 0) | (1 << (bit & 31));
	}
	return bloom;
}

function jurisdictionMask(codes: readonly string[]): number {
	return codes.reduce((mask, code) => {
		const bit = (jurisdictions as readonly string[]).indexOf(code.startsWith('US-') ? 'US' : code);
		return bit < 0 ? mask : (mask | (1 << bit)) >>> 0;
	}, 0);
}

/** Cues are given in their base form; every inflection of the first word counts. */
function cueHashes(cues: readonly string[]): number[] {
	const phrases = cues.flatMap((cue) => [...nounPhrases(cue), ...verbPhrases(cue)]);
	const hashes = phrases.map((phrase) => tokensOf(phrase).hashes.reduce((joined, hash) => joinHashes(joined, hash), 0));
	return [...new Set(hashes)].sort((a, b) => a - b);
}

function stringTable(strings: readonly string[]): { starts: number[]; units: number[] } {
	const starts: number[] = [];
	const units: number[] = [];
	for (const text of strings) {
		starts.push(units.length);
		for (let at = 0; at < text.length; at++) units.push(text.charCodeAt(at));
	}
	starts.push(units.length);
	return { starts, units };
}

function layOut(content: Record<SectionName, ArrayLike<number>>): ArrayBuffer {
	let offset = Math.ceil((headerWords * 4) / 8) * 8;
	const header = [magic, formatVersion, sections.length];
	for (const [name, width] of sections) {
		header.push(offset, content[name].length);
		offset = Math.ceil((offset + content[name].length * bytesOf(width)) / 8) * 8;
	}
	const buffer = new ArrayBuffer(offset);
	new Uint32Array(buffer, 0, header.length).set(header);
	sections.forEach(([name, width], index) => {
		const View = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array }[width];
		new View(buffer, header[3 + index * 2], content[name].length).set(content[name]);
	});
	return buffer;
}

/**
 * Compiles entries into a table, in the order given. Sets are numbered in order of
 * first appearance. At most 65,535 entries and 255 sets.
 */
export function compileTable(entries: readonly TableEntry[]): ArrayBuffer {
	const sets = [...new Set(entries.map((entry) => entry.set))];
	const trie = new TrieBuilder();
	const gaps: number[] = [];
	const cueStart: number[] = [];
	const cues: number[] = [];
	entries.forEach((entry, number) => {
		for (const form of entry.forms.flatMap(withUndotted)) {
			const head = tokensOf(form.text);
			if (head.hashes.length === 0) continue;
			const role = formRoles.indexOf(form.role) << flag.roleShift;
			const word = number | role | (form.cased ? flag.cased : 0) | (form.tail === undefined ? 0 : flag.gapped);
			const masks = form.cased ? (head.capital | (head.capitals << 16)) >>> 0 : 0;
			const commas = head.commas.reduce((mask, comma, at) => (comma && at < 32 ? (mask | (1 << at)) >>> 0 : mask), 0);
			trie.add(head, { word, check: head.check, masks, gap: gaps.length, commas });
			if (form.tail !== undefined) {
				const tail = tokensOf(form.tail);
				gaps.push(tail.check, tail.hashes.length, ...tail.hashes);
			}
		}
		cueStart.push(cues.length);
		cues.push(...cueHashes(entry.cues.for));
		cueStart.push(cues.length);
		cues.push(...cueHashes(entry.cues.against));
	});
	cueStart.push(cues.length, cues.length);

	const terminalStart: number[] = [];
	const terminals: number[] = [];
	for (const list of trie.terminals) {
		terminalStart.push(terminals.length / terminalWords);
		for (const { word, check, masks, gap: record, commas } of list) terminals.push(word, check, masks, record, commas);
	}
	terminalStart.push(terminals.length / terminalWords);
	const strings = stringTable([...entries.map(({ id }) => id), ...entries.map(({ headword }) => headword), ...sets]);
	return layOut({
		bloom: bloomOf(trie.firstHashes),
		edges: edgeSlots(trie),
		terminalStart,
		terminals,
		gaps,
		entrySet: entries.map((entry) => sets.indexOf(entry.set)),
		entryKind: entries.map((entry) => entryKinds.indexOf(entry.kind)),
		entrySense: entries.map((entry) => senseClasses.indexOf(entry.sense)),
		entryJurisdiction: entries.map((entry) => jurisdictionMask(entry.jurisdictions)),
		cueStart,
		cues,
		stringStart: strings.starts,
		strings: strings.units,
	});
}
