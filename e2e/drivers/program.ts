import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron as electron, expect, type ElectronApplication, type Page } from '@playwright/test';

/** What this machine needs to show a window at all; set by the script that runs the tests. */
export function programFlags(): string[] {
  const flags = process.env['SHOUWANG_ELECTRON_FLAGS'];
  return flags === undefined ? [] : flags.split(' ').filter((flag) => flag !== '');
}

interface StartOptions {
  /** Kept by the caller when given; else a fresh one that goes with the program. */
  readonly dataDir?: string;
  readonly args?: readonly string[];
  /** Another program than the sources': a packed one. */
  readonly executable?: string;
  /** Where the first window is to be looked for: the recovery window's, when the database will not open. */
  readonly opensAt?: '/console/' | '/recovery/';
}

/** The real program in its real windows, on a data folder of its own. */
export class Program {
  readonly app: ElectronApplication;
  readonly dataDir: string;
  /** The window it opened at: the console. */
  readonly console: Page;
  readonly #ownsData: boolean;

  private constructor(app: ElectronApplication, console: Page, dataDir: string, ownsData: boolean) {
    this.app = app;
    this.console = console;
    this.dataDir = dataDir;
    this.#ownsData = ownsData;
  }

  static async start({
    dataDir,
    args = [],
    executable,
    opensAt = '/console/',
  }: StartOptions = {}): Promise<Program> {
    const folder = dataDir ?? mkdtempSync(join(tmpdir(), 'shouwang-e2e-'));
    const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
    const app = await electron.launch({
      executablePath: executable ?? process.execPath,
      args: [
        ...(executable === undefined ? [resolve(import.meta.dirname, '../..')] : []),
        ...programFlags(),
        '--data',
        folder,
        ...args,
      ],
      env: env as Record<string, string>,
    });
    const console = await windowAt(app, opensAt);
    return new Program(app, console, folder, dataDir === undefined);
  }

  /** The wall's page, once it is open. */
  wall(): Promise<Page> {
    return windowAt(this.app, '/wall/');
  }

  /** The recovery window's page, once it is open. */
  recovery(): Promise<Page> {
    return windowAt(this.app, '/recovery/');
  }

  async storePid(): Promise<number> {
    const find = () =>
      this.app.evaluate(
        ({ app }) =>
          app
            .getAppMetrics()
            .find(({ serviceName, name }) => `${serviceName}${name}`.includes('shouwang-store'))?.pid ?? 0,
      );
    await expect.poll(find, { message: 'the store runs' }).toBeGreaterThan(0);
    return find();
  }

  /** As a power failure of that process: no chance to finish anything. */
  async killStore(): Promise<number> {
    const pid = await this.storePid();
    process.kill(pid, 'SIGKILL');
    return pid;
  }

  async close(): Promise<void> {
    await this.app.close();
    if (this.#ownsData) rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** kill -9 of the whole program, every process of it. */
  async kill(): Promise<void> {
    const pid = this.app.process().pid ?? 0;
    const ended = new Promise((done) => this.app.process().once('exit', done));
    for (const child of [...descendantsOf(pid), pid]) {
      try {
        process.kill(child, 'SIGKILL');
      } catch {
        // It had ended by itself.
      }
    }
    await ended;
  }
}

export async function windowAt(app: ElectronApplication, path: string): Promise<Page> {
  const isIt = (page: Page) => page.url().includes(path);
  await expect
    .poll(() => app.windows().some(isIt), { message: `a window at ${path}`, timeout: 30_000 })
    .toBe(true);
  const page = app.windows().find(isIt);
  if (page === undefined) throw new Error(`no window at ${path}`);
  return page;
}

function descendantsOf(pid: number): number[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const children = table.flatMap(([child = 0, parent = 0]) => (parent === pid ? [child] : []));
  return children.flatMap((child) => [...descendantsOf(child), child]);
}
