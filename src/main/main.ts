import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, session } from 'electron';
import { setCommandLine } from './command-line.ts';
import { hardenEverything } from './harden.ts';
import { openLog } from './log.ts';
import { createPrinter } from './native/print-to-pdf.ts';
import { offerShellServices } from './native/shell-services.ts';
import { endWhenReady } from './once.ts';
import { readOptions } from './options.ts';
import { serveFromStore } from './protocols/serve-from-store.ts';
import { servePages } from './protocols/serve-pages.ts';
import { registerSchemes } from './schemes.ts';
import { StoreProcess } from './store-process.ts';
import { openRecoveryWindow } from './windows/recovery-window.ts';
import { WindowPlaces } from './windows/window-places.ts';
import { Windows } from './windows/windows.ts';

const options = readOptions(process.argv.slice(1));
if (options.dataDir !== null) {
  mkdirSync(options.dataDir, { recursive: true });
  app.setPath('userData', options.dataDir);
}
setCommandLine(app);
registerSchemes();
hardenEverything(app);

if (app.requestSingleInstanceLock()) void start();
else app.quit();

async function start(): Promise<void> {
  const dataDir = app.getPath('userData');
  const root = join(import.meta.dirname, '..');
  const programLog = await openLog(dataDir);
  const { log } = programLog;
  await app.whenReady();

  const store = new StoreProcess(
    {
      dataDir,
      resourcesDir: app.isPackaged ? process.resourcesPath : join(root, '../resources'),
      appVersion: app.getVersion(),
      electronVersion: process.versions.electron,
    },
    programLog,
    createPrinter(),
  );
  const windows = new Windows(store, new WindowPlaces(dataDir), log);

  servePages(session.defaultSession, join(root, 'renderer'));
  serveFromStore(session.defaultSession, store);
  offerShellServices(windows, store, dataDir);

  store.start();
  windows.openConsole();
  if (options.wall) windows.openWall();
  if (options.once) endWhenReady(windows, options.shotsDir);

  store.on('gaveUp', (failure, detail) => {
    log.error({ failure, detail }, 'store gave up');
    if (options.once) app.exit(1);
    // Opened before the others close: with no window left the program would end.
    openRecoveryWindow({
      dataDir,
      failure,
      detail,
      retry: () => {
        windows.openConsole();
        store.startAgain();
      },
    });
    windows.closeAll();
  });
  app.on('second-instance', () => {
    // While the recovery window is open there is no store to open a console on.
    const present =
      windows.find('console') ?? (store.isReady ? null : (BrowserWindow.getAllWindows()[0] ?? null));
    const console = present ?? windows.openConsole();
    if (console.isMinimized()) console.restore();
    console.focus();
  });
  app.on('window-all-closed', () => app.quit());

  let stored = false;
  app.on('before-quit', (event) => {
    if (stored) return;
    event.preventDefault();
    void store.quit().then(() => {
      stored = true;
      app.quit();
    });
  });
}
