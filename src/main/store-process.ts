import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { MessageChannelMain, utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron';
import type {
  FetchedFile,
  MainToStore,
  OpenFailure,
  PortKind,
  StoreOptions,
  StoreToMain,
} from '#shared/process/messages.ts';
import { CrashCount } from './crash-count.ts';
import type { ProgramLog } from './log.ts';

interface StoreEvents {
  /** The database is open: ports given out from now on are answered. */
  ready: [];
  /** It ended without being told to, and starts again. */
  restarting: [];
  /** It will not start by itself any more. */
  gaveUp: [failure: OpenFailure | 'keeps-crashing', detail: string];
}

interface Waiting {
  readonly resolve: (file: FetchedFile | null) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the store, starts it again when it dies, and carries what main itself needs of it. */
export class StoreProcess extends EventEmitter<StoreEvents> {
  readonly #options: Omit<StoreOptions, 'starts'>;
  readonly #programLog: ProgramLog;
  readonly #print: (html: string) => Promise<Uint8Array>;
  readonly #crashes = new CrashCount();
  readonly #waiting = new Map<number, Waiting>();
  #child: UtilityProcess | null = null;
  #starts = 0;
  #nextFetch = 1;
  #quitting = false;
  #ready = false;

  constructor(
    options: Omit<StoreOptions, 'starts'>,
    programLog: ProgramLog,
    print: (html: string) => Promise<Uint8Array>,
  ) {
    super();
    this.#options = options;
    this.#programLog = programLog;
    this.#print = print;
  }

  get isReady(): boolean {
    return this.#ready;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  start(): void {
    this.#starts += 1;
    const options: StoreOptions = { ...this.#options, starts: this.#starts };
    const child = utilityProcess.fork(
      join(import.meta.dirname, '../store/main.js'),
      [JSON.stringify(options)],
      {
        serviceName: 'shouwang-store',
        stdio: 'pipe',
      },
    );
    this.#child = child;
    child.on('message', (message: StoreToMain) => this.#receive(message));
    child.on('exit', (code) => this.#exited(child, code));
    child.stdout?.pipe(this.#programLog.stream, { end: false });
    child.stderr?.on('data', (chunk: Buffer) =>
      this.#programLog.log.warn({ text: chunk.toString('utf8') }, 'store stderr'),
    );
    this.#programLog.log.info({ start: this.#starts }, 'store started');
  }

  /** A new port for a window; null while the store is down (the window gets one when it is back). */
  openPort(kind: PortKind): MessagePortMain | null {
    if (this.#child === null || !this.#ready) return null;
    const { port1, port2 } = new MessageChannelMain();
    this.#child.postMessage({ type: 'port', kind } satisfies MainToStore, [port1]);
    return port2;
  }

  /** A tile or a document from the store; null when there is none. Rejects when the store is or goes down. */
  fetch(path: string): Promise<FetchedFile | null> {
    const child = this.#child;
    if (child === null) return Promise.reject(new Error('the store is down'));
    const id = this.#nextFetch;
    this.#nextFetch += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      child.postMessage({ type: 'fetch', id, path } satisfies MainToStore);
    });
  }

  /** Lets the store finish what it is writing, and waits for its end. */
  async quit(): Promise<void> {
    this.#quitting = true;
    const child = this.#child;
    if (child === null) return;
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.postMessage({ type: 'quit' } satisfies MainToStore);
    const grace = setTimeout(() => child.kill(), 5_000);
    await ended;
    clearTimeout(grace);
  }

  #receive(message: StoreToMain): void {
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        this.emit('ready');
        break;
      case 'open-failed': {
        // It has nothing left to do, and another try needs a new process.
        const child = this.#child;
        this.#child = null;
        this.#ready = false;
        this.#giveUpWaiting();
        child?.kill();
        this.emit('gaveUp', message.failure, message.detail);
        break;
      }
      case 'fetched':
        this.#waiting.get(message.id)?.resolve(message.file);
        this.#waiting.delete(message.id);
        break;
      case 'print':
        void this.#answerPrint(message.id, message.html);
        break;
    }
  }

  async #answerPrint(id: number, html: string): Promise<void> {
    const child = this.#child;
    try {
      const bytes = await this.#print(html);
      child?.postMessage({ type: 'printed', id, bytes } satisfies MainToStore);
    } catch (error) {
      this.#programLog.log.error({ err: error }, 'printing failed');
      child?.postMessage({ type: 'print-failed', id, reason: String(error) } satisfies MainToStore);
    }
  }

  #exited(child: UtilityProcess, code: number): void {
    if (this.#child !== child) return;
    this.#child = null;
    this.#ready = false;
    this.#giveUpWaiting();
    if (this.#quitting) return;
    this.#programLog.log.error({ code }, 'store died');
    if (this.#crashes.add(Date.now())) {
      this.emit('gaveUp', 'keeps-crashing', `exit ${code}`);
      return;
    }
    this.emit('restarting');
    this.start();
  }

  #giveUpWaiting(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('the store went down'));
    this.#waiting.clear();
  }

  /** After the operator asked for another try in the recovery window. */
  startAgain(): void {
    this.#quitting = false;
    this.#crashes.clear();
    if (this.#child === null) this.start();
  }
}
