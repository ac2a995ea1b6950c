/**
 * The page of GB/T 9704-2012, clauses 5.2 and 7: A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm,
 * 22 lines of 28 characters in 3号. Millimetres, and points where the name says so.
 */
export const PAGE = {
  widthMm: 210,
  heightMm: 297,
  topMm: 37,
  bottomMm: 35,
  leftMm: 28,
  rightMm: 26,
  textWidthMm: 156,
  textHeightMm: 225,
  linesPerPage: 22,
  charactersPerLine: 28,
  linePitchPt: 28.95,
  /** 一字线上距版心下边缘 7 mm. */
  pageNumberDropMm: 7,
  thickRuleMm: 0.35,
  thinRuleMm: 0.25,
} as const;

/** 号 sizes in points: 2号, 3号, 4号. */
export const SIZE_PT = { title: 22, body: 16, small: 14 } as const;

/**
 * The head and foot of a 简报, in points; the standard leaves them to the bureau.
 * The head fills six line pitches, so that the text below it stays on the grid of the page.
 */
export const BRIEF = {
  headLines: 6,
  nameSizePt: 34,
  stageSizePt: 20,
  nameRowPt: 48,
  issueRowPt: 22,
  metaSizePt: 15,
  metaRowPt: 24,
  redRulePt: 2,
  titlePitchPt: 30,
  imprintRowPt: 17.6,
} as const;

export const RED = 'FF0000';
