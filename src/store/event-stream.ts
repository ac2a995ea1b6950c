/**
 * Turns a listener into the event iterator a window watches. It ends when the window goes
 * (its signal aborts), and keeps what comes between two reads.
 */
export async function* eventStream<Event>(
  listen: (listener: (event: Event) => void) => () => void,
  signal: AbortSignal | undefined,
): AsyncGenerator<Event, void, void> {
  const waiting: Event[] = [];
  let wake: () => void = () => undefined;
  const stop = listen((event) => {
    waiting.push(event);
    wake();
  });
  const onAbort = () => wake();
  signal?.addEventListener('abort', onAbort);
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
