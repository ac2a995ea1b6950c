/**
 * The one palette. The stylesheet reads it as CSS variables (`--panel`, `--level-1-fill`), antd and the map
 * read it as values. `ink` is what is written on the fill of the same name; `text` is what is written on panels.
 */
export const THEME_NAMES = ['dark', 'light'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

export interface Palette {
  /** Grounds, from the farthest to the nearest. */
  readonly stage: string;
  readonly chrome: string;
  readonly panel: string;
  readonly raised: string;
  readonly field: string;
  readonly hover: string;
  readonly selected: string;
  readonly line: string;
  readonly lineStrong: string;
  /** The edge of anything to type into or to choose. */
  readonly fieldEdge: string;
  /** Text tiers; the faintest still reaches 4.5:1 on every ground. */
  readonly text: string;
  readonly textSecond: string;
  readonly textFaint: string;
  readonly accent: string;
  readonly accentHover: string;
  readonly accentInk: string;
  readonly accentText: string;
  readonly focus: string;
  /** State colours, always doubled by a shape and a word. */
  readonly ok: string;
  readonly warn: string;
  readonly bad: string;
  readonly badFill: string;
  readonly badInk: string;
  readonly off: string;
  /** Grounds of banners and marked rows. */
  readonly warnGround: string;
  readonly badGround: string;
  readonly accentGround: string;
  /** 演练: a colour no lawful level and no state uses. */
  readonly exercise: string;
  readonly exerciseStripe: string;
  readonly exerciseInk: string;
  /** The four lawful levels; the fills are the law's, the texts are tuned for this theme's panels. */
  readonly level1Fill: string;
  readonly level1Ink: string;
  readonly level1Text: string;
  readonly level2Fill: string;
  readonly level2Ink: string;
  readonly level2Text: string;
  readonly level3Fill: string;
  readonly level3Ink: string;
  readonly level3Text: string;
  readonly level4Fill: string;
  readonly level4Ink: string;
  readonly level4Text: string;
  /** An edge for level fills that would sink into the ground. */
  readonly levelEdge: string;
  readonly shade: string;
}

const LAWFUL_FILLS = {
  level1Fill: '#e60012',
  level1Ink: '#ffffff',
  level2Fill: '#ff8c00',
  level2Ink: '#1c1000',
  level3Fill: '#ffd800',
  level3Ink: '#1a1600',
  level4Fill: '#0068b7',
  level4Ink: '#ffffff',
} as const;

const dark: Palette = {
  ...LAWFUL_FILLS,
  stage: '#0e151c',
  chrome: '#131c25',
  panel: '#17212b',
  raised: '#1d2935',
  field: '#0f1820',
  hover: '#1f2c38',
  selected: '#153439',
  line: '#263441',
  lineStrong: '#3a4a5a',
  fieldEdge: '#607486',
  text: '#e8eef3',
  textSecond: '#b4c0cb',
  textFaint: '#8e9dab',
  accent: '#45b5ac',
  accentHover: '#5cc7be',
  accentInk: '#041f1d',
  accentText: '#68cdc4',
  focus: '#86efe5',
  ok: '#66c491',
  warn: '#e9b558',
  bad: '#ff857c',
  badFill: '#c9302c',
  badInk: '#ffffff',
  off: '#93a1ae',
  warnGround: '#2b2619',
  badGround: '#331d20',
  accentGround: '#143034',
  exercise: '#7446c9',
  exerciseStripe: '#633ab0',
  exerciseInk: '#ffffff',
  level1Text: '#ff7d78',
  level2Text: '#ffa033',
  level3Text: '#ffdc2e',
  level4Text: '#5fb2f2',
  levelEdge: '#ffffff3d',
  shade: '#05090db3',
};

const light: Palette = {
  ...LAWFUL_FILLS,
  stage: '#e8ecf0',
  chrome: '#f7f9fa',
  panel: '#ffffff',
  raised: '#ffffff',
  field: '#ffffff',
  hover: '#eff3f6',
  selected: '#d9edeb',
  line: '#d7dee5',
  lineStrong: '#b4c0ca',
  fieldEdge: '#7b8a98',
  text: '#14202b',
  textSecond: '#3d4c5a',
  textFaint: '#566574',
  accent: '#0b746d',
  accentHover: '#085f59',
  accentInk: '#ffffff',
  accentText: '#08655f',
  focus: '#007a91',
  ok: '#1b7544',
  warn: '#875500',
  bad: '#b3261e',
  badFill: '#b3261e',
  badInk: '#ffffff',
  off: '#566573',
  warnGround: '#fbf2de',
  badGround: '#fbe7e5',
  accentGround: '#e0f1ef',
  exercise: '#6a3dbd',
  exerciseStripe: '#5a31a6',
  exerciseInk: '#ffffff',
  level1Text: '#bd000f',
  level2Text: '#994d00',
  level3Text: '#6b5900',
  level4Text: '#005fa8',
  levelEdge: '#0000001f',
  shade: '#14202b66',
};

export const PALETTES: Readonly<Record<ThemeName, Palette>> = { dark, light };

export const FONT_FAMILY =
  "'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', sans-serif";

/** level1Fill → --level-1-fill */
const variableOf = (name: string): string =>
  `--${name.replaceAll(/[A-Z]|\d+/g, (part) => `-${part.toLowerCase()}`)}`;

/** Puts one palette on the document, before the first render and at every change of theme. */
export function applyPalette(theme: ThemeName, root: HTMLElement): void {
  root.dataset['theme'] = theme;
  root.style.colorScheme = theme;
  root.style.setProperty('--font', FONT_FAMILY);
  for (const [name, colour] of Object.entries<string>({ ...PALETTES[theme] }))
    root.style.setProperty(variableOf(name), colour);
}
