// Serves tests/fixtures/articles and tests/fixtures/pages over http.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';

const folders = ['tests/fixtures/articles', 'tests/fixtures/pages'];

function readFixture(name: string): Buffer | undefined {
	for (const folder of folders) {
		try {
			return readFileSync(join(folder, name));
		} catch {
			// Perhaps the next folder has it.
		}
	}
	return undefined;
}

export interface FixtureServer {
	/** Address of a fixture on a host of its own, so that site rules can tell hosts apart. */
	readonly at: (name: string, host?: '127.0.0.1' | 'localhost') => string;
	readonly close: () => void;
}

export function serveFixtures(): Promise<FixtureServer> {
	const server = createServer((request, response) => {
		const body = readFixture(basename(new URL(request.url ?? '/', 'http://fixture').pathname));
		response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
		response.end(body ?? '');
	});
	return new Promise((done) => {
		server.listen(0, () => {
			const { port } = server.address() as AddressInfo;
			done({ at: (name, host = '127.0.0.1') => `http://${host}:${port}/${name}`, close: () => server.close() });
		});
	});
}
