import { expect, test } from 'vitest';
import { chooseLanguage } from './choose-language.ts';

test('what the operator chose counts before the system, and Chinese before any third language', () => {
  expect([
    chooseLanguage('zh-CN', 'en-US'),
    chooseLanguage('en', 'zh-CN'),
    chooseLanguage(null, 'en-GB'),
    chooseLanguage(null, 'zh-Hans-CN'),
    chooseLanguage(null, 'de'),
  ]).toEqual(['zh-CN', 'en', 'en', 'zh-CN', 'zh-CN']);
});
