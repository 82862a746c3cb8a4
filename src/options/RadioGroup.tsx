import type { ComponentChildren } from 'preact';

export interface Choice<T extends string> {
	readonly value: T;
	readonly label: string;
	/** Drawn under the label. */
	readonly sample?: ComponentChildren;
}

interface RadioGroupProps<T extends string> {
	readonly name: string;
	readonly legend: string;
	readonly choices: readonly Choice<T>[];
	readonly value: T;
	readonly onChoose: (value: T) => void;
}

export function RadioGroup<T extends string>({ name, legend, choices, value: chosen, onChoose }: RadioGroupProps<T>) {
	return (
		<fieldset>
			<legend>{legend}</legend>
			{choices.map(({ value, label, sample }) => (
				<label key={value} class="choice">
					<input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
					<span>
						{label}
						{sample}
					</span>
				</label>
			))}
		</fieldset>
	);
}
