import { expect, test } from 'vitest';
import { weishanSpecimen } from '#test/weishan-report.ts';
import { renderText } from './render-text.ts';

test('the report as plain text', () => {
  expect(renderText(weishanSpecimen)).toBe(
    `内部
　　　　　　　　突发事件信息专报（初报）
　　　　　　　　　　　　第〔 〕期
巍山县应急管理局　签发：〔 〕　2024年4月24日〔 〕时〔 〕分
────────────────────────────
　　　　　　　　　关于巍山县五印乡4.3级
　　　　　　　　 地震情况的报告（初报）

大理州应急管理局、巍山县人民政府：
　　一、震情。2024年4月24日13时05分16秒，巍山县五印乡（北纬25.24度，东经99.96度）发生4.3级地震，震源深度10公里。此前4月19日05时54分10秒该乡（北纬25.22度，东经99.96度）曾发生4.2级地震，两次震中相距约2公里。
　　二、灾情。截至〔 〕时，〔影响范围、人员伤亡、房屋、交通、通信、电力情况〕。（数据为初步统计，以续报为准）
　　三、处置。〔时间〕接〔来源〕报告，县抗震救灾指挥部办公室按照《巍山县地震应急预案》《巍山县应急管理局地震应急预案》开展工作，〔领导到位、点名、排查、力量〕。
　　四、研判。理论估算震中烈度约Ⅴ度，Ⅴ度区长轴半径约10.6公里、短轴约5.5公里（估算值，以地震部门发布为准）。〔发展趋势〕。
　　五、下一步。〔 〕

联系人：〔 〕　值班电话：〔 〕　核稿：〔 〕　编辑：〔 〕
────────────────────────────
抄送：县委办公室、县人民政府办公室、县人武部、〔 〕。
巍山县应急管理局　　　　　　　　　　　 2024年4月24日印发
`,
  );
});

test('an exercise says so before and after its text', () => {
  const lines = renderText({ ...weishanSpecimen, exercise: true })
    .trim()
    .split('\n');
  expect([lines[0], lines.at(-1)]).toEqual(['【演练】', '　　　　　　　　　　　　【演练】']);
});

test('a table is set in columns apart by tabs', () => {
  const text = renderText({
    ...weishanSpecimen,
    blocks: [
      {
        kind: 'table',
        caption: null,
        columns: [
          { title: '指标', weight: 2, align: 'left' },
          { title: '本次', weight: 1, align: 'right' },
        ],
        rows: [['受灾人口（人）', '〔 〕']],
      },
    ],
  });
  expect(text).toContain('\n指标\t本次\n受灾人口（人）\t〔 〕\n');
});
