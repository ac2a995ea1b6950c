import { spawn, spawnSync } from 'node:child_process';

/**
 * @typedef {object} Ended
 * @property {number} code  the exit code; 128 + n after signal n, 127 where the program is missing
 * @property {string} output  stdout and stderr as they came
 * @property {number} ms
 */

/**
 * Runs a program to its end and gathers what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, live?: boolean }} [options] live: print as it comes
 * @returns {Promise<Ended>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const startedAt = Date.now();
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: options.live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const forget = endWithUs(child);
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    /** @param {number} code */
    const end = (code) => {
      forget();
      resolve({ code, output, ms: Date.now() - startedAt });
    };
    child.on('error', (error) => {
      output += error.message;
      end(127);
    });
    // A grandchild that lives on may hold the pipes open for ever.
    child.on('exit', (code) => setTimeout(() => end(code ?? 137), 2_000).unref());
    child.on('close', (code) => end(code ?? 137));
  });
}

/**
 * A quick question to a program of the system; undefined where it is missing or says no.
 * @param {string} command
 * @param {string[]} args
 */
export function ask(command, args) {
  const answer = spawnSync(command, args, { encoding: 'utf8', timeout: 20_000, windowsHide: true });
  return answer.status === 0 ? answer.stdout : undefined;
}

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** @type {Set<ChildProcess>} */
const running = new Set();
/** @type {Set<ChildProcess>} */
const lasting = new Set();
const graceMs = 5_000;
let isListening = false;

/**
 * A program we started does not outlive us, whichever way we end.
 * @param {ChildProcess} child
 * @param {{ isLast?: boolean }} [options] isLast: the others need it (a display), so it ends after them
 * @returns {() => void} call when the child has ended
 */
export function endWithUs(child, options = {}) {
  if (!isListening) listen();
  const group = options.isLast ? lasting : running;
  group.add(child);
  return () => group.delete(child);
}

function listen() {
  isListening = true;
  process.on('exit', () => [...running, ...lasting].forEach((each) => each.kill('SIGTERM')));
  for (const [signal, number] of /** @type {const} */ ([
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ])) {
    process.on(signal, () => {
      // The program gets a moment to close its files.
      const ended = [...running].map((each) => {
        each.kill('SIGTERM');
        return new Promise((resolve) => each.once('exit', resolve));
      });
      const exit = () => process.exit(128 + number);
      setTimeout(exit, graceMs);
      void Promise.all(ended).then(exit);
    });
  }
}
