import { expect, test } from 'vitest';
import { startI18n } from './start-i18n.ts';

test('texts are there at once, in the language asked for', async () => {
  const texts = startI18n('zh-CN');
  expect([texts.t('product'), texts.t('command.found', { count: 1 })]).toEqual(['守望', '1 项']);
  await texts.changeLanguage('en');
  expect([texts.t('command.found', { count: 1 }), texts.t('command.found', { count: 2 })]).toEqual([
    '1 result',
    '2 results',
  ]);
});

test('instants in a text are written in Beijing time, and what is typed is not escaped', () => {
  const { t } = startI18n('zh-CN');
  expect(
    t('errors:incidents/occurs-after-receipt.happened', {
      occurredAt: Date.UTC(2024, 3, 24, 5, 5),
      receivedAt: Date.UTC(2024, 3, 24, 5, 0),
    }),
  ).toBe('发生时间 2024-04-24 13:05 晚于接报时间 2024-04-24 13:00，没有保存。');
  expect(t('command.nothing', { query: '<a & b>' })).toBe('没有找到「<a & b>」');
});
