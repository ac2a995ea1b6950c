/** Ⅰ red to Ⅳ blue, for warnings, responses and incidents alike. */
export type Level = 1 | 2 | 3 | 4;

/**
 * A silhouette for each level, sharp to round as the gravity falls: diamond, pentagon, square, circle.
 * With the numeral it tells the level apart without any colour. Drawn in a 24-unit square.
 */
export const LEVEL_OUTLINES: Readonly<Record<Level, string>> = {
  1: 'M12 .6 23.4 12 12 23.4.6 12z',
  2: 'M12 1 23.2 9.4 19 22.2H5L.8 9.4z',
  3: 'M3.6 2.2h16.8q1.4 0 1.4 1.4v16.8q0 1.4-1.4 1.4H3.6q-1.4 0-1.4-1.4V3.6q0-1.4 1.4-1.4z',
  4: 'M12 1.2a10.8 10.8 0 1 0 0 21.6 10.8 10.8 0 1 0 0-21.6z',
};

/** The numerals as strokes, so that they are sharp at any size and need no font. */
export const LEVEL_NUMERALS: Readonly<Record<Level, string>> = {
  1: 'M12 7.6v8.8M9.6 7.6h4.8M9.6 16.4h4.8',
  2: 'M9.9 8.2v8.4M14.1 8.2v8.4M7.7 8.2h8.6M7.7 16.6h8.6',
  3: 'M8.2 7.8v8.4M12 7.8v8.4M15.8 7.8v8.4M6 7.8h12M6 16.2h12',
  4: 'M8 7.8v8.4M6.4 16.2h3.2M10.8 7.8l3 8.4 3-8.4M6.4 7.8h12',
};

export const levelKey = (level: Level): `l${Level}` => `l${level}`;
