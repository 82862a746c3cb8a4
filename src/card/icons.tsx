// The card's icons, drawn on a 16 px grid in the colour of the text.

const Icon = ({ path }: { readonly path: string }) => (
	<svg
		viewBox="0 0 16 16"
		width="16"
		height="16"
		aria-hidden="true"
		fill="none"
		stroke="currentColor"
		stroke-width="1.4"
		stroke-linecap="round"
		stroke-linejoin="round"
	>
		<path d={path} />
	</svg>
);

export const BackIcon = () => <Icon path="M9.5 3.5 5 8l4.5 4.5" />;
export const CloseIcon = () => <Icon path="m4 4 8 8M12 4l-8 8" />;
export const PinIcon = () => <Icon path="M6 2.5h4M6.5 2.5v4L4.5 9h7l-2-2.5v-4M8 9v4.5" />;
