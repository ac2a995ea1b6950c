// Counts out of the runners' own JSON reports. A runner that fails without a failed test (a file that does not load,
// an error outside any test, a crash) still counts as one failure at least.

import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number, remark: string }} Counts */

/** @param {string} file @param {number} code the runner's exit code @returns {Counts} */
export function readVitest(file, code) {
  const report = readJson(file);
  if (report === undefined) return withoutReport(code);
  const unloaded = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ each) =>
      each.status === 'failed' && each.assertionResults.length === 0,
  ).length;
  return counted(
    report.numPassedTests,
    report.numFailedTests + unloaded,
    report.numPendingTests + report.numTodoTests,
    code,
  );
}

/** @param {string} file @param {number} code the runner's exit code @returns {Counts} */
export function readPlaywright(file, code) {
  const report = readJson(file);
  if (report === undefined) return withoutReport(code);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return counted(expected, unexpected + flaky + report.errors.length, skipped, code);
}

/** @param {number} passed @param {number} failed @param {number} skipped @param {number} code @returns {Counts} */
function counted(passed, failed, skipped, code) {
  if (failed === 0 && code !== 0)
    return { passed, failed: 1, skipped, remark: `the runner ended with code ${code}` };
  return { passed, failed, skipped, remark: '' };
}

/** @param {number} code @returns {Counts} */
function withoutReport(code) {
  return {
    passed: 0,
    failed: 1,
    skipped: 0,
    remark: `the runner left no report and ended with code ${code}`,
  };
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
