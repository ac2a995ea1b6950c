import type { Random } from './random.ts';

/** Townships of Weishan County (巍山县), by name alone: what is generated stands nowhere in particular. */
export const TOWNSHIPS = [
  '南诏镇',
  '庙街镇',
  '大仓镇',
  '永建镇',
  '巍宝山乡',
  '紫金乡',
  '马鞍山乡',
  '五印乡',
  '牛街乡',
  '青华乡',
] as const;

/** A point within the county's bounds, WGS84 degrees to six decimals. */
export const pointInCounty = (random: Random): { lon: number; lat: number } => ({
  lon: Number(random.between(99.95, 100.45).toFixed(6)),
  lat: Number(random.between(24.9, 25.55).toFixed(6)),
});
