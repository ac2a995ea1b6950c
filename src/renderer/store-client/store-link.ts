import type { ClientContext, ClientLink, ClientOptions } from '@orpc/client';
import { ORPCError } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { AppError, type ErrorDetails } from '#shared/kernel/errors.ts';

type Listener = (isConnected: boolean) => void;

/** How long a call waits for a store that is starting (again) before it fails. */
const WAIT_MS = 15_000;

/**
 * The way to the store over whatever port there is now. Calls made while the store is away wait for it;
 * calls under way when it goes fail at once with a code, for nothing is known of their outcome.
 */
export class StoreLink implements ClientLink<ClientContext> {
  #link: RPCLink<ClientContext> | null = null;
  #port: MessagePort | null = null;
  #broken = new AbortController();
  readonly #listeners = new Set<Listener>();

  get isConnected(): boolean {
    return this.#link !== null;
  }

  /** Takes a new port into use; what was under way on the one before is given up. */
  connect(port: MessagePort): void {
    this.#disconnect();
    this.#port = port;
    // Before the link's own listener, whose failure would say nothing of the reason.
    port.addEventListener('close', () => {
      if (this.#port === port) this.#disconnect();
    });
    this.#link = new RPCLink({ port });
    port.start();
    for (const listener of this.#listeners) listener(true);
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async call(
    path: readonly string[],
    input: unknown,
    options: ClientOptions<ClientContext>,
  ): Promise<unknown> {
    const link = this.#link ?? (await this.#nextLink());
    const { promise: broken, reject } = Promise.withResolvers<never>();
    const { signal } = this.#broken;
    const onBroken = () => reject(new AppError('store/unreachable'));
    signal.addEventListener('abort', onBroken);
    try {
      return await Promise.race([link.call(path, input, options), broken]);
    } catch (error) {
      throw readError(error);
    } finally {
      signal.removeEventListener('abort', onBroken);
    }
  }

  #disconnect(): void {
    if (this.#port === null) return;
    this.#port.close();
    this.#port = null;
    this.#link = null;
    this.#broken.abort();
    this.#broken = new AbortController();
    for (const listener of this.#listeners) listener(false);
  }

  #nextLink(): Promise<RPCLink<ClientContext>> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        stop();
        reject(new AppError('store/unreachable'));
      }, WAIT_MS);
      const stop = this.listen((isConnected) => {
        if (!isConnected || this.#link === null) return;
        clearTimeout(timer);
        stop();
        resolve(this.#link);
      });
    });
  }
}

/** Turns what crossed the port back into the error that was thrown behind it. */
function readError(error: unknown): unknown {
  if (error instanceof AppError) return error;
  if (error instanceof ORPCError && error.code === 'REFUSED') {
    const { code, details } = error.data as { code: string; details: ErrorDetails };
    return new AppError(code, details);
  }
  return error;
}
