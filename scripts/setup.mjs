// Makes this machine ready: packages, Electron, system libraries, a display. Plain Node, no dependencies.

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { openDisplay } from './setup/display.mjs';
import { graphicsFlags, sandboxFlags } from './setup/launch-flags.mjs';
import { installPackages } from './setup/packages.mjs';
import { inProject } from './setup/project.mjs';
import { getRuntime } from './setup/runtime.mjs';
import { runScript, say, seconds, StepError } from './setup/say.mjs';
import { checkSystem } from './setup/system.mjs';

/**
 * @typedef {object} Machine
 * @property {import('./setup/runtime.mjs').Runtime} runtime
 * @property {string[]} graphicsFlags
 * @property {string[]} sandboxFlags
 * @property {NodeJS.ProcessEnv} env  for programs that open windows: DISPLAY, and the SHOUWANG_… names below
 * @property {NodeJS.ProcessEnv} nodeEnv  for programs that run on Electron's own Node
 * @property {() => void} close  ends the virtual display
 */

/**
 * @param {{ window?: boolean, tests?: boolean, retryOfficial?: boolean }} [needs]
 *   window: something will be drawn; tests: the tools of the tests; retryOfficial: see getRuntime
 * @returns {Promise<Machine>}
 */
export async function setUp(needs = {}) {
  const { window = false, tests = false, retryOfficial = false } = needs;
  checkNode();
  await installPackages();
  const runtime = await getRuntime({ retryOfficial });
  await checkSystem(runtime, { window, tests });
  const display = window ? await openDisplay() : undefined;
  const graphics = window ? graphicsFlags(display?.isVirtual ?? false) : [];
  const sandbox = window ? sandboxFlags(runtime.dist) : [];
  const env = {
    ...process.env,
    ...(display?.name === undefined ? {} : { DISPLAY: display.name }),
    SHOUWANG_ELECTRON: runtime.executable,
    SHOUWANG_GL_FLAGS: graphics.join(' '),
    SHOUWANG_ELECTRON_FLAGS: [...sandbox, ...graphics].join(' '),
  };
  return {
    runtime,
    graphicsFlags: graphics,
    sandboxFlags: sandbox,
    env,
    nodeEnv: { ...env, ELECTRON_RUN_AS_NODE: '1' },
    close: () => display?.close(),
  };
}

function checkNode() {
  const wanted = /** @type {string} */ (
    JSON.parse(readFileSync(inProject('package.json'), 'utf8')).engines.node
  ).replace('>=', '');
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new StepError(
    `This is Node ${process.versions.node}; ${wanted} or newer is needed.`,
    'install a newer Node (the current long-term version is best), then run the same command again.',
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runScript(async () => {
    const startedAt = Date.now();
    const machine = await setUp({
      window: true,
      tests: true,
      retryOfficial: process.argv.includes('--official'),
    });
    machine.close();
    say(
      `Ready in ${seconds(Date.now() - startedAt)}: Electron ${machine.runtime.version} (${machine.runtime.source}).`,
    );
    return 0;
  });
}
