// npm test: checks, unit tests, end-to-end tests in real Electron.
// npm test -- unit src/shared/geo   one kind, and only the files whose path holds the text
// npm test -- e2e 01-weishan
// npm test -- check types

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { runChecks } from './check.mjs';
import { setUp } from './setup.mjs';
import { run } from './setup/child.mjs';
import { inProject, projectRoot } from './setup/project.mjs';
import { runScript, seconds, StepError } from './setup/say.mjs';
import { readPlaywright, readVitest } from './setup/test-reports.mjs';

const stageNames = ['check', 'unit', 'e2e'];

/** @typedef {{ name: string, passed: number, failed: number, skipped: number, ms: number, remark: string }} Stage */

await runScript(async () => {
  const [only, ...filters] = process.argv.slice(2);
  if (only !== undefined && !stageNames.includes(only)) {
    throw new StepError(
      `There is no kind of test named ${only}.`,
      `write one of: npm test -- ${stageNames.join(' | npm test -- ')}`,
    );
  }
  const machine = await setUp({ window: true, tests: true });
  const reports = mkdtempSync(join(tmpdir(), 'shouwang-test-'));
  try {
    const stages = await runStages(machine, reports, only, filters);
    return summarise(stages);
  } finally {
    rmSync(reports, { recursive: true, force: true });
    machine.close();
  }
});

/**
 * A stage that fails does not stop the next: the count is honest only when everything had its turn.
 * @param {import('./setup.mjs').Machine} machine
 * @param {string} reports
 * @param {string | undefined} only
 * @param {string[]} filters
 */
async function runStages(machine, reports, only, filters) {
  /** @type {Stage[]} */
  const stages = [];
  const isWanted = (/** @type {string} */ name) => only === undefined || only === name;
  const built = only === 'check' ? undefined : await buildStage(machine);
  if (built !== undefined) stages.push(built);
  if (isWanted('check')) stages.push(await checkStage(machine, filters));
  if (isWanted('unit')) stages.push(await unitStage(machine, reports, filters));
  if (isWanted('e2e')) {
    stages.push(
      built?.failed ? notRun('e2e', 'the program did not build') : await e2eStage(machine, reports, filters),
    );
  }
  return stages;
}

/** @param {import('./setup.mjs').Machine} machine @returns {Promise<Stage>} */
async function buildStage(machine) {
  const startedAt = Date.now();
  try {
    await build(machine);
    return { name: 'build', passed: 0, failed: 0, skipped: 0, ms: Date.now() - startedAt, remark: '' };
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    console.log(`FAIL  build\n${error.message}\n  What to do: ${error.todo}`);
    return {
      name: 'build',
      passed: 0,
      failed: 1,
      skipped: 0,
      ms: Date.now() - startedAt,
      remark: 'see above',
    };
  }
}

/** Checks are not tests, so they add nothing to the passed; a failed one counts as a failure. @param {import('./setup.mjs').Machine} machine @param {string[]} names @returns {Promise<Stage>} */
async function checkStage(machine, names) {
  heading('Checks');
  const startedAt = Date.now();
  const failed = await runChecks(machine, names);
  return {
    name: 'check',
    passed: 0,
    failed: failed.length,
    skipped: 0,
    ms: Date.now() - startedAt,
    remark: failed.join(', '),
  };
}

/** @param {import('./setup.mjs').Machine} machine @param {string} reports @param {string[]} filters @returns {Promise<Stage>} */
async function unitStage(machine, reports, filters) {
  heading("Unit tests on Electron's own Node");
  const report = join(reports, 'unit.json');
  const vitest = inProject('node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = [vitest, 'run', '--pool=forks', ...reporters, ...filters];
  const result = await run(machine.runtime.executable, args, {
    cwd: projectRoot,
    env: machine.nodeEnv,
    live: true,
  });
  return { name: 'unit', ms: result.ms, ...readVitest(report, result.code) };
}

/** @param {import('./setup.mjs').Machine} machine @param {string} reports @param {string[]} filters @returns {Promise<Stage>} */
async function e2eStage(machine, reports, filters) {
  heading('End-to-end tests in Electron');
  const report = join(reports, 'e2e.json');
  const playwright = inProject('node_modules', '@playwright', 'test', 'cli.js');
  const args = [playwright, 'test', '--workers=1', '--retries=0', '--reporter=list,json', ...filters];
  const env = { ...machine.nodeEnv, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const result = await run(machine.runtime.executable, args, { cwd: projectRoot, env, live: true });
  return { name: 'e2e', ms: result.ms, ...readPlaywright(report, result.code) };
}

/** @param {string} name @param {string} remark @returns {Stage} */
function notRun(name, remark) {
  return { name, passed: 0, failed: 1, skipped: 0, ms: 0, remark: `not run: ${remark}` };
}

/** @param {Stage[]} stages */
function summarise(stages) {
  heading('Summary');
  for (const { name, passed, failed, skipped, ms, remark } of stages) {
    const counts =
      name === 'build' || name === 'check'
        ? `${failed} failed`
        : `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    console.log(
      `${failed === 0 ? 'ok  ' : 'FAIL'}  ${name.padEnd(5)}  ${counts}  ${seconds(ms)}${remark === '' ? '' : `  (${remark})`}`,
    );
  }
  const passed = stages.reduce((sum, stage) => sum + stage.passed, 0);
  const failed = stages.reduce((sum, stage) => sum + stage.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** @param {string} text */
function heading(text) {
  console.log(`\n── ${text}`);
}
