import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { startElectron } from '../harness/electron-program.ts';
import { Devtools } from './devtools.ts';
import { readMemory } from './process-memory.ts';

export interface Start {
  /** From starting the process to the frame that shows the text, milliseconds. */
  readonly ms: number;
  /** Of all its processes, some seconds later, megabytes. */
  readonly pssMb: number;
  readonly rssMb: number;
}

const LIMIT_MS = 60_000;
const SETTLE_MS = 4_000;

/**
 * Starts a program, waits until its first page has painted a text, then weighs its processes and ends it.
 * The page is asked through Chromium's door for tools, ours and the peer alike.
 */
export async function timeStart(args: readonly string[], text: string): Promise<Start> {
  const startedAt = Date.now();
  const child = startElectron(['--remote-debugging-port=0', ...args]);
  const ended = new Promise<never>((_, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => reject(new Error(`the program ended with ${code ?? signal}`)));
  });
  ended.catch(() => undefined);
  const tooLate = pause(LIMIT_MS, null, { ref: false }).then(() => {
    throw new Error(`"${text}" did not show within ${LIMIT_MS / 1000} s`);
  });
  try {
    const paintedAt = await Promise.race([paintedTime(child, text), ended, tooLate]);
    await Promise.race([pause(SETTLE_MS), ended]);
    return { ms: paintedAt - startedAt, ...readMemory(child.pid ?? 0) };
  } finally {
    await endProgram(child);
  }
}

async function paintedTime(child: ChildProcess, text: string): Promise<number> {
  const devtools = await Devtools.connect(await toolsAddress(child));
  for (;;) {
    const at = await devtools.evaluate(waitForPaint(text));
    if (typeof at !== 'number') continue;
    devtools.close();
    return at;
  }
}

/** Runs in the page: looks every few milliseconds, and gives the time at which the frame with the text was handed over. */
const waitForPaint = (text: string): string => `new Promise((resolve) => {
  const look = () => {
    if (!document.body?.textContent.includes(${JSON.stringify(text)})) return setTimeout(look, 4);
    requestAnimationFrame(() => setTimeout(() => resolve(Date.now()), 0));
  };
  look();
})`;

function toolsAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let output = '';
    child.stdout?.resume();
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      if (output.length > 100_000) return;
      output += chunk;
      const address = /DevTools listening on (ws:\S+)/.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
}

/** As a person closing it would; a program that does not end is ended. */
async function endProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 8_000);
  await exited;
  clearTimeout(timer);
}
