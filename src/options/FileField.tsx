interface FileFieldProps {
	readonly id: string;
	readonly label: string;
	readonly hint: string;
	readonly accept: string;
	/** What is wrong with the file that was chosen; '' if nothing. */
	readonly error: string;
	readonly onChoose: (file: File) => void;
}

/** A field for one file. The same file can be chosen again after it was mended. */
export function FileField({ id, label, hint, accept, error, onChoose }: FileFieldProps) {
	return (
		<div class="field file">
			<label for={id}>{label}</label>
			<input
				id={id}
				type="file"
				accept={accept}
				aria-invalid={error !== ''}
				aria-describedby={`${id}-hint ${id}-error`}
				onChange={({ currentTarget }) => {
					const [file] = currentTarget.files ?? [];
					if (file) onChoose(file);
					currentTarget.value = '';
				}}
			/>
			<p id={`${id}-hint`} class="hint">
				{hint}
			</p>
			<p id={`${id}-error`} class="error" role="alert">
				{error}
			</p>
		</div>
	);
}
