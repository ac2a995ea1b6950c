import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { RPCHandler } from '@orpc/server/message-port';
import { pino } from 'pino';
import type { consoleContract } from '#shared/contract.ts';
import type { Clock } from '#shared/kernel/clock.ts';
import { answerPort, asValues } from '#store/answer-port.ts';
import { WatchedFolder } from '#store/earthquakes/watch-folder.ts';
import { openStore } from '#store/open-store.ts';
import { consoleRouter } from '#store/routers.ts';
import type { StoreContext } from '#store/store-context.ts';
import { refuseInWords } from '#store/wire-errors.ts';

/** 2026-06-01 08:30 in Beijing. */
export const TEST_NOW = Date.UTC(2026, 5, 1, 0, 30);

export interface TestStore extends StoreContext {
  readonly watchedFolder: WatchedFolder;
  /** Calls through a real message channel, as a console does. */
  readonly call: ContractRouterClient<typeof consoleContract>;
  /** Moves the clock of this store. */
  readonly pass: (ms: number) => void;
  readonly close: () => void;
}

interface TestStoreOptions {
  readonly dataDir?: string;
  readonly now?: number;
}

/** A whole store in a folder of its own: real files, real SQLite, real regions; only clock and printer are the test's. */
export async function openTestStore({ dataDir, now = TEST_NOW }: TestStoreOptions = {}): Promise<TestStore> {
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), 'shouwang-test-'));
  let time = now;
  const clock: Clock = () => time;
  const store = await openStore({
    options: {
      dataDir: folder,
      resourcesDir: join(import.meta.dirname, '../resources'),
      appVersion: '0.0.0',
      electronVersion: process.versions['electron'] ?? '',
      starts: 1,
    },
    clock,
    // A bug behind a call is told in full, or a failing test would only show its id.
    log: pino({ level: 'error' }),
    printToPdf: () => Promise.reject(new Error('no printer in this test')),
  });
  const watchedFolder = new WatchedFolder(store);
  const { port1, port2 } = new MessageChannel();
  const handler = new RPCHandler(consoleRouter(store, watchedFolder), {
    clientInterceptors: [refuseInWords(store.log)],
    experimental_transfer: asValues,
  });
  answerPort(handler, port1, () => undefined);
  const call: TestStore['call'] = createORPCClient(new RPCLink({ port: port2 }));
  port2.start();
  return {
    ...store,
    watchedFolder,
    call,
    pass: (ms) => {
      time += ms;
    },
    close: () => {
      watchedFolder.stop();
      port1.close();
      port2.close();
      store.database.close();
      if (dataDir === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Weishan's bureau with its demo townships, an officer and a leader. */
export async function openWeishanStore(options: TestStoreOptions = {}): Promise<TestStore> {
  const store = await openTestStore(options);
  await store.call.setup.chooseBureau({
    regionCode: '532927',
    bureauName: '巍山县应急管理局',
    officerName: '值班员甲',
    leaderName: '带班领导乙',
    loadDemo: true,
  });
  return store;
}
