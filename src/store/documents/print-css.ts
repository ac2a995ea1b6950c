import type { ComposedBrief } from '#shared/documents/compose-brief.ts';
import { estimatePages } from '#shared/documents/estimate-pages.ts';
import { BRIEF, PAGE, RED, SIZE_PT } from '#shared/documents/page-geometry.ts';

/**
 * The standard's fonts by the names they carry on Windows, macOS and WPS, then what a machine without them has.
 * Latin letters and figures come from a face of their own, so that “ ” — … keep their Chinese width.
 */
const FONT_FACES: readonly (readonly [family: string, names: readonly string[], range?: string])[] = [
  [
    'Official Latin',
    ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos', 'Nimbus Roman'],
    'U+20-7E',
  ],
  [
    'Official Title',
    [
      '方正小标宋简体',
      'FZXiaoBiaoSong-B05S',
      'FZXBSJW--GB1-0',
      '方正小标宋_GBK',
      'FZXiaoBiaoSong-B05',
      'STZhongsong',
      '华文中宋',
      'Noto Serif CJK SC Bold',
      'NotoSerifCJKsc-Bold',
      'Source Han Serif SC Bold',
    ],
  ],
];

const families = (...names: readonly string[]): string => names.map((name) => `'${name}'`).join(',');
const SONG = families('SimSun', 'STSong', 'Noto Serif CJK SC', 'Source Han Serif SC');
const TITLE = `${families('Official Title')},${SONG},serif`;
const FANG_SONG = `${families('Official Latin', '仿宋_GB2312', 'FangSong_GB2312', '仿宋', 'FangSong', 'STFangsong', '华文仿宋')},${SONG},serif`;
const KAI_TI = `${families('Official Latin', '楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi', 'STKaiti', '华文楷体')},${SONG},serif`;
const HEI_TI = `${families('Official Latin', '黑体', 'SimHei', 'STHeiti', 'Heiti SC', 'Noto Sans CJK SC', 'Source Han Sans SC')},sans-serif`;

const fontFaces = FONT_FACES.map(
  ([family, names, range]) =>
    `@font-face{font-family:'${family}';src:${names.map((name) => `local('${name}')`).join(',')}` +
    `${range === undefined ? '' : `;unicode-range:${range}`}}`,
).join('\n');

/**
 * Height of the text with its foot on the last page: each page but the last leaves a rest below its 22 lines.
 * It stays a little short, since a foot rounded past the end of its page would move to the next one.
 */
function footAtMm(brief: ComposedBrief): number {
  const restMm = PAGE.textHeightMm - PAGE.linesPerPage * PAGE.linePitchPt * (25.4 / 72);
  const pages = estimatePages(brief);
  return PAGE.textHeightMm * pages - (restMm + 0.15) * (pages - 1) - 0.2;
}

/** Across the diagonal of the text area, whatever the number of characters. */
const watermarkSizePt = ({ watermark }: ComposedBrief): number =>
  Math.floor(480 / Math.max(3, watermark?.length ?? 0));

const DRAFT_GREY = '#e4e4e4';
const EXERCISE_RED = '#f6d2d2';

/** Style sheet of a brief on the page of GB/T 9704-2012 (domain 4.1). */
export function briefPrintCss(brief: ComposedBrief): string {
  const pageNumber = `content:'—\\00a0' counter(page) '\\00a0—';font:${SIZE_PT.small}pt/1 ${SONG},serif;vertical-align:top;padding-top:calc(${PAGE.pageNumberDropMm}mm - ${SIZE_PT.small / 2}pt)`;
  return `
${fontFaces}
@page{size:${PAGE.widthMm}mm ${PAGE.heightMm}mm;margin:${PAGE.topMm}mm ${PAGE.rightMm}mm ${PAGE.bottomMm}mm ${PAGE.leftMm}mm}
@page :right{@bottom-right{${pageNumber};padding-right:${SIZE_PT.small}pt}}
@page :left{@bottom-left{${pageNumber};padding-left:${SIZE_PT.small}pt}}
:root{--line:${PAGE.linePitchPt}pt;--character:calc(${PAGE.textWidthMm}mm / ${PAGE.charactersPerLine})}
*{margin:0;padding:0;box-sizing:border-box;font-weight:normal;font-synthesis:none}
body{font:${SIZE_PT.body}pt/var(--line) ${FANG_SONG};color:#000;letter-spacing:calc(var(--character) - ${SIZE_PT.body}pt - .005pt);
 text-align:justify;text-justify:inter-character;text-spacing-trim:space-all;text-autospace:no-autospace;
 line-break:strict;overflow-wrap:anywhere;orphans:1;widows:1}
main{display:flex;flex-direction:column;min-height:${footAtMm(brief).toFixed(2)}mm}
p{text-indent:calc(var(--character) * 2)}
header p,footer p,.addressees{text-indent:0}
header{position:relative;border-bottom:${BRIEF.redRulePt}pt solid #${RED}}
.marking{position:absolute;top:0;left:0;font-family:${HEI_TI};line-height:1}
.name{height:${BRIEF.nameRowPt}pt;font:${brief.nameSizePt}pt/${BRIEF.nameRowPt}pt ${TITLE};color:#${RED};text-align:center;white-space:nowrap}
.stage{font-size:${BRIEF.stageSizePt}pt}
.issue{height:${BRIEF.issueRowPt}pt;line-height:${BRIEF.issueRowPt}pt;text-align:center}
.meta,.staff,.printed{display:flex;justify-content:space-between;letter-spacing:0;white-space:nowrap}
.meta{font-size:${BRIEF.metaSizePt}pt;line-height:${BRIEF.metaRowPt}pt}
.title{font:${SIZE_PT.title}pt/${BRIEF.titlePitchPt}pt ${TITLE};letter-spacing:0;text-align:center;white-space:nowrap;
 height:${brief.titleBlockPt}pt;display:flex;flex-direction:column;justify-content:center}
h2{font-size:inherit;text-indent:calc(var(--character) * 2);break-after:avoid}
.level1{font-family:${HEI_TI}}
.level2{font-family:${KAI_TI}}
.note{font-family:${KAI_TI}}
table{width:100%;border-collapse:collapse;font-size:12pt;line-height:20pt;letter-spacing:0;margin:6pt 0}
caption{font:12pt/20pt ${HEI_TI};padding-bottom:3pt}
th,td{border:.5pt solid #000;padding:1pt 4pt;text-align:left}
th{font-family:${HEI_TI};text-align:center}
thead{display:table-header-group}
tr{break-inside:avoid}
td.center{text-align:center}
td.right{text-align:right}
footer{margin-top:auto;break-inside:avoid;font-size:${SIZE_PT.small}pt;line-height:${BRIEF.imprintRowPt}pt;letter-spacing:0}
.staff{padding:0 ${SIZE_PT.small}pt}
.imprint{border:solid #000;border-width:${PAGE.thickRuleMm}mm 0}
.copies,.printed{padding:0 ${SIZE_PT.small}pt}
.copies{display:flex;border-bottom:${PAGE.thinRuleMm}mm solid #000}
.copies span:first-child{flex:none}
.watermark{position:fixed;inset:0;display:flex;align-items:center;justify-content:center;z-index:-1}
.watermark span{font:${watermarkSizePt(brief)}pt/1 ${HEI_TI};white-space:nowrap;transform:rotate(-45deg);color:${brief.watermark?.startsWith('演练') === true ? EXERCISE_RED : DRAFT_GREY}}
`;
}
