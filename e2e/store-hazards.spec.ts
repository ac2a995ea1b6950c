import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Locator } from '@playwright/test';
import { newId } from '#shared/kernel/ids.ts';
import { readRowsOf } from '#test/read-rows-of.ts';
import { Desk } from './drivers/desk.ts';
import { Program, windowAt } from './drivers/program.ts';
import { RawPort } from './drivers/raw-port.ts';

const NODE = "SELECT value FROM station WHERE name = 'node'";

/** A click that closes its own window may be told so before it is told done; what it did is asserted after it. */
const lastClick = (button: Locator): Promise<void> =>
  button.click().catch((error: unknown) => {
    if (!String(error).includes('has been closed')) throw error;
  });

const entries = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: newId(), incidentId: null, text: `第${i + 1}条` }));

test('the store killed in the middle of filing loses nothing it acknowledged, and comes back by itself', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'shouwang-e2e-'));
  const program = await Program.start({ dataDir });
  const port = await RawPort.open(program.console);
  const filed = entries(2_000);
  const filing = port.callUntilSilent('/incidents/addLogEntry', filed, 3_000);
  await expect.poll(() => port.answered()).toBeGreaterThan(30);
  const killed = await program.killStore();
  const acknowledged = await filing;
  expect(acknowledged).toBeLessThan(filed.length);

  expect(await program.storePid()).not.toBe(killed);
  const again = await port.call('/incidents/addLogEntry', filed[acknowledged]);
  expect(again.ok).toBe(true);
  await program.close();

  const kept = readRowsOf<{ id: string }>(dataDir, 'SELECT id FROM logEntries').map(({ id }) => id);
  const lost = filed.slice(0, acknowledged).filter(({ id }) => !kept.includes(id));
  expect(lost).toEqual([]);
  expect(new Set(kept).size).toBe(kept.length);
  const broken = readRowsOf<{ seq: number }>(
    dataDir,
    `SELECT seq FROM changes AS link WHERE seq > 1
     AND prevHash <> (SELECT hash FROM changes WHERE node = link.node AND seq = link.seq - 1)`,
  );
  expect(broken).toEqual([]);
  rmSync(dataDir, { recursive: true, force: true });
});

test('rubbish through a port hurts nobody', async () => {
  const program = await Program.start();
  const before = await program.storePid();
  const port = await RawPort.open(program.console);
  for (const rubbish of ['', '{', 'null', { i: 1 }, ['x'], '{"i":"1","p":{"u":"http://x y"}}'])
    await port.post(rubbish);
  expect((await port.call('/nothing/here', {})).ok).toBe(false);
  expect((await port.call('/setup/state', null)).ok).toBe(true);
  expect(await program.storePid()).toBe(before);
  await program.close();
});

test('a window whose page dies comes back and is served again', async () => {
  const program = await Program.start();
  await expect(program.console.getByText('守望').first()).toBeVisible();
  const page = await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  expect(page).toBeGreaterThan(0);
  process.kill(page ?? -1, 'SIGKILL');
  const loadedAgain = () =>
    program.app.evaluate(({ BrowserWindow }, killed) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const pid = contents?.getOSProcessId() ?? 0;
      return pid !== 0 && pid !== killed && contents?.isLoading() === false;
    }, page);
  await expect.poll(loadedAgain).toBe(true);
  const text = () =>
    program.app.evaluate(
      ({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          'document.body.innerText',
        ) as Promise<string>,
    );
  await expect.poll(text).toContain('巍山县应急管理局');
  await program.close();
});

test('three crashes within a minute open the recovery window, and a retry leads back', async () => {
  const program = await Program.start();
  for (let crash = 1; crash <= 3; crash += 1) {
    const killed = await program.killStore();
    if (crash < 3) await expect.poll(() => program.storePid()).not.toBe(killed);
  }
  const recovery = await program.recovery();
  await expect(recovery.getByRole('heading', { level: 1 })).toBeVisible();
  await lastClick(recovery.getByTestId('recovery-retry'));
  await expect.poll(() => program.app.windows().some((page) => page.url().includes('/console/'))).toBe(true);
  expect(await program.storePid()).toBeGreaterThan(0);
  await program.close();
});

test('a damaged database is set aside, and the newest backup opens instead', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'shouwang-e2e-'));
  const first = await Program.start({ dataDir });
  await new Desk(first.console).chooseBureau('weishan');
  const backups = () =>
    existsSync(join(dataDir, 'backups'))
      ? readdirSync(join(dataDir, 'backups')).filter((name) => name.endsWith('.db'))
      : [];
  await expect.poll(backups).toHaveLength(1);
  await first.close();
  const [before] = readRowsOf<{ value: string }>(dataDir, NODE);
  writeFileSync(join(dataDir, 'shouwang.db'), 'this is no database');

  const program = await Program.start({ dataDir, opensAt: '/recovery/' });
  const recovery = program.console;
  await expect(recovery.getByRole('heading', { level: 1 })).toBeVisible();
  await recovery.getByTestId('recovery-restore').first().click();
  await lastClick(recovery.getByTestId('recovery-confirm-restore'));
  const console = await windowAt(program.app, '/console/');
  await expect(console.getByRole('link', { name: '态势' })).toBeVisible();
  await expect(console.getByText('巍山县应急管理局').first()).toBeVisible();
  await program.close();
  expect(readdirSync(dataDir).some((name) => name.startsWith('shouwang.db.damaged-'))).toBe(true);
  // The lost file's log may have gone further: this one goes on under another name.
  const [after] = readRowsOf<{ value: string }>(dataDir, NODE);
  expect(after?.value).not.toBe(before?.value);
  rmSync(dataDir, { recursive: true, force: true });
});
