import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { RPCHandler } from '@orpc/server/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { consoleContract, wallContract } from '#shared/contract.ts';
import { newId } from '#shared/kernel/ids.ts';
import { answerPort, asValues } from '#store/answer-port.ts';
import { consoleRouter, wallRouter } from '#store/routers.ts';
import { readSituation } from '#store/wall/read-situation.ts';
import { refuseInWords } from '#store/wire-errors.ts';
import { openWeishanStore, type TestStore } from './open-test-store.ts';

async function openStore() {
  const store = await openWeishanStore();
  onTestFinished(store.close);
  return store;
}

/** A second window on the same store, over a channel of its own. */
function openWindow(store: TestStore) {
  const { port1, port2 } = new MessageChannel();
  const handler = new RPCHandler(consoleRouter(store, store.watchedFolder), {
    clientInterceptors: [refuseInWords(store.log)],
    experimental_transfer: asValues,
  });
  answerPort(handler, port1, () => undefined);
  const call: ContractRouterClient<typeof consoleContract> = createORPCClient(new RPCLink({ port: port2 }));
  port2.start();
  onTestFinished(() => port1.close());
  return { call, port: port2, storeSide: port1 };
}

describe('hazards of message ports', () => {
  test('a value that cannot cross fails its own call, and the port goes on', async () => {
    const { call } = await openStore();
    const unclonable = { id: newId(), incidentId: null, text: (() => 'text') as unknown as string };
    await expect(call.incidents.addLogEntry(unclonable)).rejects.toThrow('input/invalid');
    expect((await call.setup.state()).configured).toBe(true);
  });

  test('what is no call at all is ignored, and the port goes on', async () => {
    const store = await openStore();
    const { call, port } = openWindow(store);
    for (const rubbish of [
      '',
      '{',
      '7',
      'null',
      '{"i":"1","p":{}}',
      '{"i":"1","p":{"u":"http://x y"}}',
      null,
      7,
      { i: 1 },
      ['x'],
      new Uint8Array(3),
    ])
      port.postMessage(rubbish);
    await pause(50);
    expect((await call.setup.state()).configured).toBe(true);
  });

  test('a window that died leaves nobody listening, and the others go on', async () => {
    const store = await openStore();
    const { call, port } = openWindow(store);
    const before = store.feed.listeners;
    const dead = await call.changes.watch();
    const alive = await store.call.changes.watch();
    void dead.next().catch(() => undefined);
    const told = alive.next();
    port.close();
    await pause(50);
    await store.call.incidents.addLogEntry({ id: newId(), incidentId: null, text: '窗口关闭之后' });
    expect((await told).value).toEqual({ entities: ['logEntries'] });
    expect(store.feed.listeners).toBe(before + 1);
  });

  test('many calls at once are each answered with their own answer', async () => {
    const { call } = await openStore();
    const texts = Array.from({ length: 300 }, (_, i) => `记事${i}`);
    const entries = await Promise.all(
      texts.map((text) => call.incidents.addLogEntry({ id: newId(), incidentId: null, text })),
    );
    expect(entries.map(({ text }) => text)).toEqual(texts);
  });
});

test('the wall’s port answers nothing that writes, and not the console’s reads either', async () => {
  const store = await openStore();
  const { port1, port2 } = new MessageChannel();
  answerPort(
    new RPCHandler(wallRouter(store), { clientInterceptors: [refuseInWords(store.log)] }),
    port1,
    () => undefined,
  );
  onTestFinished(() => port1.close());
  const link = new RPCLink({ port: port2 });
  port2.start();
  const wall: ContractRouterClient<typeof wallContract> = createORPCClient(link);
  const asConsole: ContractRouterClient<typeof consoleContract> = createORPCClient(link);
  expect((await wall.wall.situation()).bureauName).toBe('巍山县应急管理局');
  await expect(asConsole.incidents.addLogEntry({ id: newId(), incidentId: null, text: 'x' })).rejects.toThrow(
    'Not Found',
  );
  await expect(asConsole.people.list()).rejects.toThrow('Not Found');
  expect(Object.keys(wallRouter(store).wall).toSorted()).toEqual(['scene', 'situation', 'watchScene']);
});

test('a scene pushed from a console reaches every wall that watches', async () => {
  const store = await openStore();
  const watched = store.wall;
  const told: string[] = [];
  onTestFinished(watched.listen(({ scene }) => void told.push(scene)));
  await store.call.wall.showScene({ scene: 'earthquake', incidentId: null, camera: null });
  expect(told).toEqual(['earthquake']);
  expect(await store.call.wall.scene()).toMatchObject({ scene: 'earthquake', incidentId: null });
});

test('no phone number reaches the wall', async () => {
  const store = await openStore();
  const text = readFileSync(
    join(import.meta.dirname, '../e2e/fixtures/quake/cenc-weishan-2024-04.json'),
    'utf8',
  );
  const { items } = await store.call.earthquakes.preview({ name: 'a', text });
  const incidents = items.map(({ key }) => key);
  await store.call.earthquakes.importFeed({ id: newId(), name: 'a', text, origin: 'file', incidents });
  const [incident] = (await store.call.incidents.list({})).rows;
  await store.call.wall.showScene({ scene: 'earthquake', incidentId: incident?.id ?? null, camera: null });
  const situation = readSituation(store);
  expect(situation.focus?.picture?.places.map(({ organisation }) => organisation.name)).toContain('五印乡');
  expect(JSON.stringify(situation)).not.toMatch(/000-\d{4}/);
});
