import { spawn, type ChildProcess } from 'node:child_process';
import { inBenchOut, projectRoot } from './places.ts';

/** The whole bench ends long before this; a program that hangs must not hold up the run. */
const LIMIT_MS = 15 * 60_000;

/** Starts Electron as a program with windows: the runtime we run on, with the flags the set-up found for it. */
export function startElectron(args: readonly string[]): ChildProcess {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const flags = (env['SHOUWANG_ELECTRON_FLAGS'] ?? '').split(' ').filter((flag) => flag !== '');
  const child = spawn(process.execPath, [...flags, ...args], {
    cwd: projectRoot,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => child.kill('SIGKILL');
  process.on('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

/** Runs one of the benches' own Electron programs to its end. @returns the last line it printed */
export function electronOutput(program: string, args: readonly string[]): Promise<string> {
  const child = startElectron([inBenchOut('programs', program), ...args]);
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr
    ?.setEncoding('utf8')
    .on('data', (text: string) => process.stderr.write(withoutBusErrors(text)));
  const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve(output.trimEnd().split('\n').at(-1) ?? '');
      else reject(new Error(`${program} ended with ${code ?? signal}`));
    });
  });
}

/** A machine without a message bus makes Chromium complain, to nobody's use. */
const withoutBusErrors = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.includes('ERROR:dbus/'))
    .join('\n');
