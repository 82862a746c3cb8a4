// Runs in every page, first and smallest: if the page reads like an article, the
// background is told, and decides. Nothing of the page is sent.
import { judgeArticle } from '../page/is-article.ts';
import { answerStatus, tellBackground } from '../platform/bare-runtime.ts';

/** Marks the page's isolated world, so that gate and reader start once each. */
interface World {
	obiterGate?: true;
	obiterReader?: unknown;
}

const world = globalThis as World;
const host = location.hostname;

function open(): void {
	const verdict = judgeArticle(document);
	answerStatus(() =>
		Object.hasOwn(world, 'obiterReader') ? undefined : { state: verdict === 'article' ? 'waiting' : verdict, host, found: [] },
	);
	if (verdict === 'article') tellBackground({ version: 1, kind: 'article-found', host });
}

// `hasOwn`: an element with that id would answer for a global that is not there.
if (!Object.hasOwn(world, 'obiterGate') && window === window.top) {
	world.obiterGate = true;
	// A prerendered page may never be seen; it is read when it is.
	if ((document as { prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', open, { once: true });
	else open();
}
