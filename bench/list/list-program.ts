// The Electron program of the bench named list: the real store, a bare echo, and one real window that asks both.

import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  MessageChannelMain,
  session,
  utilityProcess,
  type UtilityProcess,
} from 'electron';
import { PORT_MESSAGE } from '../../src/shared/process/bridge.ts';
import type { MainToStore, StoreOptions, StoreToMain } from '../../src/shared/process/messages.ts';
import { servePages } from '../../src/main/protocols/serve-pages.ts';
import { PAGE_ORIGIN, registerSchemes } from '../../src/main/schemes.ts';
import { median, quantile } from '../harness/quantile.ts';
import { inBenchOut, inProject } from '../harness/places.ts';
import { inTurns } from '../harness/rounds.ts';
import type { Asker, CallTimes, ListRun } from './list-results.ts';

const [dataDir] = process.argv.slice(-1);
if (dataDir === undefined) throw new Error('the data folder must be named');
app.setPath('userData', join(dataDir, 'profile'));
registerSchemes();

run(dataDir).then(
  (measured) => {
    process.stdout.write(`${JSON.stringify(measured)}\n`);
    app.exit(0);
  },
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    app.exit(1);
  },
);

async function run(folder: string) {
  await app.whenReady();
  servePages(session.defaultSession, inBenchOut('pages'));
  const [store, window] = await Promise.all([startStore(folder), openWindow()]);
  const echo = utilityProcess.fork(join(import.meta.dirname, 'echo-process.js'));
  give(window, (port) => echo.postMessage(null, [port]));
  give(window, (port) => store.postMessage({ type: 'port', kind: 'console' } satisfies MainToStore, [port]));
  await window.webContents.executeJavaScript('window.benchReady()');
  return { 100: await measure(window, 100, 40), 1000: await measure(window, 1000, 15) };
}

/** Five rounds of ten turns: 2,000 calls each way for 100 rows, 750 for 1,000. */
async function measure(window: BrowserWindow, rows: number, callsATurn: number) {
  const askers = ['store', 'echo', 'answer'] as const;
  const ask = async (asker: Asker): Promise<readonly number[]> => {
    const listRun = { asker, rows, calls: callsATurn } satisfies ListRun;
    const call = `window.benchRun(${JSON.stringify(listRun)})`;
    return ((await window.webContents.executeJavaScript(call)) as CallTimes).ms;
  };
  // Both sides compile what runs often; that is no part of a list in a program that has run for a while.
  for (const asker of askers) for (let n = 0; n < 5; n += 1) await ask(asker);
  const times = await inTurns(askers, ask, { perRound: 10, sum: (turns) => turns.flat() });
  const over = (asker: Asker) => ({
    p50: median(times[asker].map((ms) => quantile(ms, 0.5))),
    p99: median(times[asker].map((ms) => quantile(ms, 0.99))),
  });
  return { store: over('store'), echo: over('echo'), answer: over('answer') };
}

/** The store process of the product, from its own bundle, with the options main starts it with. */
function startStore(folder: string): Promise<UtilityProcess> {
  const options: StoreOptions = {
    dataDir: folder,
    resourcesDir: inProject('resources'),
    appVersion: app.getVersion(),
    electronVersion: process.versions.electron,
    starts: 1,
  };
  const child = utilityProcess.fork(inProject('out/store/main.js'), [JSON.stringify(options)], {
    stdio: 'ignore',
  });
  return new Promise((resolve, reject) => {
    child.on('message', (message: StoreToMain) => {
      if (message.type === 'ready') resolve(child);
      else if (message.type === 'open-failed') reject(new Error(message.detail));
    });
    child.on('exit', (code) => reject(new Error(`the store ended with ${code}`)));
  });
}

async function openWindow(): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    webPreferences: {
      preload: inProject('out/preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      spellcheck: false,
      backgroundThrottling: false,
    },
  });
  await window.loadURL(`${PAGE_ORIGIN}/index.html`);
  return window;
}

function give(window: BrowserWindow, handOver: (port: Electron.MessagePortMain) => void): void {
  const { port1, port2 } = new MessageChannelMain();
  handOver(port1);
  window.webContents.postMessage(PORT_MESSAGE, null, [port2]);
}
