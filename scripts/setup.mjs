// Sets up a fresh clone: npm packages, and on Debian as root the two browsers. Plain
// JavaScript, because it runs before anything is installed. Does nothing the second time.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const oldestNode = [20, 19];
const stamp = join('node_modules', '.obiter-setup');

function checkNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
	console.error(`Obiter's tools need Node ${oldestNode.join('.')} or later; this is ${process.versions.node}.`);
	process.exit(1);
}

function run(command, args, env = {}) {
	console.log(`> ${command} ${args.join(' ')}`);
	const { status, error } = spawnSync(command, args, {
		stdio: 'inherit',
		env: { ...process.env, ...env },
		shell: process.platform === 'win32',
	});
	if (error) console.error(error.message);
	return status === 0;
}

function installPackages() {
	const digest = createHash('sha256').update(readFileSync('package-lock.json')).update(readFileSync('package.json')).digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
	// Not `npm ci`: a registry that serves packages for one platform only makes a lock
	// file without the others' optional binaries, which `npm ci` refuses and `npm install`
	// completes. Versions are the lock file's in both cases.
	if (!run('npm', ['install', '--no-audit', '--no-fund'])) process.exit(1);
	writeFileSync(stamp, createHash('sha256').update(readFileSync('package-lock.json')).update(readFileSync('package.json')).digest('hex'));
}

const onPath = (names) => names.some((name) => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name))));

const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

function installBrowsers() {
	const missing = [];
	if (!process.env.OBITER_CHROMIUM && !onPath(['chromium', 'chromium-browser'])) missing.push('chromium');
	if (!process.env.OBITER_FIREFOX && !onPath(['firefox-esr', 'firefox'])) missing.push('firefox-esr');
	// Elsewhere the scripts look in the usual places and say what to install when a
	// browser that they need is not there.
	if (missing.length === 0 || !isDebianRoot()) return;
	const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
	if (run('apt-get', ['update', '-qq'], quiet) && run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], quiet))
		return;
	console.error(`Could not install ${missing.join(' and ')}; install them by hand and run this again.`);
	process.exit(1);
}

checkNode();
installPackages();
installBrowsers();
