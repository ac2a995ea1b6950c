import { expect, test } from 'vitest';
import { fromBeijingTime, toBeijingTime } from './beijing-time.ts';

test('the second Weishan earthquake, in Beijing time', () => {
  const time = { year: 2024, month: 4, day: 24, hour: 13, minute: 5, second: 16 };
  expect(toBeijingTime(1_713_935_116_000)).toEqual(time);
  expect(fromBeijingTime(time)).toBe(1_713_935_116_000);
});
