import { AxeBuilder } from '@axe-core/playwright';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { Desk } from './drivers/desk.ts';
import { Program } from './drivers/program.ts';

const SCREENS = 9;

test('every screen can be read and worked by everybody, dark and light', async () => {
  test.setTimeout(240_000);
  const program = await Program.start();
  const { console: page } = program;
  const desk = new Desk(page);
  const faults: string[] = [];
  const examine = async (where: string) => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    for (const { id, impact, nodes } of violations)
      if (impact === 'serious' || impact === 'critical')
        faults.push(`${where}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  };
  await page.getByRole('radio').first().waitFor({ state: 'attached' });
  await examine('first start');
  await desk.chooseBureau('weishan');
  await desk.importFeed(resolve(import.meta.dirname, 'fixtures/quake/cenc-weishan-2024-04.json'), []);
  for (const theme of ['dark', 'light']) {
    for (let i = 1; i <= SCREENS; i += 1) {
      await page.keyboard.press(`Alt+${i}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
      await page.waitForTimeout(400);
      await examine(join(theme, page.url().split('#')[1] ?? ''));
    }
    await page.keyboard.press('Alt+1');
    await desk.run('切换深色与浅色');
  }
  await program.close();
  expect(faults).toEqual([]);
});
