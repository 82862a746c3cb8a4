// The test alone, without the rest of the library: the gate pays for every byte.
declare module '@mozilla/readability/Readability-readerable.js' {
	export { isProbablyReaderable as default } from '@mozilla/readability';
}
