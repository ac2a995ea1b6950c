// Builds what Electron runs (out/) and the bundled base map (resources/basemap/), each only when its sources changed.
// --force builds all of it.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './setup/child.mjs';
import { fingerprint } from './setup/fingerprint.mjs';
import { inProject, projectRoot } from './setup/project.mjs';
import { lastLines, runScript, say, seconds, StepError } from './setup/say.mjs';
import { setUp } from './setup.mjs';

const bundles = ['main', 'preload', 'store', 'renderer'];
const programStamp = inProject('out', 'build.json');

/**
 * @param {import('./setup.mjs').Machine} machine
 * @param {{ force?: boolean }} [options]
 */
export async function build(machine, options = {}) {
  const force = options.force ?? false;
  await Promise.all([buildProgram(machine, force), buildBasemap(machine, force)]);
}

/** @param {import('./setup.mjs').Machine} machine @param {boolean} force */
async function buildProgram(machine, force) {
  const key = fingerprint(
    [
      'src',
      'resources/fonts',
      'resources/sounds',
      'package-lock.json',
      ...bundles.map((name) => `vite.${name}.config.ts`),
      'vite.node.config.ts',
    ],
    isTest,
  );
  const isThere = bundles.every((name) => existsSync(inProject('out', name)));
  if (!force && isThere && readKey(programStamp) === key) return;
  rmSync(programStamp, { force: true });
  const ms = await bundle(
    machine,
    bundles.map((name) => `vite.${name}.config.ts`),
  );
  writeKey(programStamp, key);
  say(`Built ${bundles.join(', ')} in ${seconds(ms)}.`);
}

/**
 * Runs Vite once a configuration, all at the same time.
 * @param {import('./setup.mjs').Machine} machine
 * @param {string[]} configs  paths from the project's root
 * @returns {Promise<number>} milliseconds
 */
export async function bundle(machine, configs) {
  const startedAt = Date.now();
  const results = await Promise.all(configs.map((config) => runVite(machine, config)));
  const failed = configs.filter((_, index) => results[index]?.code !== 0);
  if (failed.length > 0) {
    const output = failed
      .map((config) => `${config}:\n${lastLines(results[configs.indexOf(config)]?.output ?? '', 30)}`)
      .join('\n');
    throw new StepError(
      `The build by ${failed.join(', ')} failed.\n${output}`,
      'correct the source named above; "npm run check" shows type faults with their places.',
    );
  }
  return Date.now() - startedAt;
}

/** @param {import('./setup.mjs').Machine} machine @param {string} config */
function runVite(machine, config) {
  const vite = inProject('node_modules', 'vite', 'bin', 'vite.js');
  return run(machine.runtime.executable, [vite, 'build', '--config', config, '--configLoader', 'native'], {
    cwd: projectRoot,
    env: { ...machine.nodeEnv, NO_COLOR: '1' },
  });
}

/** @param {import('./setup.mjs').Machine} machine @param {boolean} force */
async function buildBasemap(machine, force) {
  // It reads the data packages, which a fresh clone has only after the set-up.
  const { isBasemapFresh } = await import('./basemap/freshness.mjs');
  if (!force && isBasemapFresh()) return;
  say('Building the base map (once; about half a minute) …');
  const script = inProject('scripts', 'basemap', 'build-basemap.mjs');
  const result = await run(machine.runtime.executable, [script], { cwd: projectRoot, env: machine.nodeEnv });
  if (result.code !== 0) {
    throw new StepError(
      `The base map could not be built:\n${lastLines(result.output, 20)}`,
      'delete node_modules and run the same command again; if it repeats, see scripts/basemap.',
    );
  }
  say(`Base map built in ${seconds(result.ms)}.`);
}

/** @param {string} path */
function isTest(path) {
  return /\.test\.tsx?$/.test(path) || path.endsWith('tsconfig.json');
}

/** @param {string} path */
function readKey(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).key;
  } catch {
    return undefined;
  }
}

/** @param {string} path @param {string} key */
function writeKey(path, key) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify({ key })}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runScript(async () => {
    const machine = await setUp();
    await build(machine, { force: process.argv.includes('--force') });
    return 0;
  });
}
