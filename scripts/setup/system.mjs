// What the operating system must bring: libraries, Chinese fonts, a virtual display.

import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { ask, run } from './child.mjs';
import { debianPackageOf } from './debian-packages.mjs';
import { cacheDir } from './project.mjs';
import { lastLines, say, seconds, StepError, warn, withoutAddresses } from './say.mjs';

/** The native SQLite module is built against this C library; Electron itself asks for less. */
const leastGlibc = [2, 34];

/**
 * @param {import('./runtime.mjs').Runtime} runtime
 * @param {{ window: boolean, tests: boolean }} needs
 */
export async function checkSystem(runtime, needs) {
  if (process.platform !== 'linux') return;
  // The answers change only when packages do; asking each time would cost a third of a second.
  const key = [
    runtime.executable,
    needs.window,
    needs.tests,
    changedAt('/var/lib/dpkg/status'),
    changedAt('/etc/ld.so.cache'),
  ].join(' ');
  const stampPath = join(cacheDir(), 'system.json');
  const known = readKnown(stampPath);
  if (known.includes(key) && (!needs.window || !needsVirtualDisplay() || hasProgram('Xvfb'))) return;

  checkGlibc();
  const lacking = lackingPackages(runtime, needs);
  if (lacking.required.length + lacking.wished.length > 0) {
    await (canInstall() ? installDebian(lacking) : refuseOrWarn(lacking));
  }
  const left = missingLibraries(runtime.executable);
  if (left.length > 0) {
    throw new StepError(
      `Electron needs system libraries that are not here: ${left.join(', ')}.`,
      'install them with the package manager of this system, then run the same command again.',
    );
  }
  // A warning about fonts must come again next time, so only a complete system is remembered.
  const still = lackingPackages(runtime, needs);
  if (still.required.length + still.wished.length > 0) return;
  const renewed = [changedAt('/var/lib/dpkg/status'), changedAt('/etc/ld.so.cache')].join(' ');
  mkdirSync(dirname(stampPath), { recursive: true });
  const fresh = [runtime.executable, needs.window, needs.tests, renewed].join(' ');
  writeFileSync(
    stampPath,
    `${JSON.stringify([fresh, ...known.filter((each) => each.endsWith(renewed) && each !== fresh)])}\n`,
  );
}

/** Whether windows have to be drawn on a display of our own. */
export function needsVirtualDisplay() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

/** @param {string} name */
function hasProgram(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

/** @param {string} executable */
function missingLibraries(executable) {
  const listed = ask('ldd', [executable]) ?? '';
  return [...listed.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}

function hasChineseFont() {
  return (ask('fc-list', [':lang=zh', 'family']) ?? '').trim() !== '';
}

/**
 * @typedef {object} Lacking
 * @property {string[]} required  without these nothing runs
 * @property {string[]} wished  without these the picture is poor or some tests fail
 */

/**
 * @param {import('./runtime.mjs').Runtime} runtime
 * @param {{ window: boolean, tests: boolean }} needs
 * @returns {Lacking}
 */
function lackingPackages(runtime, needs) {
  const required = missingLibraries(runtime.executable).map(debianPackageOf);
  const wished = [];
  if (needs.window && needsVirtualDisplay() && !hasProgram('Xvfb')) required.push('xvfb');
  if (needs.window && !hasProgram('fc-list')) wished.push('fontconfig');
  if (needs.window && !hasChineseFont()) wished.push('fonts-noto-cjk');
  if (needs.tests && !hasProgram('pdftotext')) wished.push('poppler-utils');
  return { required: [...new Set(required)], wished };
}

function canInstall() {
  return process.getuid?.() === 0 && hasProgram('apt-get');
}

/** @param {Lacking} lacking */
async function installDebian(lacking) {
  const names = [...lacking.required, ...lacking.wished];
  say(`Installing system packages: ${names.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const patience = ['-o', 'DPkg::Lock::Timeout=120'];
  await run('apt-get', ['update', '-q', ...patience], { env });
  const available = names.map(availableName);
  const result = await run(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', ...patience, ...available],
    {
      env,
    },
  );
  if (result.code !== 0) {
    const what = `The system packages could not be installed:\n${lastLines(withoutAddresses(result.output), 6)}`;
    const todo = `run "apt-get update && apt-get install -y ${available.join(' ')}" and see why it fails, then run the same command again.`;
    if (lacking.required.length > 0) throw new StepError(what, todo);
    warn(`${what}\n  What to do: ${todo}`);
    return;
  }
  say(`System packages installed in ${seconds(result.ms)}.`);
}

/** Since its 2038 change Debian names many libraries with the ending t64. @param {string} name */
function availableName(name) {
  const candidates = [name, `${name}t64`];
  return (
    candidates.find((each) => /Candidate: (?!\(none\))/.test(ask('apt-cache', ['policy', each]) ?? '')) ??
    name
  );
}

/** @param {Lacking} lacking */
function refuseOrWarn(lacking) {
  const names = [...lacking.required, ...lacking.wished];
  const isDebian = hasProgram('apt-get');
  const todo = isDebian
    ? `run "sudo apt-get install -y ${names.map(availableName).join(' ')}", then run the same command again.`
    : `install what Debian calls ${names.join(', ')} with the package manager of this system, then run the same command again.`;
  if (lacking.required.length > 0) throw new StepError(`This system lacks: ${names.join(', ')}.`, todo);
  warn(
    `This system lacks ${names.join(', ')}: Chinese text may show as boxes, or some tests fail.\n  What to do: ${todo}`,
  );
}

function checkGlibc() {
  const version = /(\d+)\.(\d+)\s*$/.exec(ask('getconf', ['GNU_LIBC_VERSION']) ?? '');
  if (version === null) return;
  const found = [Number(version[1]), Number(version[2])];
  const isEnough =
    (found[0] ?? 0) > (leastGlibc[0] ?? 0) ||
    (found[0] === leastGlibc[0] && (found[1] ?? 0) >= (leastGlibc[1] ?? 0));
  if (isEnough) return;
  throw new StepError(
    `The C library of this system is glibc ${found.join('.')}; the SQLite module needs ${leastGlibc.join('.')} or newer.`,
    'use Debian 12, Ubuntu 22.04, openEuler 22.03 or newer for development.',
  );
}

/** @param {string} path */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** @param {string} path @returns {string[]} */
function readKnown(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return [];
  }
}
