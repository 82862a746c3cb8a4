import { useState } from 'preact/hooks';
import type { Say } from '../wording/wording.ts';

interface DelayFieldProps {
	readonly id: string;
	readonly label: string;
	readonly hint: string;
	readonly bounds: { readonly least: number; readonly most: number };
	/** Ms. */
	readonly value: number;
	readonly onChange: (ms: number) => Promise<boolean>;
	readonly say: Say;
}

/** A delay in ms. What does not fit stays in the field, with a word about it, and is not stored. */
export function DelayField({ id, label, hint, bounds, value, onChange, say }: DelayFieldProps) {
	const [typed, setTyped] = useState<string>();
	const [isWrong, setWrong] = useState(false);
	const store = async (ms: number): Promise<void> => {
		const fits = Number.isInteger(ms) && ms >= bounds.least && ms <= bounds.most;
		setWrong(!fits);
		if (fits && (await onChange(ms))) setTyped(undefined);
	};
	return (
		<div class="field">
			<label for={id}>{label}</label>
			<input
				id={id}
				type="number"
				min={bounds.least}
				max={bounds.most}
				step={50}
				value={typed ?? value}
				aria-invalid={isWrong}
				aria-describedby={isWrong ? `${id}-hint ${id}-error` : `${id}-hint`}
				onInput={({ currentTarget }) => setTyped(currentTarget.value)}
				onChange={({ currentTarget }) => void store(currentTarget.valueAsNumber)}
			/>
			<p id={`${id}-hint`} class="hint">
				{hint}
			</p>
			{isWrong && (
				<p id={`${id}-error`} class="error" role="alert">
					{say('optionsErrorDelay', bounds.least, bounds.most)}
				</p>
			)}
		</div>
	);
}
