import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measurePdf } from './pdf-measure.ts';

const sample = readFileSync(new URL('../docs/samples/initial-report-weishan.pdf', import.meta.url));
const round = (value: number): number => Math.round(value * 10) / 10;

test('the printed sample keeps to the page of GB/T 9704-2012', async () => {
  const [page, ...more] = await measurePdf(sample);
  expect(more).toEqual([]);
  expect(page?.slanted).toEqual([]);
  const lines = (page?.lines ?? []).map(({ text, leftMm, rightMm, baselineMm, sizePt }) => ({
    text,
    box: [leftMm, rightMm, baselineMm].map(round),
    sizePt: Math.round(sizePt),
  }));
  expect(lines[1]).toEqual({ text: '突发事件信息专报（初报）', box: [44.5, 167.8, 50.5], sizePt: 34 });
  expect(lines[4]).toEqual({ text: '关于巍山县五印乡4.3级', box: [65.3, 146.9, 82.5], sizePt: 22 });
  expect(lines.find(({ text }) => text.startsWith('公室按照'))).toEqual({
    text: '公室按照《巍山县地震应急预案》《巍山县应急管理局地震应急',
    box: [28, 184.2, 187.3],
    sizePt: 16,
  });
  expect(lines.at(-1)).toEqual({ text: '—1—', box: [165.6, 179.2, 271.2], sizePt: 14 });
  // 22 lines of 28.95 pt, 37 mm from the top: nothing but the number of the page below 262 mm.
  expect(
    lines
      .slice(0, -1)
      .every(
        ({ box: [left = 0, right = 0, baseline = 0] }) => left >= 28 && right <= 184.3 && baseline <= 262,
      ),
  ).toBe(true);
});
