import { describe, expect, test } from 'vitest';
import { PALETTES, THEME_NAMES, type Palette } from './tokens.ts';

/** Contrast ratio of two opaque colours, 1–21 (WCAG 2.2, 1.4.3). */
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const GROUNDS = ['stage', 'chrome', 'panel', 'raised', 'field', 'hover'] as const;
const TEXTS = ['text', 'textSecond', 'textFaint', 'accentText', 'ok', 'warn', 'bad', 'off'] as const;
const LEVEL_TEXTS = ['level1Text', 'level2Text', 'level3Text', 'level4Text'] as const;
const PAIRS: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ...[...LEVEL_TEXTS, 'ok' as const, 'warn' as const, 'bad' as const, 'off' as const].map(
    (text) => [text, 'selected'] as const,
  ),
  ['accentInk', 'accent'],
  ['accentInk', 'accentHover'],
  ['badInk', 'badFill'],
  ['exerciseInk', 'exercise'],
  ['exerciseInk', 'exerciseStripe'],
  ['level1Ink', 'level1Fill'],
  ['level2Ink', 'level2Fill'],
  ['level3Ink', 'level3Fill'],
  ['level4Ink', 'level4Fill'],
  ['text', 'selected'],
  ['textSecond', 'selected'],
  ['accentText', 'selected'],
  ['text', 'warnGround'],
  ['textSecond', 'warnGround'],
  ['warn', 'warnGround'],
  ['text', 'badGround'],
  ['textSecond', 'badGround'],
  ['bad', 'badGround'],
  ['text', 'accentGround'],
  ['textSecond', 'accentGround'],
  ['textFaint', 'selected'],
  ['textFaint', 'accentGround'],
  ['textFaint', 'badGround'],
  ['textFaint', 'warnGround'],
];

describe.each(THEME_NAMES)('the %s palette', (theme) => {
  const palette = PALETTES[theme];
  const texts = [...TEXTS, ...LEVEL_TEXTS].flatMap((text) =>
    GROUNDS.map((ground) => [text, ground] as const),
  );

  test('writes every text at 4.5:1 or better', () => {
    const weak = [...texts, ...PAIRS]
      .map(([text, ground]) => ({ text, ground, ratio: contrast(palette[text], palette[ground]) }))
      .filter(({ ratio }) => ratio < 4.5);
    expect(weak).toEqual([]);
  });

  test('shows focus and the edges of fields at 3:1 or better', () => {
    const unseen = GROUNDS.filter((ground) => contrast(palette.focus, palette[ground]) < 3);
    const edges = (['field', 'panel'] as const).map((ground) => contrast(palette.fieldEdge, palette[ground]));
    expect(unseen).toEqual([]);
    expect(Math.min(...edges)).toBeGreaterThanOrEqual(3);
  });
});
