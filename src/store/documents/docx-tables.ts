import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type IBorderOptions,
} from 'docx';
import type { ComposedBlock, ComposedBrief } from '#shared/documents/compose-brief.ts';
import { BRIEF } from '#shared/documents/page-geometry.ts';
import { TEXT_WIDTH, twipsOfMm, twipsOfPt } from './docx-styles.ts';
import { textRun } from './docx-text.ts';

const NO_BORDER: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER };
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA };

/** A table of fixed columns in twips, without margins and, unless it says otherwise, without rules. */
export const fixedGrid = (columnWidths: readonly number[]) => ({
  columnWidths,
  width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
  layout: TableLayoutType.FIXED,
  margins: NO_MARGINS,
  borders: { ...NO_BORDERS, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER },
});

/** The red name between its corners, the left one holding the marking. */
export function nameTable(brief: ComposedBrief): Table {
  const corner = twipsOfMm(15);
  const widths = [corner, TEXT_WIDTH - 2 * corner, corner];
  const cells = [
    new Paragraph({ style: 'Marking', children: [textRun(brief.marking)] }),
    new Paragraph({
      style: 'HeadName',
      children: [
        textRun(brief.name, { size: brief.nameSizePt * 2 }),
        ...(brief.stage === '' ? [] : [textRun(brief.stage, { size: BRIEF.stageSizePt * 2 })]),
      ],
    }),
    new Paragraph({ style: 'Marking' }),
  ];
  return new Table({
    ...fixedGrid(widths),
    rows: [
      new TableRow({
        height: { value: twipsOfPt(BRIEF.nameRowPt), rule: HeightRule.EXACT },
        children: cells.map(
          (cell, at) =>
            new TableCell({
              children: [cell],
              width: { size: widths[at] ?? 0, type: WidthType.DXA },
              borders: NO_BORDERS,
            }),
        ),
      }),
    ],
  });
}

const THIN_LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const THIN_LINES = {
  top: THIN_LINE,
  bottom: THIN_LINE,
  left: THIN_LINE,
  right: THIN_LINE,
  insideHorizontal: THIN_LINE,
  insideVertical: THIN_LINE,
};

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** A table of the text area's width with its caption above and a heading row repeated on every page. */
export function dataTable({
  caption,
  columns,
  rows,
}: Extract<ComposedBlock, { kind: 'table' }>): (Paragraph | Table)[] {
  const total = columns.reduce((sum, column) => sum + column.weight, 0);
  const widths = columns.map((column) => Math.floor((TEXT_WIDTH * column.weight) / total));
  const cell = (text: string, at: number, heading: boolean): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 80, right: 80, top: 20, bottom: 20, marginUnitType: WidthType.DXA },
      children: [
        new Paragraph({
          style: 'CellText',
          alignment: heading ? AlignmentType.CENTER : ALIGNMENTS[columns[at]?.align ?? 'left'],
          children: [heading ? headingRun(text) : textRun(text)],
        }),
      ],
    });
  const captions =
    caption === null
      ? []
      : [
          new Paragraph({
            style: 'CellText',
            alignment: AlignmentType.CENTER,
            keepNext: true,
            children: [headingRun(caption)],
          }),
        ];
  return [
    ...captions,
    new Table({
      ...fixedGrid(widths),
      borders: THIN_LINES,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ title }, at) => cell(title, at, true)),
        }),
        ...rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              children: columns.map((_, at) => cell(row[at] ?? '', at, false)),
            }),
        ),
      ],
    }),
  ];
}

const headingRun = (text: string) => textRun(text, { style: 'Lead1' });
