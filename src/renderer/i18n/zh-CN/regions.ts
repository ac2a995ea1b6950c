export const regions = {
  screen: '区域与机构',
  tree: '区划',
  nation: '全国',
  own: '本单位',
  source: '县以上：GB/T 2260；乡级：统计用区划代码（截至 2023-06-30）',
} as const;
