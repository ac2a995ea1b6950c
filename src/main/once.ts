import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import type { PortKind } from '#shared/process/messages.ts';
import type { Windows } from './windows/windows.ts';

/** After the page says it is ready, the compositor still needs to draw what it said. */
const SETTLE_MS = 700;

/** Waits until console and wall are ready, saves a picture of each when asked, and ends with 0. */
export function endWhenReady(windows: Windows, shotsDir: string | null): void {
  const waitingFor = new Set<PortKind>(['console', 'wall']);
  windows.on('ready', (kind) => {
    waitingFor.delete(kind);
    if (waitingFor.size === 0) setTimeout(() => void finish(), SETTLE_MS);
  });

  const finish = async () => {
    if (shotsDir !== null) {
      mkdirSync(shotsDir, { recursive: true });
      for (const kind of ['console', 'wall'] as const) {
        const picture = await windows.find(kind)?.webContents.capturePage();
        if (picture === undefined) throw new Error(`no ${kind} window to take a picture of`);
        writeFileSync(join(shotsDir, `${kind}.png`), picture.toPNG());
        process.stdout.write(`${join(shotsDir, `${kind}.png`)}\n`);
      }
    }
    app.quit();
  };
}
