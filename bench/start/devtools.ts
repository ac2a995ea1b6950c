interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly sessionId: string; readonly targetInfo: { readonly type: string } };
  readonly result?: { readonly result?: { readonly value?: unknown }; readonly exceptionDetails?: unknown };
  readonly error?: { readonly message: string };
}

/** Chromium's own door for tools: just enough of it to ask a page something. */
export class Devtools {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  readonly #page = Promise.withResolvers<string>();
  #next = 1;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(String(data)) as Answer));
    void this.#send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: true,
    });
  }

  static async connect(address: string): Promise<Devtools> {
    const socket = new WebSocket(address);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error('the door for tools did not open')));
    await promise;
    return new Devtools(socket);
  }

  /** What an expression gives in the first page, waited for; null when the page went to another address meanwhile. */
  async evaluate(expression: string): Promise<unknown> {
    const sessionId = await this.#page.promise;
    const options = { expression, awaitPromise: true, returnByValue: true };
    const { result, error } = await this.#send('Runtime.evaluate', options, sessionId);
    if (error !== undefined || result?.exceptionDetails !== undefined) return null;
    return result?.result?.value ?? null;
  }

  close(): void {
    this.#socket.close();
  }

  #send(method: string, params: object, sessionId?: string): Promise<Answer> {
    const id = this.#next;
    this.#next += 1;
    this.#socket.send(
      JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) }),
    );
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  #receive(answer: Answer): void {
    if (answer.id !== undefined) {
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    } else if (answer.method === 'Target.attachedToTarget' && answer.params?.targetInfo.type === 'page') {
      this.#page.resolve(answer.params.sessionId);
    }
  }
}
