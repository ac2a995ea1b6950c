import { emWidth } from './break-title.ts';
import type { ComposedBlock, ComposedBrief } from './compose-brief.ts';
import { BRIEF, PAGE } from './page-geometry.ts';

/** Lines of tolerance: the count knows neither the widths of a font nor the rules of line ends. */
const TOLERANCE = 1.5;

/**
 * How many pages a brief fills, by counting characters. Near the end of a page the lower number is given:
 * a foot set for too many pages would stand alone on the last one, which the standard forbids.
 * Tables and headings of their own are not counted on: a brief that has them gives 1.
 */
export function estimatePages(brief: ComposedBrief): number {
  if (!brief.blocks.every((block) => block.kind === 'paragraph' || block.kind === 'note')) return 1;
  const rows = brief.staffRows.length + (brief.copies === null ? 1 : 2);
  const lines =
    brief.headLines +
    linesOf(brief.addressees ?? '', 0) +
    brief.blocks.reduce((sum, block) => sum + linesOfBlock(block), 0) +
    rows * (BRIEF.imprintRowPt / PAGE.linePitchPt);
  return Math.max(1, Math.ceil((lines - TOLERANCE) / PAGE.linesPerPage));
}

const linesOf = (text: string, indent: number): number =>
  Math.ceil((emWidth(text) + indent) / PAGE.charactersPerLine);

function linesOfBlock(block: ComposedBlock): number {
  if (block.kind === 'table') return 0;
  return linesOf((block.kind === 'paragraph' ? (block.lead?.text ?? '') : '') + block.text, 2);
}
