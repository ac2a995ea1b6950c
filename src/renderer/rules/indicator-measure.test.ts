import { expect, test } from 'vitest';
import { formatIndicator, levelIndicatorSchema } from '#shared/rules/level-indicators.ts';
import { storedFigure, typedFigure } from './indicator-measure.ts';

test('every indicator is typed in the unit in which documents print it in Chinese', () => {
  for (const indicator of levelIndicatorSchema.options)
    expect(formatIndicator(indicator, storedFigure(7, indicator)).zh).toMatch(/^7(\.0)?\D/);
});

test('a figure comes back from its field as it was', () => {
  expect([
    typedFigure(5_000_000_000, 'lossFen'),
    storedFigure(5000, 'lossFen'),
    storedFigure(0.1, 'lossFen'),
  ]).toEqual(['5000', 5_000_000_000, 100_000]);
  expect([typedFigure(6.5, 'magnitude'), storedFigure(6.5, 'magnitude')]).toEqual(['6.5', 6.5]);
});
