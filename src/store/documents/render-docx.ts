import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
  type IParagraphOptions,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { composeBrief, type ComposedBlock, type ComposedBrief } from '#shared/documents/compose-brief.ts';
import type { OfficialDocument } from '#shared/documents/model.ts';
import { BRIEF, PAGE, RED, SIZE_PT } from '#shared/documents/page-geometry.ts';
import { docxCoreProperties, withoutPackingTime } from './docx-package.ts';
import { imprintTable } from './docx-imprint.ts';
import { docxFontTable, HEI_TI, officialStylesXml, TEXT_WIDTH, twipsOfMm, twipsOfPt } from './docx-styles.ts';
import { dataTable, nameTable } from './docx-tables.ts';
import { spreadParagraph, textRun } from './docx-text.ts';

/** The document as DOCX on the page of GB/T 9704-2012 (domain 4.1). The same document gives the same bytes. */
export async function renderDocx(document: OfficialDocument): Promise<Uint8Array> {
  const brief = composeBrief(document);
  const file = new Document({
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15, balanceSingleByteDoubleByteWidth: true },
    sections: [
      {
        properties: page(),
        ...headers(brief),
        footers: {
          default: new Footer({ children: [pageNumber('right')] }),
          even: new Footer({ children: [pageNumber('left')] }),
        },
        children: [...head(brief), ...title(brief), ...text(brief)],
      },
    ],
  });
  const packed = await Packer.toBuffer(file, undefined, [
    { path: 'docProps/core.xml', data: docxCoreProperties(document) },
    { path: 'word/styles.xml', data: officialStylesXml() },
    { path: 'word/fontTable.xml', data: docxFontTable() },
  ]);
  return withoutPackingTime(packed);
}

function page() {
  const charSpace = Math.round(
    (((PAGE.textWidthMm / 25.4) * 72) / PAGE.charactersPerLine) * 4096 - SIZE_PT.body * 4096,
  );
  return {
    page: {
      size: { width: twipsOfMm(PAGE.widthMm), height: twipsOfMm(PAGE.heightMm) },
      margin: {
        top: twipsOfMm(PAGE.topMm),
        bottom: twipsOfMm(PAGE.bottomMm),
        left: twipsOfMm(PAGE.leftMm),
        right: twipsOfMm(PAGE.rightMm),
        header: twipsOfMm(15),
        // The middle of the number's row, where its dashes are, lies 7 mm below the text.
        footer: twipsOfMm(PAGE.bottomMm - PAGE.pageNumberDropMm) - twipsOfPt(SIZE_PT.small / 2),
      },
    },
    grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: twipsOfPt(PAGE.linePitchPt), charSpace },
  };
}

function headers({ watermark }: ComposedBrief) {
  if (watermark === null) return {};
  const mark = () =>
    new Header({
      children: [
        new Paragraph({
          style: 'Anchor',
          children: [
            new TextWatermark({
              text: watermark,
              font: HEI_TI,
              color: watermark.startsWith('演练') ? 'E06666' : 'C0C0C0',
              opacity: 0.4,
              width: watermark.length * 90,
              height: 90,
            }),
          ],
        }),
      ],
    });
  return { headers: { default: mark(), even: mark() } };
}

/** 单页码居右空一字, 双页码居左空一字. */
function pageNumber(side: 'left' | 'right'): Paragraph {
  return new Paragraph({
    style: 'PageNumber',
    alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    indent: { [side]: twipsOfPt(SIZE_PT.small) },
    children: [new TextRun({ font: { hint: 'eastAsia' }, children: ['— ', PageNumber.CURRENT, ' —'] })],
  });
}

function head(brief: ComposedBrief) {
  const last = brief.metaRows.length - 1;
  return [
    nameTable(brief),
    new Paragraph({ style: 'Issue', children: [textRun(brief.issue)] }),
    ...brief.metaRows.map((row, at) =>
      spreadParagraph(row, BRIEF.metaSizePt, TEXT_WIDTH, {
        style: 'Meta',
        ...(at === last
          ? {
              border: {
                bottom: { style: BorderStyle.SINGLE, color: RED, size: BRIEF.redRulePt * 8, space: 0 },
              },
            }
          : {}),
      }),
    ),
  ];
}

/** One paragraph with its lines broken by hand; the room left in the head is shared above and below it. */
function title(brief: ComposedBrief): Paragraph[] {
  const spare = twipsOfPt(brief.titleBlockPt - brief.titleLines.length * BRIEF.titlePitchPt);
  return [
    new Paragraph({
      style: 'DocumentTitle',
      spacing: {
        before: Math.floor(spare / 2),
        after: Math.ceil(spare / 2),
        line: twipsOfPt(BRIEF.titlePitchPt),
        lineRule: LineRuleType.EXACT,
      },
      children: brief.titleLines.map((line, at) => textRun(line, at === 0 ? {} : { break: 1 })),
    }),
  ];
}

/**
 * The text, the imprint and the paragraph that must follow a table.
 * The last paragraph is kept with them, so that the imprint never stands alone on a page.
 */
function text(brief: ComposedBrief): FileChild[] {
  const last = brief.blocks.length - 1;
  return [
    ...(brief.addressees === null
      ? []
      : [new Paragraph({ style: 'Addressees', children: [textRun(brief.addressees)] })]),
    ...brief.blocks.flatMap((composed, at) =>
      composed.kind === 'table'
        ? dataTable(composed)
        : [paragraph(composed, at === last ? { keepLines: true, keepNext: true } : {})],
    ),
    imprintTable(brief),
    new Paragraph({ style: 'Anchor' }),
  ];
}

type TextBlock = Exclude<ComposedBlock, { kind: 'table' }>;

function paragraph(composed: TextBlock, options: IParagraphOptions): Paragraph {
  switch (composed.kind) {
    case 'paragraph': {
      const lead =
        composed.lead === null ? [] : [textRun(composed.lead.text, { style: `Lead${composed.lead.level}` })];
      return new Paragraph({ ...options, style: 'Body', children: [...lead, textRun(composed.text)] });
    }
    case 'heading':
      return new Paragraph({
        ...options,
        style: `Heading${composed.level}`,
        children: [textRun(composed.text)],
      });
    case 'note':
      return new Paragraph({ ...options, style: 'Note', children: [textRun(composed.text)] });
  }
}
