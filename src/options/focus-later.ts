// Focus for controls that are not there yet: what was clicked goes away, and the element
// that takes its place is drawn after the next answer of the storage.
import { useEffect, useRef } from 'preact/hooks';

/** Returns a function that gives the focus to the element with this id as soon as it is drawn. */
export function useFocusLater(): (id: string) => void {
	const awaited = useRef<string | undefined>(undefined);
	useEffect(() => {
		const element = awaited.current === undefined ? null : document.getElementById(awaited.current);
		if (!element) return;
		awaited.current = undefined;
		element.focus();
	});
	return (id) => {
		awaited.current = id;
	};
}
