import { writeFile } from 'node:fs/promises';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, shell, type IpcMainInvokeEvent } from 'electron';
import type { StoreProcess } from '../store-process.ts';
import type { Windows } from '../windows/windows.ts';

/** The few things a console window asks of the desktop. Each is refused to any other window. */
export function offerShellServices(windows: Windows, store: StoreProcess, dataDir: string): void {
  const offer = <T>(channel: string, serve: (window: BrowserWindow, path: string) => T) => {
    ipcMain.handle(channel, (event: IpcMainInvokeEvent, path: unknown) => {
      const window = BrowserWindow.fromWebContents(event.sender);
      if (
        window === null ||
        windows.kindOf(event.sender) !== 'console' ||
        event.senderFrame !== event.sender.mainFrame
      )
        throw new Error(`${channel} is not for this window`);
      return serve(window, typeof path === 'string' ? path : '');
    });
  };

  offer('shell:open-wall', () => {
    windows.openWall();
  });
  offer('shell:choose-folder', async (window) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      properties: ['openDirectory', 'createDirectory'],
    });
    return canceled ? null : (filePaths[0] ?? null);
  });
  offer('shell:save-file', async (window, path) => {
    const file = await keptFile(store, path);
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath: join(app.getPath('documents'), file.name),
    });
    if (canceled || filePath === '') return null;
    await writeFile(filePath, file.bytes);
    return filePath;
  });
  offer('shell:open-file', async (_window, path) => {
    const file = await keptFile(store, path);
    // A copy: whatever opens it cannot change the kept original.
    const copy = join(await mkdtemp(join(tmpdir(), 'shouwang-')), file.name);
    await writeFile(copy, file.bytes);
    await shell.openPath(copy);
  });
  offer('shell:reveal', (_window, path) => {
    if (path.startsWith(dataDir)) shell.showItemInFolder(path);
  });
}

async function keptFile(store: StoreProcess, path: string): Promise<{ name: string; bytes: Uint8Array }> {
  const file = await store.fetch(`files/${path}`);
  if (file === null) throw new Error(`no kept file ${path}`);
  return { name: basename(file.fileName ?? path), bytes: file.bytes };
}
