import type { StoreToMain } from '#shared/process/messages.ts';

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** The store has no pages to print from; main has, and sends the PDF back. */
export class Printer {
  readonly #tell: (message: StoreToMain) => void;
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;

  constructor(tell: (message: StoreToMain) => void) {
    this.#tell = tell;
  }

  print(html: string): Promise<Uint8Array> {
    const id = this.#next;
    this.#next += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#tell({ type: 'print', id, html });
    });
  }

  printed(id: number, bytes: Uint8Array): void {
    this.#waiting.get(id)?.resolve(bytes);
    this.#waiting.delete(id);
  }

  failed(id: number, reason: string): void {
    this.#waiting.get(id)?.reject(new Error(reason));
    this.#waiting.delete(id);
  }
}
