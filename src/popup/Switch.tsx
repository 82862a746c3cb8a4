interface SwitchProps {
	readonly label: string;
	readonly on: boolean;
	readonly disabled?: boolean;
	readonly onSwitch: (on: boolean) => void;
}

/** One line with a switch at its end; the whole line is the target. */
export function Switch({ label, on, disabled = false, onSwitch }: SwitchProps) {
	return (
		<label class="switch">
			<span>{label}</span>
			<input
				type="checkbox"
				role="switch"
				checked={on}
				aria-checked={on}
				disabled={disabled}
				onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
			/>
		</label>
	);
}
