import { PALETTES, type ThemeName } from '../ui/tokens.ts';

/** Red to blue are the four lawful levels; neutral claims none. */
export type Tone = 'red' | 'orange' | 'yellow' | 'blue' | 'neutral';

interface ToneColours {
  /** Of a solid mark. */
  readonly fill: string;
  /** On that mark. */
  readonly ink: string;
  /** Of a line or a text on the map's ground. */
  readonly line: string;
}

export interface MapPalette {
  readonly sea: string;
  readonly abroad: string;
  readonly land: string;
  readonly county: string;
  readonly city: string;
  readonly province: string;
  readonly coast: string;
  readonly national: string;
  readonly nationalGlow: string;
  readonly abroadBorder: string;
  readonly seaName: string;
  readonly islandName: string;
  readonly abroadName: string;
  readonly provinceName: string;
  readonly cityName: string;
  readonly countyName: string;
  /** Around every text, so that it stays legible on any line. */
  readonly halo: string;
  readonly dim: string;
  readonly accent: string;
  readonly text: string;
  readonly textSecond: string;
  readonly markEdge: string;
  readonly tones: Readonly<Record<Tone, ToneColours>>;
}

/** The lawful fills come from the one palette of the interface; only the ground is the map's own. */
function tonesOf(theme: ThemeName): MapPalette['tones'] {
  const ui = PALETTES[theme];
  return {
    red: { fill: ui.level1Fill, ink: ui.level1Ink, line: ui.level1Text },
    orange: { fill: ui.level2Fill, ink: ui.level2Ink, line: ui.level2Text },
    yellow: { fill: ui.level3Fill, ink: ui.level3Ink, line: ui.level3Text },
    blue: { fill: ui.level4Fill, ink: ui.level4Ink, line: ui.level4Text },
    neutral: { fill: ui.textSecond, ink: ui.panel, line: ui.textSecond },
  };
}

const dark: MapPalette = {
  sea: '#0b131b',
  abroad: '#141d27',
  land: '#1c2935',
  county: '#34485a',
  city: '#4d667b',
  province: '#728ca3',
  coast: '#3c5265',
  national: '#a9b9c8',
  nationalGlow: '#7f9db826',
  abroadBorder: '#2a3846',
  seaName: '#587893',
  islandName: '#86a1b8',
  abroadName: '#66788a',
  provinceName: '#a9bccd',
  cityName: '#c5d2dd',
  countyName: '#aebecc',
  halo: '#121b24',
  dim: '#0a1118',
  accent: PALETTES.dark.accent,
  text: PALETTES.dark.text,
  textSecond: PALETTES.dark.textSecond,
  markEdge: '#0b131b',
  tones: tonesOf('dark'),
};

const light: MapPalette = {
  sea: '#d3e0e9',
  abroad: '#e6eaec',
  land: '#f8f8f4',
  county: '#d5dbde',
  city: '#b3bfc7',
  province: '#8b9aa7',
  coast: '#9fb4c3',
  national: '#5b5368',
  nationalGlow: '#8a7aa824',
  abroadBorder: '#cbd3d8',
  seaName: '#6d8fa8',
  islandName: '#486b86',
  abroadName: '#8b979f',
  provinceName: '#53636f',
  cityName: '#2f3d48',
  countyName: '#4f5f6b',
  halo: '#ffffff',
  dim: '#dfe5e9',
  accent: PALETTES.light.accent,
  text: PALETTES.light.text,
  textSecond: PALETTES.light.textSecond,
  markEdge: '#ffffff',
  tones: tonesOf('light'),
};

export const MAP_PALETTES: Readonly<Record<ThemeName, MapPalette>> = { dark, light };
