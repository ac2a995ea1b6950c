import { emWidth } from './break-title.ts';
import { composeBrief, type ComposedBlock } from './compose-brief.ts';
import type { OfficialDocument } from './model.ts';
import { PAGE } from './page-geometry.ts';

const WIDE_SPACE = '　';
const LINE = '─'.repeat(PAGE.charactersPerLine);

/** The document as plain text, for reading out, for messages and for the clipboard. Paragraphs are not wrapped. */
export function renderText(document: OfficialDocument): string {
  const brief = composeBrief(document);
  const watermark = brief.watermark === null ? [] : [centred(`【${brief.watermark}】`)];
  return [
    ...watermark,
    brief.marking,
    centred(brief.name + brief.stage),
    centred(brief.issue),
    ...brief.metaRows.map(spread),
    LINE,
    ...brief.titleLines.map(centred),
    '',
    ...(brief.addressees === null ? [] : [brief.addressees]),
    ...brief.blocks.flatMap(blockLines),
    '',
    ...brief.staffRows.map(spread),
    LINE,
    ...(brief.copies === null ? [] : [brief.copies.label + brief.copies.names]),
    spread([brief.imprint.issuer, brief.imprint.date]),
    ...watermark,
    '',
  ].join('\n');
}

function blockLines(block: ComposedBlock): string[] {
  const indent = WIDE_SPACE.repeat(2);
  switch (block.kind) {
    case 'paragraph':
      return [`${indent}${block.lead?.text ?? ''}${block.text}`];
    case 'heading':
    case 'note':
      return [indent + block.text];
    case 'table':
      return [
        ...(block.caption === null ? [] : [centred(block.caption)]),
        block.columns.map((column) => column.title).join('\t'),
        ...block.rows.map((row) => row.join('\t')),
      ];
  }
}

function centred(text: string): string {
  return padding((PAGE.charactersPerLine - emWidth(text)) / 2) + text;
}

/** First piece left, last piece right, the rest between them at equal distances. */
function spread(pieces: readonly string[]): string {
  const room = PAGE.charactersPerLine - pieces.reduce((sum, piece) => sum + emWidth(piece), 0);
  const gap = Math.max(1, room / Math.max(1, pieces.length - 1));
  return pieces.join(padding(gap));
}

/** Spaces of a width in characters, to the nearest half. */
function padding(width: number): string {
  const halves = Math.max(0, Math.round(width * 2));
  return WIDE_SPACE.repeat(Math.floor(halves / 2)) + ' '.repeat(halves % 2);
}
