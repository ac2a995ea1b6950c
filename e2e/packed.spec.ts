import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { Desk } from './drivers/desk.ts';
import { Program } from './drivers/program.ts';

const ROOT = resolve(import.meta.dirname, '..');

test('the packed program starts, opens its database and shows its map, with nothing of the sources', async () => {
  test.setTimeout(300_000);
  // The packer reads its arguments as a plain Node program does, so it runs on the system's Node.
  await promisify(execFile)('node', [join(ROOT, 'scripts/pack.mjs'), '--for-tests'], { cwd: ROOT });
  const folder = join(
    ROOT,
    'dist',
    readdirSync(join(ROOT, 'dist')).find((name) => name.includes('unpacked')) ?? '',
  );
  const program = await Program.start({ executable: join(folder, 'shouwang') });
  await new Desk(program.console).chooseBureau('weishan');
  await expect(program.console.getByRole('region', { name: '态势图' })).toBeVisible();
  const { isPackaged, path } = await program.app.evaluate(({ app }) => ({
    isPackaged: app.isPackaged,
    path: app.getAppPath(),
  }));
  expect([isPackaged, path]).toEqual([true, join(folder, 'resources/app.asar')]);
  expect(existsSync(join(folder, 'resources/basemap/base.mbtiles'))).toBe(true);
  expect(
    existsSync(
      join(folder, 'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds/linux-x64.node'),
    ),
  ).toBe(true);
  await program.close();
});
