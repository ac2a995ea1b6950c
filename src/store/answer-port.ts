import { z } from 'zod';

/** What both Electron's and Node's message ports offer; their overloads of `on` have no common type. */
interface Port {
  on(event: never, listener: never): unknown;
  postMessage(message: unknown): void;
  start(): void;
}

interface Upgrader {
  upgrade(port: {
    on(event: string, callback: (event: { data: unknown } | undefined) => void): void;
    postMessage(message: unknown): void;
  }): void;
}

/**
 * Answers cross as the plain values they already are: cloning them is cheaper than writing and reading JSON text.
 * Streams keep to text, in which their beginning is marked.
 */
export function asValues(message: unknown): [] | undefined {
  const [, , payload] = message as [id: string, type: number, payload: { body?: unknown } | undefined];
  const body = payload?.body;
  return typeof body === 'object' && body !== null && !(Symbol.asyncIterator in body) ? [] : undefined;
}

/** The two messages a window may send: a call, and that it no longer wants the answer. */
const callSchema = z.union([
  z.object({
    i: z.string().max(40),
    t: z.literal(1).optional(),
    p: z.object({
      u: z.string().startsWith('/').max(200),
      b: z.unknown(),
      m: z.enum(['GET', 'POST']).optional(),
    }),
  }),
  z.object({ i: z.string().max(40), t: z.literal(4) }),
]);

/**
 * Has a handler answer the calls that come through a port. A message that is no call is dropped here:
 * inside the handler it would be an unhandled failure, and one broken window would end the store for all.
 */
export function answerPort(handler: Upgrader, port: Port, onRubbish: () => void): void {
  handler.upgrade({
    postMessage: (message) => port.postMessage(message),
    on: (event, callback) => {
      const listener = (value: unknown) => {
        if (event !== 'message') return callback(undefined);
        const call = readCall(dataOf(value));
        if (call === null) onRubbish();
        else callback({ data: call });
      };
      port.on(event as never, listener as never);
    },
  });
  port.start();
}

/** Electron's ports hand over an event, Node's the value itself. */
const dataOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'data' in value ? value.data : value;

function readCall(message: unknown): object | null {
  if (typeof message !== 'string') return null;
  try {
    return callSchema.safeParse(JSON.parse(message)).data ?? null;
  } catch {
    return null;
  }
}
