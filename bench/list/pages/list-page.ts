import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { consoleContract } from '../../../src/shared/contract.ts';
import type { IncidentSummary } from '../../../src/shared/incidents/contract.ts';
import { PORT_MESSAGE } from '../../../src/shared/process/bridge.ts';
import { StoreLink } from '../../../src/renderer/store-client/store-link.ts';
import type { Asker, ListRun } from '../list-results.ts';

const link = new StoreLink();
const store: ContractRouterClient<typeof consoleContract> = createORPCClient(link);
let echo: MessagePort | null = null;
const arrived = Promise.withResolvers<void>();

// The first port leads to the echo, the second one to the store.
window.addEventListener('message', ({ data, ports: [port] }) => {
  if (data !== PORT_MESSAGE || port === undefined) return;
  if (echo === null) {
    echo = port;
    echo.start();
    return;
  }
  link.connect(port);
  arrived.resolve();
});

const listFromStore = async (rows: number): Promise<readonly IncidentSummary[]> =>
  (await store.incidents.list({ limit: rows })).rows;

/** One call on the bare port: the next message is the answer. */
async function ask(message: unknown): Promise<unknown> {
  if (echo === null) throw new Error('no port to the echo');
  const { promise, resolve } = Promise.withResolvers<MessageEvent>();
  echo.addEventListener('message', resolve, { once: true });
  echo.postMessage(message);
  return (await promise).data;
}

window.benchReady = () => arrived.promise;
window.benchRun = async ({ asker, rows, calls }: ListRun) => {
  const payload = await listFromStore(rows);
  await ask({ do: 'keep', payload });
  const askers: Record<Asker, () => Promise<unknown>> = {
    store: () => listFromStore(rows),
    echo: () => ask({ do: 'echo', payload }),
    answer: () => ask({ do: 'give' }),
  };
  const call = askers[asker];
  const ms: number[] = [];
  for (let n = 0; n < calls; n += 1) {
    const from = performance.now();
    const answer = await call();
    ms.push(performance.now() - from);
    if (!Array.isArray(answer) || answer.length !== rows)
      throw new Error(`${asker} did not give ${rows} rows`);
  }
  return { ms };
};
