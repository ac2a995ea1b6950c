import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface MeasuredLine {
  /** Without any spaces: a PDF does not tell those of the text from those of the layout. */
  readonly text: string;
  /** Edges of the text, from the left edge of the page. */
  readonly leftMm: number;
  readonly rightMm: number;
  /** From the upper edge of the page. */
  readonly baselineMm: number;
  /** Size of the largest text in the line. */
  readonly sizePt: number;
}

export interface MeasuredPage {
  readonly widthMm: number;
  readonly heightMm: number;
  /** Upright text from top to bottom. */
  readonly lines: readonly MeasuredLine[];
  /** Text set aslant: watermarks. */
  readonly slanted: readonly string[];
}

interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

const MM_PER_POINT = 25.4 / 72;
/** Pieces whose baselines differ by less than this many points stand in one line. */
const SAME_LINE_PT = 2;

/** Where the text of a PDF stands on its pages, in millimetres. */
export async function measurePdf(pdf: Uint8Array): Promise<MeasuredPage[]> {
  const task = getDocument({ data: new Uint8Array(pdf), useSystemFonts: true, verbosity: 0 });
  const document = await task.promise;
  const pages: MeasuredPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
    const pieces: Piece[] = [];
    const slanted: string[] = [];
    for (const item of (await page.getTextContent({ disableNormalization: true })).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
      if (Math.abs(b) > 0.01) slanted.push(item.str);
      else
        pieces.push({
          text: item.str,
          left: x - x0,
          right: x - x0 + item.width,
          baseline: y1 - y,
          size: Math.abs(a),
        });
    }
    pages.push({
      widthMm: (x1 - x0) * MM_PER_POINT,
      heightMm: (y1 - y0) * MM_PER_POINT,
      lines: linesOf(pieces),
      slanted,
    });
  }
  await task.destroy();
  return pages;
}

function linesOf(pieces: readonly Piece[]): MeasuredLine[] {
  const groups: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.baseline - b.baseline)) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && piece.baseline - group[0].baseline < SAME_LINE_PT) group.push(piece);
    else groups.push([piece]);
  }
  return groups.map((group) => {
    const inOrder = group.sort((a, b) => a.left - b.left);
    return {
      text: inOrder.map((piece) => piece.text.replace(/\s/g, '')).join(''),
      leftMm: Math.min(...inOrder.map((piece) => piece.left)) * MM_PER_POINT,
      rightMm: Math.max(...inOrder.map((piece) => piece.right)) * MM_PER_POINT,
      baselineMm: (inOrder[0]?.baseline ?? 0) * MM_PER_POINT,
      sizePt: Math.max(...inOrder.map((piece) => piece.size)),
    };
  });
}
