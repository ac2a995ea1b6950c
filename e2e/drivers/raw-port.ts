import type { Page } from '@playwright/test';
import type { ShellBridge } from '#shared/process/bridge.ts';

interface Answer {
  readonly ok: boolean;
  readonly json: unknown;
}

declare global {
  interface Window {
    readonly shell: ShellBridge;
    rawPort?: MessagePort;
    rawAnswers?: Map<string, (answer: Answer) => void>;
    rawCount?: number;
    rawAnswered?: number;
  }
}

/**
 * Speaks to the store through a port of the window's own, as a broken or hostile page would:
 * no client, no retries, any message.
 */
export class RawPort {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async open(page: Page): Promise<RawPort> {
    await page.evaluate(async () => {
      window.rawAnswers = new Map();
      window.rawCount = 0;
      const opened = new Promise<void>((resolve) => {
        window.addEventListener('message', ({ data, ports: [port] }) => {
          if (data !== 'shouwang:port' || port === undefined) return;
          window.rawPort = port;
          port.addEventListener('message', (event: MessageEvent<string | object>) => {
            const { i, p } = (typeof event.data === 'string' ? JSON.parse(event.data) : event.data) as {
              i: string;
              p?: { s?: number; b?: { json: unknown } };
            };
            window.rawAnswers?.get(i)?.({ ok: (p?.s ?? 200) < 400, json: p?.b?.json });
            window.rawAnswers?.delete(i);
          });
          port.start();
          resolve();
        });
      });
      window.shell.requestPort();
      await opened;
    });
    return new RawPort(page);
  }

  call(path: string, input: unknown): Promise<Answer> {
    return this.#page.evaluate(
      ([url, json]) =>
        new Promise<Answer>((resolve) => {
          window.rawCount = (window.rawCount ?? 0) + 1;
          const id = `raw-${window.rawCount}`;
          window.rawAnswers?.set(id, resolve);
          window.rawPort?.postMessage(JSON.stringify({ i: id, p: { u: url, b: { json } } }));
        }),
      [path, input] as const,
    );
  }

  /**
   * Makes calls without pause, each after the one before was answered, until the store has been silent for a while.
   * @returns how many of the inputs, in order, were acknowledged
   */
  callUntilSilent(path: string, inputs: readonly unknown[], silenceMs: number): Promise<number> {
    return this.#page.evaluate(
      async ([url, list, silence]) => {
        let answered = 0;
        for (const json of list) {
          const answer = await Promise.race([
            new Promise<Answer>((resolve) => {
              window.rawCount = (window.rawCount ?? 0) + 1;
              const id = `raw-${window.rawCount}`;
              window.rawAnswers?.set(id, resolve);
              window.rawPort?.postMessage(JSON.stringify({ i: id, p: { u: url, b: { json } } }));
            }),
            new Promise<null>((resolve) => setTimeout(() => resolve(null), silence)),
          ]);
          if (answer === null || !answer.ok) break;
          answered += 1;
          window.rawAnswered = answered;
        }
        return answered;
      },
      [path, inputs, silenceMs] as const,
    );
  }

  /** How many calls of `callUntilSilent` were answered so far. */
  answered(): Promise<number> {
    return this.#page.evaluate(() => window.rawAnswered ?? 0);
  }

  post(message: unknown): Promise<void> {
    return this.#page.evaluate((value) => window.rawPort?.postMessage(value), message);
  }
}
