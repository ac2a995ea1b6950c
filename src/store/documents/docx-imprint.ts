import {
  BorderStyle,
  OverlapType,
  Paragraph,
  RelativeHorizontalPosition,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableRow,
  WidthType,
  type IBorderOptions,
} from 'docx';
import type { ComposedBrief } from '#shared/documents/compose-brief.ts';
import { PAGE, SIZE_PT } from '#shared/documents/page-geometry.ts';
import { TEXT_WIDTH, twipsOfPt } from './docx-styles.ts';
import { fixedGrid, NO_BORDERS } from './docx-tables.ts';
import { spreadParagraph, textRun } from './docx-text.ts';

const SMALL = twipsOfPt(SIZE_PT.small);

/** A rule in the nearest eighth of a point. */
const rule = (mm: number): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size: Math.round((mm / 25.4) * 72 * 8),
  color: '000000',
});

/** Word sets a floating table relative to the page of the paragraph after it; LibreOffice before 7.6 after the text. */
const AT_FOOT = {
  horizontalAnchor: TableAnchorType.MARGIN,
  relativeHorizontalPosition: RelativeHorizontalPosition.LEFT,
  verticalAnchor: TableAnchorType.MARGIN,
  relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
  overlap: OverlapType.NEVER,
} as const;

/** 版记 and the row of staff above it, at the foot of the page the text ends on. */
export function imprintTable({ staffRows, copies, imprint: { issuer, date } }: ComposedBrief): Table {
  const thick = rule(PAGE.thickRuleMm);
  const thin = rule(PAGE.thinRuleMm);
  const sent =
    copies === null
      ? []
      : [
          row(
            new Paragraph({
              style: 'Imprint',
              // 回行时与冒号后的首字对齐.
              indent: { left: SMALL * 4, right: SMALL, hanging: SMALL * 3 },
              children: [textRun(copies.label + copies.names)],
            }),
            { top: thick, bottom: thin },
          ),
        ];
  return new Table({
    ...fixedGrid([TEXT_WIDTH]),
    float: AT_FOOT,
    rows: [
      ...staffRows.map((pieces) => row(spread(pieces), {})),
      ...sent,
      row(spread([issuer, date]), { top: copies === null ? thick : thin, bottom: thick }),
    ],
  });
}

const spread = (pieces: readonly string[]): Paragraph =>
  spreadParagraph(pieces, SIZE_PT.small, TEXT_WIDTH, { style: 'Imprint' }, SMALL);

function row(paragraph: Paragraph, borders: { top?: IBorderOptions; bottom?: IBorderOptions }): TableRow {
  const cell = new TableCell({
    children: [paragraph],
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    borders: { ...NO_BORDERS, ...borders },
  });
  return new TableRow({ cantSplit: true, children: [cell] });
}
