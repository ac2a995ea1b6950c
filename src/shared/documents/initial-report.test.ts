import { expect, test } from 'vitest';
import { weishanInput } from '#test/weishan-report.ts';
import { buildInitialReport } from './initial-report.ts';
import { officialDocumentSchema } from './model.ts';

test('the report is a document of data that parses as one', () => {
  const document = buildInitialReport(weishanInput);
  expect(officialDocumentSchema.parse(document)).toEqual(document);
  expect({
    ...document,
    blocks: document.blocks.map((block) => block.kind === 'paragraph' && block.lead?.text),
  }).toEqual({
    template: 'initial-report',
    layout: 'brief',
    head: {
      name: '突发事件信息专报',
      stage: '初报',
      issueNumber: null,
      totalNumber: null,
      issuer: '巍山县应急管理局',
      signer: null,
      issuedAt: null,
      draftedAt: Date.UTC(2024, 3, 24, 5, 20),
    },
    title: '关于巍山县五印乡4.3级地震情况的报告（初报）',
    addressees: ['大理州应急管理局', '巍山县人民政府'],
    blocks: ['震情', '灾情', '处置', '研判', '下一步'],
    contact: { name: null, phone: null },
    editors: { checker: null, editor: null },
    copies: ['县委办公室', '县人民政府办公室', '县人武部', '〔 〕'],
    marking: 'internal',
    exercise: false,
    draft: true,
  });
});

test('a signed report is no draft', () => {
  const signedAt = Date.UTC(2024, 3, 24, 5, 40);
  const document = buildInitialReport({ ...weishanInput, signedAt, signerName: ' 张某某 ', issueNumber: 12 });
  expect(document.draft).toBe(false);
  expect(document.head).toMatchObject({ signer: '张某某', issueNumber: 12, issuedAt: signedAt });
});

test('lines of a section become paragraphs, their marks full-width; an empty section keeps its heading', () => {
  const sections = {
    ...weishanInput.sections,
    casualties: '暂无伤亡,正在核实.\n\n  通信正常',
    nextSteps: ' ',
  };
  const { blocks, addressees } = buildInitialReport({ ...weishanInput, sections, addressees: [' '] });
  expect(blocks.slice(1, 3)).toEqual([
    { kind: 'paragraph', lead: { level: 1, text: '灾情' }, text: '暂无伤亡，正在核实。' },
    { kind: 'paragraph', lead: null, text: '通信正常' },
  ]);
  expect(blocks.at(-1)).toEqual({ kind: 'paragraph', lead: { level: 1, text: '下一步' }, text: '' });
  expect(addressees).toEqual(['〔 〕']);
});
