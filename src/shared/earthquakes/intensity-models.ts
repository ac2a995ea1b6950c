/** One axis of I = A + B·M + C·lg(R + R0): R km from the epicentre, C negative. */
export type AxisCoefficients = {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly r0: number;
};

export type IntensityModel = {
  readonly zone: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly long: AxisCoefficients;
  readonly short: AxisCoefficients;
  /** Standard deviation in intensity degrees, null where the source gives none. */
  readonly sigma: number | null;
  readonly basis: string;
  /** Whether both axes were seen in a source; an unconfirmed row is shown with 待核. */
  readonly confirmed: boolean;
};

const GB18306 = '肖亮、俞言祥 2011（GB 18306-2015 所用）；短轴见于公开资料，长轴未见原文';
const WANG2000 = '汪素云等 2000《中国分区地震动衰减关系的确定》';

/** Rows of domain 2.12. They are defaults that a bureau may replace, not the text of a standard. */
export const DEFAULT_INTENSITY_MODELS: readonly IntensityModel[] = [
  {
    zone: 'qinghai-tibet',
    name: { zh: '青藏区', en: 'Qinghai–Tibet zone' },
    long: { a: 6.458, b: 1.2746, c: -4.4709, r0: 25 },
    short: { a: 3.3682, b: 1.2746, c: -3.3119, r0: 9 },
    sigma: 0.6636,
    basis: GB18306,
    confirmed: false,
  },
  {
    zone: 'east-strong',
    name: { zh: '东部强震区', en: 'Eastern strong-earthquake zone' },
    long: { a: 5.7123, b: 1.3626, c: -4.2903, r0: 25 },
    short: { a: 3.6588, b: 1.3626, c: -3.5406, r0: 13 },
    sigma: 0.5826,
    basis: GB18306,
    confirmed: false,
  },
  {
    zone: 'moderate',
    name: { zh: '中强地震区', en: 'Moderate-earthquake zone' },
    long: { a: 5.841, b: 1.071, c: -3.657, r0: 15 },
    short: { a: 3.944, b: 1.071, c: -2.845, r0: 7 },
    sigma: 0.52,
    basis: GB18306,
    confirmed: false,
  },
  {
    zone: 'xinjiang',
    name: { zh: '新疆区', en: 'Xinjiang zone' },
    long: { a: 5.6018, b: 1.4347, c: -4.4899, r0: 25 },
    short: { a: 3.6113, b: 1.4347, c: -3.8477, r0: 13 },
    sigma: 0.5924,
    basis: GB18306,
    confirmed: false,
  },
  {
    zone: 'wang2000-west',
    name: { zh: '西部（汪素云2000）', en: 'Western China (Wang 2000)' },
    long: { a: 5.253, b: 1.398, c: -4.164, r0: 26 },
    short: { a: 2.019, b: 1.398, c: -2.943, r0: 8 },
    sigma: null,
    basis: WANG2000,
    confirmed: false,
  },
  {
    zone: 'wang-sichuan-basin',
    name: { zh: '四川盆地（汪素云）', en: 'Sichuan basin (Wang)' },
    long: { a: 4.0293, b: 1.3003, c: -3.6404, r0: 10 },
    short: { a: 2.3816, b: 1.3003, c: -2.8573, r0: 5 },
    sigma: null,
    basis: '汪素云（四川盆地），见于公开资料',
    confirmed: true,
  },
];

export function findIntensityModel(
  zone: string,
  models: readonly IntensityModel[] = DEFAULT_INTENSITY_MODELS,
): IntensityModel | null {
  return models.find((model) => model.zone === zone) ?? null;
}

export type ZoneChoice = { readonly zone: string; readonly confirmed: boolean };

/**
 * Province, by the first two digits of its GB/T 2260 code, to zone. None of these is confirmed; a province whose
 * zone the sources do not suggest has no row, and a bureau there chooses its zone itself.
 */
const DEFAULT_ZONES: Readonly<Record<string, ZoneChoice>> = {
  42: { zone: 'moderate', confirmed: false },
  51: { zone: 'qinghai-tibet', confirmed: false },
  53: { zone: 'qinghai-tibet', confirmed: false },
  54: { zone: 'qinghai-tibet', confirmed: false },
  63: { zone: 'qinghai-tibet', confirmed: false },
  65: { zone: 'xinjiang', confirmed: false },
};

/** The zone proposed for a region by its code, or null where none is configured (未配置). */
export function zoneForRegion(regionCode: string, zones = DEFAULT_ZONES): ZoneChoice | null {
  const province = regionCode.slice(0, 2);
  return Object.hasOwn(zones, province) ? (zones[province] ?? null) : null;
}
