import { expect, test } from 'vitest';
import { longReport, weishanInput, weishanSpecimen } from '#test/weishan-report.ts';
import { composeBrief } from './compose-brief.ts';
import { estimatePages } from './estimate-pages.ts';
import { buildInitialReport } from './initial-report.ts';
import type { OfficialDocument } from './model.ts';

test('a brief in its final words', () => {
  const { blocks, ...rest } = composeBrief(weishanSpecimen);
  expect(rest).toEqual({
    watermark: null,
    marking: '内部',
    name: '突发事件信息专报',
    nameSizePt: 34,
    stage: '（初报）',
    issue: '第〔 〕期',
    metaRows: [['巍山县应急管理局', '签发：〔 〕', '2024年4月24日〔 〕时〔 〕分']],
    titleLines: ['关于巍山县五印乡4.3级', '地震情况的报告（初报）'],
    headLines: 6,
    titleBlockPt: 77.7,
    addressees: '大理州应急管理局、巍山县人民政府：',
    staffRows: [['联系人：〔 〕', '值班电话：〔 〕', '核稿：〔 〕', '编辑：〔 〕']],
    copies: { label: '抄送：', names: '县委办公室、县人民政府办公室、县人武部、〔 〕。' },
    imprint: { issuer: '巍山县应急管理局', date: '2024年4月24日印发' },
  });
  expect(blocks.map((block) => block.kind === 'paragraph' && block.lead)).toEqual([
    { level: 1, text: '一、震情。' },
    { level: 1, text: '二、灾情。' },
    { level: 1, text: '三、处置。' },
    { level: 1, text: '四、研判。' },
    { level: 1, text: '五、下一步。' },
  ]);
});

test('a signed report carries number, name and minute', () => {
  const brief = composeBrief(
    buildInitialReport({
      ...weishanInput,
      signedAt: Date.UTC(2024, 3, 24, 5, 40),
      signerName: '张某某',
      issueNumber: 12,
    }),
  );
  expect(brief.issue).toBe('第12期');
  expect(brief.metaRows).toEqual([['巍山县应急管理局', '签发：张某某', '2024年4月24日13时40分']]);
  expect(brief.watermark).toBeNull();
});

test('drafts and exercises are watermarked', () => {
  const watermark = (flags: Partial<OfficialDocument>) =>
    composeBrief({ ...weishanSpecimen, ...flags }).watermark;
  expect(watermark({ draft: true })).toBe('草稿');
  expect(watermark({ exercise: true })).toBe('演练');
  expect(watermark({ draft: true, exercise: true })).toBe('演练　草稿');
});

test('a long name of a bureau takes a second row, and the head a whole line more', () => {
  const head = { ...weishanSpecimen.head, issuer: '恩施土家族苗族自治州应急管理局', signer: '张某某' };
  const brief = composeBrief({ ...weishanSpecimen, head });
  expect(brief.metaRows).toEqual([
    ['恩施土家族苗族自治州应急管理局'],
    ['签发：张某某', '2024年4月24日〔 〕时〔 〕分'],
  ]);
  expect(brief.headLines).toBe(7);
});

test('headings are counted level by level', () => {
  const heading = (level: 1 | 2 | 3 | 4) => ({ kind: 'heading' as const, level, text: '甲' });
  const blocks = [1, 2, 2, 3, 4, 4, 1, 2].map((level) => heading(level as 1 | 2 | 3 | 4));
  expect(
    composeBrief({ ...weishanSpecimen, blocks }).blocks.map(
      (block) => block.kind === 'heading' && block.text,
    ),
  ).toEqual(['一、甲', '（一）甲', '（二）甲', '1.甲', '（1）甲', '（2）甲', '二、甲', '（一）甲']);
});

test('pages are estimated, the lower number near the end of one', () => {
  const pages = (document: OfficialDocument): number => estimatePages(composeBrief(document));
  expect(pages(weishanSpecimen)).toBe(1);
  expect(pages(longReport)).toBe(4);
  expect(
    pages({ ...longReport, blocks: [...longReport.blocks, { kind: 'heading', level: 1, text: '甲' }] }),
  ).toBe(1);
});
