// Measures ways of doing one thing so that their ratios can be trusted on a busy machine:
// all in one process, warm, in turns, and in CPU time, which other programs cannot take.

/** One thing to measure. */
export interface Way {
	readonly name: string;
	/** UTF-16 units that one run reads. */
	readonly units: number;
	/** Does it once; returns how many terms it found, 0 for a way that only reads. */
	run(): number;
}

/** What was measured of a way. */
export interface Measured {
	readonly name: string;
	/** Median CPU time for one UTF-16 unit, garbage collection included, in nanoseconds. */
	readonly nsPerUnit: number;
	/** Median over the rounds of its time per unit to that of the first way in the same round. */
	readonly ratio: number;
	/** How many terms one run finds. */
	readonly found: number;
}

const warmMs = 400;
const sampleMs = 40;
const rounds = 15;

const cpuMs = (): number => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};

function timeOf({ run }: Way, repeats: number): number {
	const before = cpuMs();
	for (let repeat = 0; repeat < repeats; repeat++) run();
	return (cpuMs() - before) / repeats;
}

/** Runs a way until it is compiled; how often it has to run for a sample long enough to time. */
function warmUp(way: Way): number {
	const until = cpuMs() + warmMs;
	let fastest = Number.POSITIVE_INFINITY;
	do fastest = Math.min(fastest, timeOf(way, 1));
	while (cpuMs() < until);
	return Math.max(1, Math.round(sampleMs / fastest));
}

/** The middle value; of an even number of values the upper of the two in the middle. */
export function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Measures all ways; the first is the one that the others are compared with. */
export function measure(ways: readonly Way[]): Measured[] {
	const repeats = ways.map(warmUp);
	const times = ways.map((): number[] => []);
	for (let round = 0; round < rounds; round++)
		ways.forEach((way, index) => {
			times[index]?.push((timeOf(way, repeats[index] ?? 1) * 1e6) / way.units);
		});
	const base = times[0] ?? [];
	return ways.map(({ name, run }, index) => {
		const own = times[index] ?? [];
		return { name, nsPerUnit: median(own), ratio: median(own.map((time, round) => time / (base[round] ?? time))), found: run() };
	});
}
