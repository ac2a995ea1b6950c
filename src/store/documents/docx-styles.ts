import { BRIEF, PAGE, RED, SIZE_PT } from '#shared/documents/page-geometry.ts';

const MM_PER_INCH = 25.4;
export const twipsOfMm = (mm: number): number => Math.round((mm / MM_PER_INCH) * 1440);
export const twipsOfPt = (pt: number): number => Math.round(pt * 20);

export const TEXT_WIDTH = twipsOfMm(PAGE.textWidthMm);
const CHARACTER = TEXT_WIDTH / PAGE.charactersPerLine;

/** The standard's fonts by name: Word and WPS take them when the bureau has them, else what docxFontTable names. */
const FONTS = {
  song: '宋体',
  title: '方正小标宋简体',
  fangSong: '仿宋_GB2312',
  kaiTi: '楷体_GB2312',
  heiTi: '黑体',
} as const;
type Font = keyof typeof FONTS;

export const HEI_TI: string = FONTS.heiTi;

function fonts(font: Font): string {
  // Titles keep to one face, the number of a page is 半角宋体; elsewhere figures stand in Times New Roman.
  const latin = font === 'song' || font === 'title' ? FONTS[font] : 'Times New Roman';
  return `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:cs="${latin}" w:eastAsia="${FONTS[font]}"/>`;
}

/**
 * Twentieths of a point taken from each character, so that 28 of 16 pt fit in 156 mm.
 * The section declares the same grid, but the text does not lean on it: LibreOffice gives a character
 * wider than its cell two cells. It also rounds the grid down, hence one twentieth more than needed.
 */
const TIGHTENING = Math.floor(CHARACTER - twipsOfPt(SIZE_PT.body)) - 1;

const size = (pt: number): string => `<w:sz w:val="${pt * 2}"/><w:szCs w:val="${pt * 2}"/>`;
const exactly = (pt: number): string => `<w:spacing w:line="${twipsOfPt(pt)}" w:lineRule="exact"/>`;
const indent = (characters: number): string =>
  `<w:ind w:firstLineChars="${characters * 100}" w:firstLine="${Math.round(CHARACTER * characters)}"/>`;

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly paragraph?: string;
  readonly run?: string;
}

const BODY_LEVELS: readonly Font[] = ['heiTi', 'kaiTi', 'fangSong', 'fangSong'];

const PARAGRAPH_STYLES: readonly Style[] = [
  { id: 'Body', name: '公文正文', paragraph: indent(2) },
  ...BODY_LEVELS.map((font, at) => ({
    id: `Heading${at + 1}`,
    name: `heading ${at + 1}`,
    paragraph: `<w:keepNext/>${indent(2)}<w:outlineLvl w:val="${at}"/>`,
    run: fonts(font),
  })),
  {
    id: 'HeadName',
    name: '报头名称',
    paragraph: `${exactly(BRIEF.nameRowPt)}<w:jc w:val="center"/>`,
    run: `${fonts('title')}<w:color w:val="${RED}"/>`,
  },
  {
    id: 'Marking',
    name: '信息标识',
    paragraph: `${exactly(SIZE_PT.body + 2)}<w:jc w:val="left"/>`,
    run: fonts('heiTi'),
  },
  { id: 'Issue', name: '期号', paragraph: `${exactly(BRIEF.issueRowPt)}<w:jc w:val="center"/>` },
  {
    id: 'Meta',
    name: '报头编报',
    paragraph: `${exactly(BRIEF.metaRowPt)}<w:jc w:val="left"/>`,
    run: size(BRIEF.metaSizePt),
  },
  {
    id: 'DocumentTitle',
    name: '公文标题',
    paragraph: `${exactly(BRIEF.titlePitchPt)}<w:jc w:val="center"/>`,
    run: `${fonts('title')}${size(SIZE_PT.title)}`,
  },
  { id: 'Addressees', name: '主送机关' },
  { id: 'Note', name: '附注', basedOn: 'Body', run: fonts('kaiTi') },
  {
    id: 'Imprint',
    name: '版记',
    paragraph: `${exactly(BRIEF.imprintRowPt)}<w:ind w:left="${twipsOfPt(SIZE_PT.small)}"/><w:jc w:val="left"/>`,
    run: size(SIZE_PT.small),
  },
  {
    id: 'PageNumber',
    name: '公文页码',
    paragraph: exactly(SIZE_PT.small),
    run: `${fonts('song')}${size(SIZE_PT.small)}`,
  },
  { id: 'CellText', name: '表格文字', paragraph: `${exactly(20)}<w:jc w:val="left"/>`, run: size(12) },
  // A table must be followed by a paragraph; this one takes no room.
  { id: 'Anchor', name: '版记锚点', paragraph: exactly(1), run: size(1) },
];

const CHARACTER_STYLES: readonly Style[] = BODY_LEVELS.map((font, at) => ({
  id: `Lead${at + 1}`,
  name: `段首标题 ${at + 1}`,
  run: fonts(font),
}));

const style = (type: 'paragraph' | 'character', { id, name, basedOn, paragraph, run }: Style): string =>
  `<w:style w:type="${type}" w:customStyle="${id.startsWith('Heading') ? 0 : 1}" w:styleId="${id}"><w:name w:val="${name}"/>` +
  (type === 'paragraph' ? `<w:basedOn w:val="${basedOn ?? 'Normal'}"/>` : '') +
  '<w:qFormat/>' +
  (paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`) +
  (run === undefined ? '' : `<w:rPr>${run}</w:rPr>`) +
  '</w:style>';

const RUN_RULES = `<w:snapToGrid w:val="0"/><w:spacing w:val="${TIGHTENING}"/><w:kern w:val="0"/>`;

const PARAGRAPH_RULES =
  '<w:widowControl w:val="0"/><w:kinsoku w:val="1"/><w:overflowPunct w:val="0"/>' +
  `<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/>${exactly(PAGE.linePitchPt)}` +
  '<w:jc w:val="both"/>';

/**
 * The styles of an official document: 3号仿宋, exact line pitch, no widow control, no room added between
 * Chinese and Latin, no mark hanging past the line, so that 22 lines of 28 characters fill the page.
 */
export const officialStylesXml = (): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  `<w:docDefaults><w:rPrDefault><w:rPr>${fonts('fangSong')}${RUN_RULES}` +
  `${size(SIZE_PT.body)}<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
  '<w:pPrDefault/></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>' +
  `<w:pPr>${PARAGRAPH_RULES}</w:pPr><w:rPr>${size(SIZE_PT.body)}</w:rPr></w:style>` +
  PARAGRAPH_STYLES.map((one) => style('paragraph', one)).join('') +
  CHARACTER_STYLES.map((one) => style('character', one)).join('') +
  '</w:styles>';

/** What stands in for a font of the standard that a machine lacks. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
  [FONTS.fangSong]: 'FangSong_GB2312,仿宋,FangSong',
  [FONTS.kaiTi]: 'KaiTi_GB2312,楷体,KaiTi',
  [FONTS.title]: 'FZXiaoBiaoSong-B05S,方正小标宋_GBK,华文中宋,STZhongsong',
  [FONTS.heiTi]: 'SimHei',
  [FONTS.song]: 'SimSun',
};

/** word/fontTable.xml: the names of the standard, each with the names it goes by elsewhere. */
export const docxFontTable = (): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  Object.entries(SUBSTITUTES)
    .map(
      ([name, other]) =>
        `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
    )
    .join('') +
  '<w:font w:name="Times New Roman"><w:charset w:val="00"/><w:family w:val="roman"/></w:font></w:fonts>';
