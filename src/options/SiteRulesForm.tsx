import { useState } from 'preact/hooks';
import { formatSiteRules, parseSiteRules, type RuleComplaint, type SiteRule } from '../settings/site-rules.ts';
import type { Say } from '../wording/wording.ts';

interface SiteRulesFormProps {
	readonly rules: readonly SiteRule[];
	readonly say: Say;
	/** Stores the rules; false if that failed. */
	readonly onSave: (rules: SiteRule[]) => Promise<boolean>;
}

interface Draft {
	readonly text: string;
	/** What was stored when the draft began. */
	readonly base: string;
}

function Complaints({ complaints, say }: { readonly complaints: readonly RuleComplaint[]; readonly say: Say }) {
	return (
		<div id="site-rules-error" class="error" role="alert">
			{complaints.length > 0 && (
				<>
					<p>{say('optionsSitesComplaints')}</p>
					<ul>
						{complaints.map(({ line, text }) => (
							<li key={line}>{say('optionsSitesLine', line, text)}</li>
						))}
					</ul>
				</>
			)}
		</div>
	);
}

/** The rules as text. What is typed stays until it is saved or discarded. */
export function SiteRulesForm({ rules, say, onSave }: SiteRulesFormProps) {
	const stored = formatSiteRules(rules);
	const [draft, setDraft] = useState<Draft>();
	const [complaints, setComplaints] = useState<readonly RuleComplaint[]>([]);
	const isChanged = draft !== undefined && draft.text !== stored;
	const edit = (text: string): void => setDraft({ text, base: draft?.base ?? stored });
	const discard = (): void => {
		setDraft(undefined);
		setComplaints([]);
	};
	const save = async (): Promise<void> => {
		const parsed = parseSiteRules(draft?.text ?? stored);
		setComplaints(parsed.complaints);
		if (parsed.complaints.length === 0 && (await onSave(parsed.rules))) discard();
	};
	return (
		<form
			class="field"
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			<label for="site-rules">{say('optionsSitesRules')}</label>
			<p id="site-rules-hint" class="hint">
				{say('optionsSitesHint')}
			</p>
			<textarea
				id="site-rules"
				rows={8}
				spellcheck={false}
				autocapitalize="off"
				value={draft?.text ?? stored}
				aria-invalid={complaints.length > 0}
				aria-describedby="site-rules-hint site-rules-error"
				onInput={({ currentTarget }) => edit(currentTarget.value)}
			/>
			<Complaints complaints={complaints} say={say} />
			<div class="buttons">
				<button type="submit" class="button first">
					{say('optionsSave')}
				</button>
				{isChanged && (
					<button type="button" class="button" onClick={discard}>
						{say('optionsSitesUndo')}
					</button>
				)}
				<p class="soft" role="status">
					{isChanged && say(draft.base === stored ? 'optionsSitesUnsaved' : 'optionsSitesOvertaken')}
				</p>
			</div>
		</form>
	);
}
