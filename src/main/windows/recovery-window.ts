import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, shell, type IpcMainInvokeEvent } from 'electron';
import type { RecoveryState } from '#shared/process/bridge.ts';
import { RESTORED_MARK } from '#shared/process/messages.ts';
import { PAGE_ORIGIN } from '../schemes.ts';

interface Recovery {
  readonly dataDir: string;
  readonly failure: RecoveryState['failure'];
  readonly detail: string;
  readonly retry: () => void;
}

const DATABASE = 'shouwang.db';

/** Opens when the store cannot run: says why, and offers a retry, a backup, the logs and the folder. */
export function openRecoveryWindow(recovery: Recovery): BrowserWindow {
  const window = new BrowserWindow({
    width: 760,
    height: 620,
    resizable: false,
    backgroundColor: '#0b1420',
    title: '守望',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      spellcheck: false,
    },
  });
  window.setMenuBarVisibility(false);
  answer(window, recovery);
  void window.loadURL(`${PAGE_ORIGIN}/recovery/index.html`);
  return window;
}

function answer(window: BrowserWindow, { dataDir, failure, detail, retry }: Recovery): void {
  const tryAgain = () => {
    retry();
    window.destroy();
  };
  const calls = {
    'recovery:state': (): RecoveryState => ({ failure, detail, dataDir, backups: listBackups(dataDir) }),
    'recovery:retry': tryAgain,
    'recovery:restore': (_event: IpcMainInvokeEvent, name: string) => {
      restoreBackup(dataDir, basename(name), Date.now());
      tryAgain();
    },
    'recovery:export-logs': () => exportLogs(window, dataDir),
    'recovery:open-data-folder': async () => {
      await shell.openPath(dataDir);
    },
    'recovery:quit': () => app.quit(),
  };
  for (const [channel, call] of Object.entries(calls)) {
    ipcMain.removeHandler(channel);
    ipcMain.handle(channel, (event, name: string) => {
      if (event.sender !== window.webContents) throw new Error('not the recovery window');
      return call(event, name);
    });
  }
}

function listBackups(dataDir: string): RecoveryState['backups'] {
  const folder = join(dataDir, 'backups');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.db'))
    .map((name) => ({
      name,
      at: statSync(join(folder, name)).mtimeMs,
      bytes: statSync(join(folder, name)).size,
    }))
    .toSorted((a, b) => b.at - a.at);
}

/**
 * The backup is copied whole before anything is touched. The present file is then set aside, never deleted; its
 * journal goes with it, for it belongs to no other file. The mark tells the store that its log now goes on from an
 * earlier point, which must not be done under the same name.
 */
function restoreBackup(dataDir: string, name: string, now: number): void {
  if (!listBackups(dataDir).some((backup) => backup.name === name))
    throw new Error(`no backup named ${name}`);
  const database = join(dataDir, DATABASE);
  const partial = `${database}.partial`;
  cpSync(join(dataDir, 'backups', name), partial);
  for (const suffix of ['', '-wal', '-shm'])
    if (existsSync(database + suffix)) renameSync(database + suffix, `${database}.damaged-${now}${suffix}`);
  writeFileSync(join(dataDir, RESTORED_MARK), name);
  renameSync(partial, database);
}

async function exportLogs(window: BrowserWindow, dataDir: string): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory'],
  });
  const folder = filePaths[0];
  if (canceled || folder === undefined) return null;
  const target = join(folder, `shouwang-logs-${Date.now()}`);
  mkdirSync(target);
  cpSync(join(dataDir, 'logs'), target, { recursive: true });
  return target;
}
