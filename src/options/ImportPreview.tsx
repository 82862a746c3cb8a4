import { useEffect, useRef, useState } from 'preact/hooks';
import { type ImportPlan, type ImportWay, importWays, planImport } from '../settings/import-plan.ts';
import type { OwnTerm } from '../settings/own-terms.ts';
import { type CheckedRows, mostTerms } from '../settings/term-rows.ts';
import type { MessageKey, Say } from '../wording/wording.ts';
import { ownTermId } from './own-term-id.ts';
import { RadioGroup } from './RadioGroup.tsx';
import { Rejections } from './Rejections.tsx';
import { changesNothing, TermChanges } from './TermChanges.tsx';

const wayNames = {
	merge: 'optionsFileWayMerge',
	add: 'optionsFileWayAdd',
	replace: 'optionsFileWayReplace',
} as const satisfies Record<ImportWay, MessageKey>;

interface ImportPreviewProps {
	/** Of the file. */
	readonly name: string;
	readonly file: CheckedRows;
	readonly terms: readonly OwnTerm[];
	readonly say: Say;
	readonly onConfirm: (way: ImportWay, plan: ImportPlan) => void;
	readonly onCancel: () => void;
}

interface ChangesProps {
	readonly plan: ImportPlan;
	readonly isEmpty: boolean;
	readonly say: Say;
}

function Changes({ plan, isEmpty, say }: ChangesProps) {
	if (isEmpty) return <p>{say('optionsFileNoTerms')}</p>;
	return (
		<>
			<TermChanges plan={plan} say={say} />
			{changesNothing(plan) && <p>{say('optionsFileNothing')}</p>}
			{!plan.fits && <p class="error">{say('optionsFileTooMany', mostTerms.toLocaleString())}</p>}
		</>
	);
}

/** What an import would do, before it is done. */
export function ImportPreview({ name, file, terms, say, onConfirm, onCancel }: ImportPreviewProps) {
	const [way, setWay] = useState<ImportWay>('merge');
	const title = useRef<HTMLHeadingElement>(null);
	useEffect(() => title.current?.focus(), []);
	const plan = planImport({ current: terms, incoming: file.terms, way, newId: ownTermId });
	const isEmpty = file.terms.length === 0;
	const canImport = !isEmpty && plan.fits && !changesNothing(plan);
	return (
		<div class="own-form preview">
			<h4 ref={title} tabIndex={-1}>
				{say('optionsFilePreview', name)}
			</h4>
			{!isEmpty && (
				<RadioGroup
					name="import-way"
					legend={say('optionsFileWay')}
					choices={importWays.map((value) => ({ value, label: say(wayNames[value]) }))}
					value={way}
					onChoose={setWay}
				/>
			)}
			<div role="status">
				<Changes plan={plan} isEmpty={isEmpty} say={say} />
			</div>
			<Rejections rejected={file.rejected} say={say} />
			<div class="buttons">
				{canImport && (
					<button type="button" class="button first" onClick={() => onConfirm(way, plan)}>
						{say(way === 'replace' ? 'optionsFileConfirmReplace' : 'optionsFileConfirm')}
					</button>
				)}
				<button type="button" class="button" onClick={onCancel}>
					{say('optionsCancel')}
				</button>
			</div>
		</div>
	);
}
