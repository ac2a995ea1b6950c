import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { endWithUs } from './child.mjs';
import { cacheDir, inProject } from './project.mjs';
import { lastLines, say, warn, withoutAddresses } from './say.mjs';

const probeMs = 5_000;
const stallMs = 60_000;

/**
 * The electron package's own download, verified against the checksums it ships.
 * @param {string} version
 * @returns {Promise<string | undefined>} the unpacked folder, or undefined where the host cannot be reached
 */
export async function downloadOfficial(version) {
  say(`Looking for the official Electron ${version} …`);
  if (!(await isReachable())) {
    warn('The official Electron download cannot be reached from here.');
    return undefined;
  }
  say(`Downloading Electron ${version} (about 120 MB, once for all clones) …`);
  const result = await runInstaller();
  const dist = inProject('node_modules', 'electron', 'dist');
  if (result.code === 0 && existsSync(join(dist, 'version'))) return dist;
  rmSync(dist, { recursive: true, force: true });
  const reasons = result.output.split('\n').filter((line) => !/^\s+at /.test(line));
  warn(
    `The official Electron download did not succeed:\n${lastLines(withoutAddresses(reasons.join('\n')), 6)}`,
  );
  return undefined;
}

/** Whether the host takes a connection at all: an unreachable one may otherwise cost minutes. @returns {Promise<boolean>} */
function isReachable() {
  // Behind a proxy only the installer itself can tell.
  if (process.env.HTTPS_PROXY || process.env.https_proxy || process.env.ELECTRON_GET_USE_PROXY)
    return Promise.resolve(true);
  const mirror =
    process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com';
  const { hostname, port, protocol } = new URL(mirror);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) || (protocol === 'http:' ? 80 : 443) });
    const timer = setTimeout(() => end(false), probeMs);
    /** @param {boolean} isOpen */
    const end = (isOpen) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(isOpen);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });
}

/** Runs the package's install.js and ends it when nothing has arrived for a while. */
async function runInstaller() {
  const work = join(cacheDir(), `part-download-${process.pid}`);
  mkdirSync(work, { recursive: true });
  const child = spawn(process.execPath, [inProject('node_modules', 'electron', 'install.js')], {
    env: { ...process.env, TMPDIR: work, TEMP: work, TMP: work },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const forget = endWithUs(child);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
  const watch = watchForStall(work, () => {
    output += '\nNothing arrived for a minute.';
    child.kill('SIGKILL');
  });
  const code = await new Promise((resolve) => child.on('error', () => resolve(127)).on('close', resolve));
  clearInterval(watch);
  forget();
  rmSync(work, { recursive: true, force: true });
  return { code, output };
}

/** @param {string} folder @param {() => void} onStall */
function watchForStall(folder, onStall) {
  let size = -1;
  let grownAt = Date.now();
  return setInterval(() => {
    const now = sizeOf(folder);
    if (now !== size) grownAt = Date.now();
    size = now;
    // The unpacking after the download writes elsewhere and takes seconds.
    if (Date.now() - grownAt > stallMs) onStall();
  }, 1_000);
}

/** @param {string} folder */
function sizeOf(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.reduce(
    (sum, file) => sum + (statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}
