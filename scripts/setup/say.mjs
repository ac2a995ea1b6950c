// What the scripts tell the person at the terminal.

/** @param {string} text */
export function say(text) {
  console.log(`· ${text}`);
}

/** Something the person should know, and the run goes on. @param {string} text */
export function warn(text) {
  console.log(`! ${text}`);
}

/** A step that cannot go on: what happened, and what to do about it. */
export class StepError extends Error {
  /**
   * @param {string} what
   * @param {string} todo
   */
  constructor(what, todo) {
    super(what);
    this.name = 'StepError';
    this.todo = todo;
  }
}

/** Addresses of download servers depend on the machine's own settings and are nobody's business in a log. @param {string} text */
export function withoutAddresses(text) {
  return text.replace(/\bhttps?:\/\/[^\s'"]+/g, '<address>');
}

/** @param {string} text @param {number} count */
export function firstLines(text, count) {
  return text.trim().split('\n').slice(0, count).join('\n');
}

/** @param {string} text @param {number} count */
export function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}

/** @param {number} ms */
export function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}

/**
 * Runs a script's main function, so that every failure ends with what happened and what to do.
 * @param {() => Promise<number>} main gives the exit code
 */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (error instanceof StepError) {
      console.error(`\n✗ ${error.message}\n  What to do: ${error.todo}`);
    } else {
      console.error('\n✗ This script stopped on a fault of its own:', error);
      console.error('  What to do: run it again; if it repeats, report the lines above.');
    }
    process.exitCode = 1;
  }
}
