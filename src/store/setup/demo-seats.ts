/**
 * Rough seats of Weishan's townships for the demonstration, by township code, WGS84 degrees. Placed by hand to a few
 * kilometres; no survey and no source stands behind them, which every row made from them says.
 */
export const DEMO_SEATS: Readonly<Record<string, { readonly lon: number; readonly lat: number }>> = {
  '532927101': { lon: 100.31, lat: 25.23 },
  '532927102': { lon: 100.27, lat: 25.33 },
  '532927103': { lon: 100.26, lat: 25.42 },
  '532927104': { lon: 100.22, lat: 25.48 },
  '532927201': { lon: 100.35, lat: 25.15 },
  '532927202': { lon: 100.08, lat: 25.38 },
  '532927203': { lon: 100.14, lat: 25.29 },
  '532927204': { lon: 100.02, lat: 25.2 },
  '532927205': { lon: 100.1, lat: 25.06 },
  '532927206': { lon: 100.2, lat: 25.0 },
};
