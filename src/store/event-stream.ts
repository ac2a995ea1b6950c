/**
 * Turns a listener into the event iterator a window watches. It listens from the moment it is made, so nothing
 * between that and the first read is lost, and stops when the window goes (its signal aborts).
 */
export function eventStream<Event>(
  listen: (listener: (event: Event) => void) => () => void,
  signal: AbortSignal | undefined,
): AsyncGenerator<Event, void, void> {
  const waiting: Event[] = [];
  let wake: () => void = () => undefined;
  const stop = listen((event) => {
    waiting.push(event);
    wake();
  });
  const onAbort = () => {
    stop();
    wake();
  };
  signal?.addEventListener('abort', onAbort, { once: true });
  return read();

  async function* read(): AsyncGenerator<Event, void, void> {
    try {
      while (signal?.aborted !== true) {
        const event = waiting.shift();
        if (event !== undefined) yield event;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    } finally {
      stop();
      signal?.removeEventListener('abort', onAbort);
    }
  }
}
