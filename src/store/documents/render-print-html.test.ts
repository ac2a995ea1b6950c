import { expect, test } from 'vitest';
import { longReport, weishanSpecimen } from '#test/weishan-report.ts';
import { renderPrintHtml } from './render-print-html.ts';

const textOf = (html: string): string[] =>
  html
    .slice(html.indexOf('<body>'))
    .replace(/<\/(?:p|h1|h2|td|th|caption)>/g, '\n')
    .replace(/<\/span>(?=<span>)/g, '|')
    .replace(/<[^>]+>/g, '')
    .split('\n')
    .filter((line) => line !== '');

test('the page rules itself: A4, margins of the standard, page numbers outside', () => {
  const html = renderPrintHtml(weishanSpecimen);
  expect(html).toContain('@page{size:210mm 297mm;margin:37mm 26mm 35mm 28mm}');
  expect(html).toMatch(/@page :right\{@bottom-right\{content:'—\\00a0' counter\(page\) '\\00a0—'/);
  expect(html).toMatch(/@page :left\{@bottom-left\{/);
  expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'");
  expect(html).not.toMatch(/<script|<link|<img|url\(/);
});

test('the words stand in their order', () => {
  expect(textOf(renderPrintHtml(weishanSpecimen)).map((text) => text.slice(0, 24))).toEqual([
    '内部',
    '突发事件信息专报（初报）',
    '第〔\u00a0〕期',
    '巍山县应急管理局|签发：〔\u00a0〕|2024年4月2',
    '关于巍山县五印乡4.3级|地震情况的报告（初报）',
    '大理州应急管理局、巍山县人民政府：',
    '一、震情。2024年4月24日13时05分16秒',
    '二、灾情。截至〔\u00a0〕时，〔影响范围、人员伤亡、房',
    '三、处置。〔时间〕接〔来源〕报告，县抗震救灾指挥',
    '四、研判。理论估算震中烈度约Ⅴ度，Ⅴ度区长轴半径',
    '五、下一步。〔\u00a0〕',
    '联系人：〔\u00a0〕|值班电话：〔\u00a0〕|核稿：〔\u00a0〕|',
    '抄送：|县委办公室、县人民政府办公室、县人武部、',
    '巍山县应急管理局|2024年4月24日印发',
  ]);
});

test('every text is escaped, wherever it stands', () => {
  const hostile = '<img src=x onerror=alert(1)>"\'&';
  const escaped = '&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;';
  const html = renderPrintHtml({
    ...weishanSpecimen,
    head: { ...weishanSpecimen.head, name: hostile, stage: hostile, issuer: hostile, signer: hostile },
    title: hostile,
    addressees: [hostile],
    copies: [hostile],
    contact: { name: hostile, phone: hostile },
    editors: { checker: hostile, editor: hostile },
    blocks: [
      { kind: 'paragraph', lead: { level: 2, text: hostile }, text: hostile },
      { kind: 'heading', level: 3, text: hostile },
      { kind: 'note', text: hostile },
      {
        kind: 'table',
        caption: hostile,
        columns: [{ title: hostile, weight: 1, align: 'left' }],
        rows: [[hostile]],
      },
    ],
  });
  expect(html).not.toContain('<img');
  expect(html.split(escaped).length - 1).toBeGreaterThanOrEqual(17);
});

test('drafts and exercises are watermarked, an exercise in red', () => {
  const body = (html: string): string => html.slice(html.indexOf('<body>'));
  expect(body(renderPrintHtml(weishanSpecimen))).not.toContain('watermark');
  const draft = renderPrintHtml({ ...weishanSpecimen, draft: true });
  expect(body(draft)).toContain('<div class="watermark" aria-hidden="true"><span>草稿</span></div>');
  expect(draft).toContain('color:#e4e4e4');
  const exercise = renderPrintHtml({ ...weishanSpecimen, draft: true, exercise: true });
  expect(body(exercise)).toContain('<span>演练　草稿</span>');
  expect(exercise).toContain('color:#f6d2d2');
});

test('the foot is set to the last page of the estimate', () => {
  expect(renderPrintHtml(weishanSpecimen)).toContain('min-height:224.80mm');
  // Three pages of 22 lines leave 0.32 mm each, and 0.15 mm are kept free for rounding.
  expect(renderPrintHtml(longReport)).toContain('min-height:898.40mm');
});
