import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { emWidth } from '#shared/documents/break-title.ts';
import { keptDocuments } from '#test/kept-documents.ts';
import { measurePdf } from '#test/pdf-measure.ts';
import { readRowsOf } from '#test/read-rows-of.ts';
import { unzip } from '#test/unzip.ts';
import { Desk } from '../drivers/desk.ts';
import { Program } from '../drivers/program.ts';
import { ReportDesk } from '../drivers/report-desk.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/quake');
const FIRST = '云南大理州巍山县4.2级地震';
const SECOND = '云南大理州巍山县4.3级地震';

/** Domain scenario 1: two Weishan earthquakes in CENC form, then the USGS copy of the second. */
test('01 two Weishan earthquakes: received, shown, reported, on the wall', async () => {
  test.setTimeout(240_000);
  const dataDir = mkdtempSync(join(tmpdir(), 'shouwang-e2e-'));
  const program = await Program.start({ dataDir, args: ['--wall'] });
  const { console: page } = program;
  const desk = new Desk(page);
  const reports = new ReportDesk(page);

  await test.step('both quakes make two incidents, the copy of the second makes none', async () => {
    await desk.chooseBureau('weishan');
    await desk.importFeed(join(FIXTURES, 'cenc-weishan-2024-04.json'), [/2 条地震/, /新增地震/]);
    await desk.importFeed(join(FIXTURES, 'usgs-weishan-second.geojson'), [
      /1 条地震/,
      /另一来源，并入已有地震/,
    ]);
    await desk.go('i');
    await expect(page.getByRole('row', { name: FIRST })).toHaveCount(1);
    await expect(page.getByRole('row', { name: SECOND })).toHaveCount(1);
    await expect(page.getByText(/^2 件/).first()).toBeVisible();
  });

  await test.step('one sequence, 2.2 km apart; the rings of both magnitudes', async () => {
    await desk.openIncident(SECOND);
    await expect(page.getByRole('row', { name: '2024-04-19 05:54:10 4.2 2.2' })).toBeVisible();
    await expect(page.getByRole('row', { name: /^Ⅴ度 10\.6 5\.5/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /^Ⅳ度 34\.7 20\.1/ })).toBeVisible();
    await expect(page.getByText('理论估算，以地震部门发布为准').first()).toBeVisible();
    await desk.openIncident(FIRST);
    await expect(page.getByRole('row', { name: /^Ⅴ度 8\.4 4\.3/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /^Ⅳ度 30\.9 17\.6/ })).toBeVisible();
  });

  await test.step('a level is suggested with its clause; none is set, no response level is claimed', async () => {
    await expect(page.getByText('初判震级4.2级，符合一般地震灾害（4.0级以上5.0级以下）')).toBeVisible();
    await expect(page.getByText('级别待定').first()).toBeVisible();
    const shown = await page.getByRole('main').innerText();
    expect(shown).not.toMatch(/[ⅠⅡⅢⅣ]级(应急)?响应/);
  });

  await test.step('the townships inside the Ⅳ ring stand with duty and satellite phones', async () => {
    await desk.openIncident(SECOND);
    for (const row of [
      '五印乡 Ⅴ度 7.5 000-0008 0000-0008 演示生成',
      '紫金乡 Ⅳ度 18.9 000-0007 0000-0007 演示生成',
      '马鞍山乡 Ⅳ度 19.7 000-0006 0000-0006 演示生成',
      '牛街乡 Ⅳ度 24.5 000-0009 0000-0009 演示生成',
    ])
      await expect(page.getByRole('row', { name: row })).toBeVisible();
  });

  await test.step('the scene is pushed to the wall', async () => {
    const wall = await program.wall();
    await page.keyboard.press('w');
    const pushed = Date.now();
    await expect(wall.getByText('烈度圈')).toBeVisible();
    test
      .info()
      .annotations.push({ type: 'wall', description: `scene shown after ${Date.now() - pushed} ms` });
    await expect(wall.getByText(/长 10\.6 × 短 5\.5/)).toBeVisible();
    await expect(wall.getByText('五印乡').first()).toBeVisible();
    expect(await wall.evaluate(() => document.body.innerText)).not.toContain('000-00');
  });

  await test.step('the initial report is written, checked, signed, numbered, sent and received', async () => {
    await reports.draftInitial();
    await expect(page.getByText(/剩 (59|58):\d\d/).first()).toBeVisible();
    await reports.write(
      '二、灾情',
      '影响范围限于五印乡及周边。截至13时30分，未接到人员伤亡、房屋倒塌报告，交通、通信、电力正常。（数据为初步统计，以续报为准）',
    );
    await reports.write(
      '三、处置',
      '接报时间13时05分，信息来源为中国地震台网。县领导已到位，县抗震救灾指挥部办公室按照预案开展工作，已对10个乡镇点名，正在排查水库、学校。',
    );
    await reports.write(
      '四、研判',
      '理论估算震中烈度约Ⅴ度，Ⅴ度区长轴半径约10.6公里、短轴约5.5公里（估算值，以地震部门发布为准）。趋势正在会商。',
    );
    await reports.write('五、下一步', '继续核查灾情，及时续报。');
    await reports.save();
    await reports.submit();
    await reports.check();
    await reports.sign();
    await expect(page.getByText(/年第1期/).first()).toBeVisible();
    await reports.produce('Word');
    await reports.produce('PDF');
    await reports.produce('纯文本');
    await reports.recordSending('大理州应急管理局');
    await reports.recordReceipt('演示-1');
  });
  await program.close();

  await test.step('the documents hold time, place, depth and the disclaimer, in the layout of the standard', async () => {
    const kept = keptDocuments(dataDir);
    const pdf = kept.get('pdf');
    const pages = await measurePdf(pdf?.bytes ?? new Uint8Array());
    const pdfText = pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('');
    const docx = unzip(kept.get('docx')?.bytes ?? new Uint8Array()).get('word/document.xml') ?? '';
    const docxText = docx.replaceAll(/<[^>]+>/g, '');
    for (const text of [pdfText, docxText]) {
      expect(text).toContain('2024年4月24日13时05分16秒');
      expect(text).toContain('北纬25.24度');
      expect(text).toContain('东经99.96度');
      expect(text).toContain('震源深度10公里');
      expect(text).toContain('以地震部门发布为准');
      expect(text).toContain('第1期');
    }
    expect([pdf?.draft, pages[0]?.slanted]).toEqual([0, []]);
    expect(pages[0]?.widthMm).toBeCloseTo(210, 0);
    const body = pages[0]?.lines.filter(({ sizePt }) => Math.abs(sizePt - 16) < 0.3) ?? [];
    expect(Math.min(...body.map(({ leftMm }) => leftMm))).toBeGreaterThan(27.5);
    expect(Math.max(...body.map(({ rightMm }) => rightMm))).toBeLessThan(184.7);
    // Full lines hold 28 characters; figures take half a character each.
    const widest = Math.max(...body.map(({ text }) => emWidth(text)));
    expect(widest).toBeGreaterThan(26.5);
    expect(widest).toBeLessThanOrEqual(28.5);
  });

  await test.step('what the log holds is what happened', async () => {
    expect(readRowsOf(dataDir, 'SELECT count(*) AS n FROM incidents')).toEqual([{ n: 2 }]);
    expect(readRowsOf(dataDir, 'SELECT count(DISTINCT sequenceId) AS n FROM earthquakes')).toEqual([
      { n: 1 },
    ]);
    expect(readRowsOf(dataDir, 'SELECT DISTINCT level FROM incidents')).toEqual([{ level: null }]);
    expect(readRowsOf(dataDir, 'SELECT step FROM reportSteps ORDER BY at, id')).toEqual(
      ['drafted', 'submitted', 'checked', 'signed', 'sent', 'received'].map((step) => ({ step })),
    );
  });
  rmSync(dataDir, { recursive: true, force: true });
});
