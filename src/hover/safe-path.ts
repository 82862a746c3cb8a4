// The way from a mark to its card: the pointer may cut across other text on a straight
// line to any part of the card without losing it. All in CSS px of the viewport.

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Twice the signed area of a triangle; its sign tells on which side of a-b the point lies. */
const side = (a: Point, b: Point, p: Point): number => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);

function isInTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
	const sides = [side(a, b, p), side(b, c, p), side(c, a, p)];
	return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
}

/** Slack around the path, CSS px: hands shake, and the first sample may come late. */
const slack = 6;

/**
 * Whether a point lies between where the pointer left the mark and the card: in the
 * convex hull of that place and the card's box.
 */
export function isOnSafePath(point: Point, left: Point, card: Box): boolean {
	const box = { left: card.left - slack, top: card.top - slack, right: card.right + slack, bottom: card.bottom + slack };
	const isInside = point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom;
	if (isInside) return true;
	const corners: Point[] = [
		{ x: box.left, y: box.top },
		{ x: box.right, y: box.top },
		{ x: box.right, y: box.bottom },
		{ x: box.left, y: box.bottom },
	];
	return corners.some((corner, index) => isInTriangle(point, left, corner, corners[(index + 1) % 4] ?? corner));
}
