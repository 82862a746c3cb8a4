// crxjs builds a script imported so as one classic script and gives its path.
declare module '*?script&iife' {
	const path: string;
	export default path;
}
