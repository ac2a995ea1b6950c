import { expect, test } from 'vitest';
import { weishanSpecimen } from '#test/weishan-report.ts';
import { unzip } from '#test/unzip.ts';
import { renderDocx } from './render-docx.ts';

const partsOf = async (document: typeof weishanSpecimen): Promise<Map<string, string>> =>
  unzip(await renderDocx(document));

const textOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    paragraph.replace(/<w:(?:br|tab)\/>/g, '|').replace(/<[^>]+>/g, ''),
  );

test('the page is that of GB/T 9704-2012', async () => {
  const body = (await partsOf(weishanSpecimen)).get('word/document.xml') ?? '';
  expect(/<w:sectPr>.*<\/w:sectPr>/.exec(body)?.[0].replace(/<w:footerReference[^>]*>/g, '')).toBe(
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>' +
      '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="850" w:footer="1447" w:gutter="0"/>' +
      '<w:pgNumType/><w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-848"/></w:sectPr>',
  );
  // 22 lines of the pitch fill the height of the text, 28 tightened characters its width.
  expect(Math.floor((16_838 - 2098 - 1984) / 579)).toBe(22);
  expect(Math.floor((11_906 - 1474 - 1587) / (320 - 6))).toBe(28);
});

test('text, titles and headings are set in the fonts and sizes of the standard', async () => {
  const styles = (await partsOf(weishanSpecimen)).get('word/styles.xml') ?? '';
  const styleOf = (id: string): string =>
    new RegExp(`w:styleId="${id}">.*?</w:style>`).exec(styles)?.[0] ?? '';
  expect(styles).toContain(
    '<w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="仿宋_GB2312"/>' +
      '<w:snapToGrid w:val="0"/><w:spacing w:val="-6"/><w:kern w:val="0"/><w:sz w:val="32"/><w:szCs w:val="32"/>',
  );
  expect(styleOf('Normal')).toContain(
    '<w:pPr><w:widowControl w:val="0"/><w:kinsoku w:val="1"/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/>' +
      '<w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/><w:spacing w:line="579" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr>',
  );
  expect(styleOf('Body')).toContain('<w:ind w:firstLineChars="200" w:firstLine="632"/>');
  expect(styleOf('DocumentTitle')).toContain('w:eastAsia="方正小标宋简体"/><w:sz w:val="44"/>');
  expect(['Lead1', 'Lead2', 'Heading3'].map((id) => /w:eastAsia="([^"]+)"/.exec(styleOf(id))?.[1])).toEqual([
    '黑体',
    '楷体_GB2312',
    '仿宋_GB2312',
  ]);
  expect(styleOf('HeadName')).toContain('<w:color w:val="FF0000"/>');
});

test('the words stand in their order, the imprint at the foot', async () => {
  const body = (await partsOf(weishanSpecimen)).get('word/document.xml') ?? '';
  expect(textOf(body).map((text) => text.slice(0, 24))).toEqual([
    '内部',
    '突发事件信息专报（初报）',
    '',
    '第〔\u00a0〕期',
    '巍山县应急管理局|签发：〔\u00a0〕|2024年4月2',
    '关于巍山县五印乡4.3级|地震情况的报告（初报）',
    '大理州应急管理局、巍山县人民政府：',
    '一、震情。2024年4月24日13时05分16秒',
    '二、灾情。截至〔\u00a0〕时，〔影响范围、人员伤亡、房',
    '三、处置。〔时间〕接〔来源〕报告，县抗震救灾指挥',
    '四、研判。理论估算震中烈度约Ⅴ度，Ⅴ度区长轴半径',
    '五、下一步。〔\u00a0〕',
    '联系人：〔\u00a0〕|值班电话：〔\u00a0〕|核稿：〔\u00a0〕|',
    '抄送：县委办公室、县人民政府办公室、县人武部、〔',
    '巍山县应急管理局|2024年4月24日印发',
    '',
  ]);
  expect(body).toContain(
    '<w:tblpPr w:horzAnchor="margin" w:tblpXSpec="left" w:tblpYSpec="bottom" w:vertAnchor="margin"/>',
  );
  expect(body).toContain('<w:bottom w:val="single" w:color="FF0000" w:sz="16" w:space="0"/>');
});

test('page numbers stand outside: odd right, even left, one character in', async () => {
  const parts = await partsOf(weishanSpecimen);
  const footers = [...parts].filter(([name]) => /^word\/footer\d/.test(name)).map(([, xml]) => xml);
  expect(footers.map((xml) => /<w:pPr>.*?<\/w:pPr>/.exec(xml)?.[0])).toEqual([
    '<w:pPr><w:pStyle w:val="PageNumber"/><w:ind w:right="280"/><w:jc w:val="right"/></w:pPr>',
    '<w:pPr><w:pStyle w:val="PageNumber"/><w:ind w:left="280"/><w:jc w:val="left"/></w:pPr>',
  ]);
  expect(parts.get('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
});

test('drafts and exercises carry a watermark on odd and even pages, others none', async () => {
  const watermarks = async (flags: {
    draft?: boolean;
    exercise?: boolean;
  }): Promise<(string | undefined)[]> =>
    [...(await partsOf({ ...weishanSpecimen, ...flags }))]
      .filter(([name]) => /^word\/header\d/.test(name))
      .map(([, xml]) => /<v:textpath[^>]*string="([^"]*)"/.exec(xml)?.[1]);
  expect(await watermarks({})).toEqual([]);
  expect(await watermarks({ draft: true })).toEqual(['草稿', '草稿']);
  expect(await watermarks({ draft: true, exercise: true })).toEqual(['演练　草稿', '演练　草稿']);
});

test('a table keeps its columns and repeats its heading', async () => {
  const table = {
    kind: 'table' as const,
    caption: '灾情对比',
    columns: [
      { title: '指标', weight: 2, align: 'left' as const },
      { title: '本次', weight: 1, align: 'right' as const },
    ],
    rows: [['受灾人口（人）', '〔 〕'], ['倒塌房屋（间）']],
  };
  const body = (await partsOf({ ...weishanSpecimen, blocks: [table] })).get('word/document.xml') ?? '';
  expect(textOf(body).slice(7, 14)).toEqual([
    '灾情对比',
    '指标',
    '本次',
    '受灾人口（人）',
    '〔\u00a0〕',
    '倒塌房屋（间）',
    '',
  ]);
  expect(body).toContain('<w:gridCol w:w="5896"/><w:gridCol w:w="2948"/>');
  expect(body).toContain('<w:tblHeader/>');
});

test('hostile text stays text, and what XML cannot hold is left out', async () => {
  const title = '关于<w:p/>&"乱码"\u0000\u000b情况的报告';
  const parts = await partsOf({ ...weishanSpecimen, title });
  expect(parts.get('word/document.xml')).toContain('&lt;w:p/&gt;&amp;');
  expect(parts.get('docProps/core.xml')).toContain(
    '<dc:title>关于&lt;w:p/&gt;&amp;&quot;乱码&quot;情况的报告</dc:title>',
  );
  const forbidden = (xml: string) =>
    [...xml].filter((character) => character < ' ' && !'\t\n\r'.includes(character));
  for (const xml of parts.values()) expect(forbidden(xml)).toEqual([]);
});

test('the same document gives the same bytes, whenever it is rendered', async () => {
  const once = await renderDocx(weishanSpecimen);
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(Buffer.from(await renderDocx(weishanSpecimen)).equals(once)).toBe(true);
});
