import { Paragraph, Tab, TabStopType, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import { emWidth } from '#shared/documents/break-title.ts';
import { twipsOfPt } from './docx-styles.ts';

/** Characters no XML 1.0 document may hold; Word opens none that does. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export const withoutForbidden = (text: string): string => text.replace(FORBIDDEN, '');

/**
 * A run whose ambiguous characters (“ ” — Ⅴ) are set in the Chinese font.
 * The space inside a blank is made unbreakable, so that no line ends within one.
 */
export const textRun = (text: string, options: IRunOptions = {}): TextRun =>
  new TextRun({
    ...options,
    font: { hint: 'eastAsia' },
    text: withoutForbidden(text).replaceAll('〔 〕', '〔\u00a0〕'),
  });

/**
 * A row with its first piece left, its last right and the others at equal distances between.
 * @param width of the text area in twips, from which `inset` is kept free on either side
 */
export function spreadParagraph(
  pieces: readonly string[],
  sizePt: number,
  width: number,
  options: IParagraphOptions,
  inset = 0,
): Paragraph {
  const widths = pieces.map((piece) => twipsOfPt(emWidth(piece) * sizePt));
  const gap =
    (width - 2 * inset - widths.reduce((sum, one) => sum + one, 0)) / Math.max(1, pieces.length - 1);
  const tabStops = pieces.slice(1).map((_, at) =>
    at === pieces.length - 2
      ? { type: TabStopType.RIGHT, position: width - inset }
      : {
          type: TabStopType.LEFT,
          position: Math.round(widths.slice(0, at + 1).reduce((sum, one) => sum + one + gap, inset)),
        },
  );
  return new Paragraph({
    ...options,
    tabStops,
    children: pieces.flatMap((piece, at) =>
      at === 0 ? [textRun(piece)] : [new TextRun({ children: [new Tab()] }), textRun(piece)],
    ),
  });
}
