import type { ComponentChildren } from 'preact';

interface SectionProps {
	readonly id: string;
	readonly title: string;
	readonly text: string;
	readonly children: ComponentChildren;
}

/** One part of the page. Its heading can take the focus when a control under it goes away. */
export function Section({ id, title, text, children }: SectionProps) {
	return (
		<section id={id} aria-labelledby={`${id}-title`}>
			<h2 id={`${id}-title`} tabIndex={-1}>
				{title}
			</h2>
			<p class="soft intro">{text}</p>
			{children}
		</section>
	);
}
