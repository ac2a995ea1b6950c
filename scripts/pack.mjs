// npm run pack: the unpacked program for Linux in dist/, from what this machine has. --tar adds a .tar.gz.
// --for-tests leaves the inspector reachable, which the end-to-end driver needs and users must not have.

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { setUp } from './setup.mjs';
import { run } from './setup/child.mjs';
import { inProject, projectRoot } from './setup/project.mjs';
import { pinnedVersion } from './setup/runtime.mjs';
import { lastLines, runScript, say, seconds, StepError, warn, withoutAddresses } from './setup/say.mjs';

await runScript(async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new StepError(
      `Packing is set up for linux-x64, and this is ${process.platform}-${process.arch}.`,
      'run it on a Linux machine with an x64 processor.',
    );
  }
  const machine = await setUp();
  await build(machine);
  const reasons = reasonsNotForUsers(machine.runtime, process.argv.includes('--for-tests'));
  const folder = await packFolder(machine, reasons);
  if (process.argv.includes('--tar')) await packArchive(folder);
  return 0;
});

/** Why the result is a testing build, which must say so wherever its name appears. @param {import('./setup/runtime.mjs').Runtime} runtime @param {boolean} isForTests */
function reasonsNotForUsers(runtime, isForTests) {
  const reasons = [];
  if (runtime.source === 'republished') {
    reasons.push(
      `It runs on Electron ${runtime.version} as republished by a third party, because the official download could not be reached.`,
    );
  } else if (runtime.version !== pinnedVersion()) {
    reasons.push(`It runs on Electron ${runtime.version} instead of ${pinnedVersion()}.`);
  }
  if (isForTests)
    reasons.push('Its inspector can be opened from the command line, for the end-to-end tests.');
  return reasons;
}

/** @param {import('./setup.mjs').Machine} machine @param {string[]} reasons @returns {Promise<string>} the folder */
async function packFolder(machine, reasons) {
  const isTesting = reasons.length > 0;
  const folder = inProject('dist', isTesting ? 'linux-unpacked-testing' : 'linux-unpacked');
  const work = inProject('dist', `part-${process.pid}`);
  const version = isTesting ? `${projectVersion()}-testing` : projectVersion();
  const settings = {
    electronDist: machine.runtime.dist,
    electronVersion: machine.runtime.version,
    'directories.output': work,
    'extraMetadata.version': version,
    'electronFuses.enableNodeCliInspectArguments': process.argv.includes('--for-tests'),
  };
  const builder = inProject('node_modules', 'electron-builder', 'cli.js');
  const args = [builder, '--linux', 'dir', '--x64', '--publish', 'never', '--config', 'electron-builder.yml'];
  for (const [name, value] of Object.entries(settings)) args.push(`-c.${name}=${value}`);
  say(`Packing Shouwang ${version} on Electron ${machine.runtime.version} …`);
  try {
    const result = await run(process.execPath, args, { cwd: projectRoot });
    if (result.code !== 0) {
      throw new StepError(
        `electron-builder did not succeed:\n${lastLines(withoutAddresses(result.output), 25)}`,
        'see its last lines above; the settings are in electron-builder.yml.',
      );
    }
    const unpacked = join(work, 'linux-unpacked');
    // Electron's own welcome page, which would show if the program's archive were taken away.
    rmSync(join(unpacked, 'resources', 'default_app.asar'), { force: true });
    if (isTesting) writeFileSync(join(unpacked, 'TESTING-BUILD.txt'), testingNote(version, reasons));
    rmSync(folder, { recursive: true, force: true });
    renameSync(unpacked, folder);
    say(`Packed in ${seconds(result.ms)}: ${join(folder, 'shouwang')}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  if (isTesting) warn(`This is a testing build, not to be given to users. ${reasons.join(' ')}`);
  return folder;
}

/** @param {string} version @param {string[]} reasons */
function testingNote(version, reasons) {
  return `Shouwang ${version}: a testing build, not to be given to users.\n\n${reasons.map((each) => `- ${each}\n`).join('')}`;
}

/** @param {string} folder */
async function packArchive(folder) {
  const suffix = folder.endsWith('-testing') ? '-testing' : '';
  const name = `shouwang-${projectVersion()}-linux-x64${suffix}`;
  const archive = inProject('dist', `${name}.tar.gz`);
  mkdirSync(inProject('dist'), { recursive: true });
  say('Writing the archive (about half a minute) …');
  const rename = `--transform=s,^\\.,${name},`;
  const result = await run('tar', [
    '--owner=0',
    '--group=0',
    rename,
    '-czf',
    `${archive}.part`,
    '-C',
    folder,
    '.',
  ]);
  if (result.code !== 0) {
    throw new StepError(
      `tar could not write the archive: ${lastLines(result.output, 3)}`,
      'check the free space of the disk, then run the same command again.',
    );
  }
  renameSync(`${archive}.part`, archive);
  say(`Archive in ${seconds(result.ms)}: ${archive}`);
}

function projectVersion() {
  return String(JSON.parse(readFileSync(inProject('package.json'), 'utf8')).version);
}
