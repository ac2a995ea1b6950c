import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test, type Page } from '@playwright/test';
import { Desk } from './drivers/desk.ts';
import { Program } from './drivers/program.ts';
import { ReportDesk } from './drivers/report-desk.ts';

const FOLDER = resolve(import.meta.dirname, '../docs/screens');
const QUAKES = resolve(import.meta.dirname, 'fixtures/quake');

/** After the last answer, the map still draws and settles. */
const SETTLE_MS = 2_500;

async function take(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(SETTLE_MS);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}

test('pictures of every screen, dark and light, and of the wall', async () => {
  test.setTimeout(400_000);
  mkdirSync(FOLDER, { recursive: true });
  const program = await Program.start({ args: ['--wall'] });
  const { console: page } = program;
  const wall = await program.wall();
  await program.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows())
      window.setBounds(
        window.webContents.getURL().includes('/wall/')
          ? { x: 0, y: 0, width: 1920, height: 1080 }
          : { x: 0, y: 0, width: 1440, height: 900 },
      );
  });
  const desk = new Desk(page);
  const report = new ReportDesk(page);
  await page.getByRole('radio').first().waitFor({ state: 'attached' });
  await take(page, 'console-first-start-dark');
  await take(wall, 'wall-waiting');
  await desk.chooseBureau('weishan');
  await desk.importFeed(join(QUAKES, 'cenc-weishan-2024-04.json'), []);
  await desk.importFeed(join(QUAKES, 'usgs-weishan-second.geojson'), []);
  await take(wall, 'wall-routine');
  await desk.openIncident('云南大理州巍山县4.3级地震');
  await page.keyboard.press('w');
  await report.draftInitial();
  for (const theme of ['dark', 'light'] as const) {
    await take(page, `console-report-${theme}`);
    for (const [i, name] of SCREENS.entries()) {
      // Also while a field has the focus.
      await page.keyboard.press(`Alt+${i + 1}`);
      await take(page, `console-${name}-${theme}`);
    }
    await page.keyboard.press('Alt+1');
    await desk.openIncident('云南大理州巍山县4.3级地震');
    await take(page, `console-incident-${theme}`);
    if (theme === 'dark') {
      await take(wall, 'wall-earthquake');
      await desk.run('切换深色与浅色');
      await page.keyboard.press('r');
    }
  }
  await program.close();
});

/** In the order of the rail, which Alt and a digit follow. */
const SCREENS = [
  'situation',
  'incidents',
  'reports',
  'earthquakes',
  'organisations',
  'people',
  'rules',
  'settings',
  'diagnostics',
] as const;
