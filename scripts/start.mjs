// npm start: makes the machine ready, builds what changed, opens the command center.
// npm start -- --once --shots DIR: waits until console and wall are ready, saves a picture of each, ends.

import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from './build.mjs';
import { setUp } from './setup.mjs';
import { endWithUs } from './setup/child.mjs';
import { projectRoot } from './setup/project.mjs';
import { runScript, say, StepError } from './setup/say.mjs';

/** How long --once may take once the program runs; a slow machine without a graphics card needs about 20 s. */
const onceMs = 180_000;

await runScript(async () => {
  const { args, isOnce, shots } = readArguments(process.argv.slice(2));
  const machine = await setUp({ window: true });
  try {
    await build(machine);
    if (shots !== undefined) prepareShots(shots);
    const code = await runProgram(machine, args, isOnce ? onceMs : undefined);
    if (code !== 0) {
      throw new StepError(
        `The program ended with code ${code}.`,
        'see its messages above, and the log in the data folder that they name.',
      );
    }
    if (shots !== undefined) checkShots(shots);
    return 0;
  } finally {
    machine.close();
  }
});

/** Folders are meant from where the person stands, which npm keeps in INIT_CWD. @param {string[]} given */
function readArguments(given) {
  const args = [...given];
  for (const name of ['--shots', '--data']) {
    const at = args.indexOf(name);
    if (at === -1) continue;
    const folder = args[at + 1];
    if (folder === undefined || folder.startsWith('--')) {
      throw new StepError(`${name} needs a folder.`, `write it as: npm start -- ${name} FOLDER`);
    }
    args[at + 1] = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  }
  const shotsAt = args.indexOf('--shots');
  return { args, isOnce: args.includes('--once'), shots: shotsAt === -1 ? undefined : args[shotsAt + 1] };
}

/**
 * @param {import('./setup.mjs').Machine} machine
 * @param {string[]} args
 * @param {number | undefined} limitMs
 * @returns {Promise<number>}
 */
function runProgram(machine, args, limitMs) {
  const flags = [...machine.sandboxFlags, ...machine.graphicsFlags];
  say(`Starting the command center on Electron ${machine.runtime.version}.`);
  const env = { ...machine.env };
  delete env.ELECTRON_RUN_AS_NODE;
  const child = spawn(machine.runtime.executable, [...flags, projectRoot, ...args], {
    cwd: projectRoot,
    env,
    stdio: ['inherit', 'inherit', 'pipe'],
  });
  passOnComplaints(child.stderr);
  const forget = endWithUs(child);
  return new Promise((resolveCode, reject) => {
    const timer =
      limitMs === undefined
        ? undefined
        : setTimeout(() => {
            child.kill('SIGKILL');
            reject(
              new StepError(
                `Console and wall were not ready within ${limitMs / 1000} s.`,
                'see the messages above; run "npm start" without --once to watch it, or try again on a less busy machine.',
              ),
            );
          }, limitMs);
    child.on('error', (error) =>
      reject(
        new StepError(
          `Electron could not be started: ${error.message}.`,
          `delete ${machine.runtime.dist} and run the same command again to fetch it anew.`,
        ),
      ),
    );
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      forget();
      if (signal !== null) say(`The program was ended by ${signal}.`);
      resolveCode(code ?? 1);
    });
  });
}

/** A machine without a message bus makes Chromium complain a dozen times, to nobody's use. @param {import('node:stream').Readable} stream */
function passOnComplaints(stream) {
  createInterface({ input: stream }).on('line', (line) => {
    if (!/ERROR:dbus\//.test(line)) console.error(line);
  });
}

/** @param {string} folder */
function prepareShots(folder) {
  mkdirSync(folder, { recursive: true });
  for (const file of pictures(folder)) rmSync(file, { force: true });
}

/** @param {string} folder */
function checkShots(folder) {
  const missing = pictures(folder).filter(
    (file) => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0,
  );
  if (missing.length > 0) {
    throw new StepError(
      `The program ended without ${missing.join(' and ')}.`,
      'give --shots together with --once; otherwise see the messages above.',
    );
  }
  say(`Pictures of both windows are in ${folder}.`);
}

/** @param {string} folder */
function pictures(folder) {
  return [join(folder, 'console.png'), join(folder, 'wall.png')];
}
