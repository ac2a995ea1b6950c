import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';
import { projectRoot } from './project.mjs';
import { firstLines, say, seconds, StepError, withoutAddresses } from './say.mjs';

const stampName = '.shouwang-setup.json';

/**
 * Installs the packages of a folder when they are absent or its lock has changed.
 * @param {string} [folder]
 */
export async function installPackages(folder = projectRoot) {
  const lockText = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  // Some packages are binaries of one platform, so a folder copied from another machine is stale too.
  const key = createHash('sha256')
    .update(`${process.platform} ${process.arch}\n`)
    .update(lockText)
    .digest('hex');
  const stampPath = join(folder, 'node_modules', stampName);
  if (readStamp(stampPath) === key) return;
  if (!isInstalledAsLocked(folder, lockText)) await installFresh(folder);
  writeFileSync(stampPath, `${JSON.stringify({ key })}\n`);
}

/** @param {string} folder */
async function installFresh(folder) {
  say(`Installing packages in ${folder} (about a minute the first time) …`);
  const result = await npm(
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--include=dev', '--include=optional'],
    folder,
  );
  if (result.code !== 0) {
    throw new StepError(
      `npm could not install the packages of ${folder}:\n${firstLines(withoutAddresses(result.output), 12)}`,
      'check the network and the npm registry setting (npm config get registry), then run the same command again.',
    );
  }
  say(`Packages installed in ${seconds(result.ms)}.`);
}

/**
 * npm itself, quiet but for errors: the one that started us, else the one on the path.
 * @param {string[]} args
 * @param {string} cwd
 */
export function npm(args, cwd) {
  const quiet = [...args, '--loglevel=error', '--no-progress', '--no-update-notifier'];
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js') && existsSync(own)) return run(process.execPath, [own, ...quiet], { cwd });
  return process.platform === 'win32'
    ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...quiet], { cwd })
    : run('npm', quiet, { cwd });
}

/** @param {string} path */
function readStamp(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).key;
  } catch {
    return undefined;
  }
}

/**
 * npm leaves a copy of what it installed; where that equals the lock (a developer ran npm install), nothing is to do.
 * @param {string} folder
 * @param {string} lockText
 */
function isInstalledAsLocked(folder, lockText) {
  try {
    const installed = JSON.parse(
      readFileSync(join(folder, 'node_modules', '.package-lock.json'), 'utf8'),
    ).packages;
    const { '': _project, ...locked } = JSON.parse(lockText).packages;
    const isSame = Object.entries(locked).every(([path, wanted]) =>
      installed[path]
        ? installed[path].version === wanted.version && installed[path].integrity === wanted.integrity
        : wanted.optional,
    );
    return isSame && Object.keys(installed).every((path) => path in locked && existsSync(join(folder, path)));
  } catch {
    return false;
  }
}
