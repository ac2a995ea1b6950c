// npm run check: types, layers, lint, dead exports, lock and format, at once. "npm run check -- types lint" runs those two.

import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { run } from './setup/child.mjs';
import { inProject, projectRoot } from './setup/project.mjs';
import { runScript, seconds, StepError } from './setup/say.mjs';
import { setUp } from './setup.mjs';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string} what
 * @property {string} repair
 * @property {string[]} args  the tool and its arguments, run on Electron's Node
 * @property {boolean} [isOnOurNode]  run it on the Node that runs this script instead
 */

/** @returns {Check[]} */
function allChecks() {
  const roots = ['src', 'test', 'e2e', 'bench'].filter((name) => existsSync(inProject(name)));
  return [
    {
      name: 'types',
      what: 'TypeScript, one project a root',
      repair: 'npm run check -- types',
      args: [packageFile('@typescript/native', 'bin/tsc'), '--build', '--pretty', 'false'],
    },
    {
      name: 'layers',
      what: 'who may import whom',
      repair: 'the rule named stands in .dependency-cruiser.cjs',
      args: [
        packageFile('dependency-cruiser', 'bin/dependency-cruiser.mjs'),
        '--config',
        '.dependency-cruiser.cjs',
        '--output-type',
        'err-long',
        ...roots,
      ],
    },
    {
      name: 'lint',
      what: 'oxlint with types',
      repair: 'the rule named stands in .oxlintrc.json',
      args: [packageFile('oxlint', 'bin/oxlint'), '--type-aware', '--deny-warnings', '--format', 'unix'],
    },
    {
      name: 'dead exports',
      what: 'exports, files and packages nobody uses',
      repair: 'delete them, or name an entry in knip.json',
      args: [packageFile('knip', 'bin/knip.js'), '--no-progress'],
      // Its parser reserves a buffer larger than Electron's memory cage.
      isOnOurNode: true,
    },
    {
      name: 'lock',
      what: 'package-lock.json is whole',
      repair: 'node scripts/complete-lock.mjs',
      args: [inProject('scripts', 'complete-lock.mjs'), '--check'],
    },
    {
      name: 'format',
      what: 'prettier',
      repair: 'npx prettier --write .',
      args: [packageFile('prettier', 'bin/prettier.cjs'), '--check', '--cache', '--log-level', 'warn', '.'],
    },
  ];
}

/** @param {string} name @param {string} file */
function packageFile(name, file) {
  return inProject('node_modules', name, file);
}

/**
 * @param {import('./setup.mjs').Machine} machine
 * @param {string[]} [wanted]  names; all when empty
 * @returns {Promise<string[]>} the names of those that failed
 */
export async function runChecks(machine, wanted = []) {
  const checks = allChecks();
  const unknown = wanted.filter((name) => !checks.some((check) => matches(check, name)));
  if (unknown.length > 0) {
    throw new StepError(
      `There is no check named ${unknown.join(', ')}.`,
      `choose from: ${checks.map((check) => check.name).join(', ')}.`,
    );
  }
  const chosen =
    wanted.length === 0 ? checks : checks.filter((check) => wanted.some((name) => matches(check, name)));
  const failed = await Promise.all(chosen.map((check) => runCheck(machine, check)));
  return failed.filter((name) => name !== undefined);
}

/** @param {import('./setup.mjs').Machine} machine @param {Check} check */
async function runCheck(machine, check) {
  const program = check.isOnOurNode ? process.execPath : machine.runtime.executable;
  const result = await run(program, check.args, {
    cwd: projectRoot,
    env: { ...machine.nodeEnv, NO_COLOR: '1' },
  });
  if (result.code === 0) {
    console.log(`ok    ${check.name} (${check.what}) ${seconds(result.ms)}`);
    return undefined;
  }
  console.log(
    `FAIL  ${check.name} (${check.what}) ${seconds(result.ms)}\n${indent(shortened(result.output))}\n      ${check.name}: ${check.repair}`,
  );
  return check.name;
}

/** @param {Check} check @param {string} name */
function matches(check, name) {
  return check.name === name || check.name.split(' ')[0] === name;
}

/** One fault in a long line of data must not bury the others. @param {string} text */
function shortened(text) {
  const lines = text.trimEnd().split('\n');
  const shown = lines.slice(0, 200).map((line) => (line.length > 400 ? `${line.slice(0, 400)} …` : line));
  return [...shown, ...(lines.length > 200 ? [`… and ${lines.length - 200} more lines`] : [])].join('\n');
}

/** @param {string} text */
function indent(text) {
  return text.trimEnd().replace(/^/gm, '      ');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runScript(async () => {
    const machine = await setUp();
    const failed = await runChecks(machine, process.argv.slice(2));
    console.log(failed.length === 0 ? 'All checks hold.' : `Failed: ${failed.join(', ')}.`);
    return failed.length === 0 ? 0 : 1;
  });
}
