import { spawn } from 'node:child_process';
import { endWithUs } from './child.mjs';
import { say, StepError } from './say.mjs';
import { needsVirtualDisplay } from './system.mjs';

/**
 * The display to draw on: the one that is there, or a virtual one of our own that ends with us.
 * @returns {Promise<{ name: string | undefined, isVirtual: boolean, close: () => void }>}
 */
export async function openDisplay() {
  if (!needsVirtualDisplay()) return { name: process.env.DISPLAY, isVirtual: false, close: () => {} };
  // The server picks a free number itself and writes it to descriptor 3.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp', '-noreset'],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      // Ctrl+C at the terminal must not take the display from under a program that is closing.
      detached: true,
    },
  );
  const forget = endWithUs(server, { isLast: true });
  let complaint = '';
  server.stderr?.setEncoding('utf8').on('data', (text) => (complaint += text));
  const number = await new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), 15_000);
    /** @param {string | undefined} found */
    const end = (found) => {
      clearTimeout(timer);
      resolve(found);
    };
    server.on('error', () => end(undefined)).on('exit', () => end(undefined));
    let answer = '';
    server.stdio[3]?.on('data', (bytes) => {
      answer += String(bytes);
      if (answer.endsWith('\n')) end(answer.trim());
    });
  });
  if (number === undefined) {
    server.kill();
    throw new StepError(
      `This machine has no display, and the virtual one (Xvfb) did not start. ${complaint.trim()}`,
      'install the package xvfb, or set DISPLAY to a running X server, then run the same command again.',
    );
  }
  say(`No display here: drawing on a virtual one (:${number}, 1920 × 1080).`);
  server.unref();
  server.stderr?.destroy();
  return {
    name: `:${number}`,
    isVirtual: true,
    close: () => {
      forget();
      server.kill('SIGTERM');
    },
  };
}
