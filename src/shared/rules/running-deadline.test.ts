import { describe, expect, test } from 'vitest';
import { deadlineRuleSchema } from './deadline-rule.ts';
import { DEFAULT_DEADLINE_RULES } from './default-deadline-rules.ts';
import {
  deadlineProgress,
  earliestDeadline,
  runningDeadlineSchema,
  runningDeadlines,
  type DeadlineSituation,
} from './running-deadline.ts';

const MINUTE = 60_000;
const occurredAt = 1713935116000;
const receivedAt = occurredAt + 3 * MINUTE;
const weishan: DeadlineSituation = {
  typeCode: '11C',
  level: null,
  occurredAt,
  receivedAt,
  previousReportAt: null,
  met: [],
};
const running = (change: Partial<DeadlineSituation> = {}, rules = DEFAULT_DEADLINE_RULES) =>
  runningDeadlines(rules, { ...weishan, ...change }).map(({ ruleId, dueAt }) => [
    ruleId,
    (dueAt - receivedAt) / MINUTE,
  ]);

describe('deadlines of an incident', () => {
  test('phone and written report run from the moment it was received', () => {
    expect(running()).toEqual([
      ['phone-initial-30', 30],
      ['written-initial-60', 60],
    ]);
    const earliest = earliestDeadline(DEFAULT_DEADLINE_RULES, weishan);
    expect(earliest).toEqual({
      ruleId: 'phone-initial-30',
      trigger: 'phone-initial',
      name: { zh: '电话初报', en: 'Initial report by phone' },
      startAt: receivedAt,
      dueAt: receivedAt + 30 * MINUTE,
      basis: { zh: '各地常见规定，以本地规定为准', en: 'Common local rule; the local rule prevails' },
      confirmed: false,
    });
    expect(runningDeadlineSchema.parse(earliest)).toEqual(earliest);
  });

  test('what is done runs no longer', () => {
    expect(running({ met: ['phone-initial'] })).toEqual([['written-initial-60', 60]]);
    expect(
      earliestDeadline(DEFAULT_DEADLINE_RULES, { ...weishan, met: ['phone-initial', 'written-initial'] }),
    ).toBeNull();
  });

  test('follow-ups wait for a confirmed level and a report before, and run again after each', () => {
    const done: Partial<DeadlineSituation> = { met: ['phone-initial', 'written-initial', 'follow-up'] };
    const previousReportAt = receivedAt + 50 * MINUTE;
    expect(running({ ...done, previousReportAt })).toEqual([]);
    expect(running({ ...done, level: 4 })).toEqual([]);
    expect(running({ ...done, level: 4, previousReportAt })).toEqual([['follow-up-ordinary-1440', 1490]]);
    expect(running({ ...done, level: 1, previousReportAt })).toEqual([['follow-up-serious-120', 170]]);
  });

  test('a bureau’s own rows: other minutes, other start, other types', () => {
    const rules = DEFAULT_DEADLINE_RULES.map((rule) => ({
      ...rule,
      enabled: [
        'phone-initial-20',
        'enterprise-report-60',
        'disaster-initial-120',
        'township-report-60',
      ].includes(rule.id),
    }));
    expect(running({}, rules)).toEqual([
      ['phone-initial-20', 20],
      ['township-report-60', 57],
      ['disaster-initial-120', 120],
    ]);
    expect(running({ typeCode: '12D' }, rules)).toEqual([
      ['phone-initial-20', 20],
      ['enterprise-report-60', 57],
      ['township-report-60', 57],
    ]);
  });

  test('the defaults are valid rows, none confirmed, each id once', () => {
    for (const rule of DEFAULT_DEADLINE_RULES) expect(deadlineRuleSchema.parse(rule)).toEqual(rule);
    expect(DEFAULT_DEADLINE_RULES.some(({ confirmed }) => confirmed)).toBe(false);
    expect(new Set(DEFAULT_DEADLINE_RULES.map(({ id }) => id)).size).toBe(DEFAULT_DEADLINE_RULES.length);
  });
});

describe('progress', () => {
  const deadline = { startAt: 0, dueAt: 60 * MINUTE };

  test.each([
    [-5, 'running', 0, 65],
    [0, 'running', 0, 60],
    [44, 'running', 44 / 60, 16],
    [45, 'near', 0.75, 15],
    [60, 'near', 1, 0],
    [61, 'overdue', 61 / 60, -1],
  ])('at minute %d: %s', (minute, state, fraction, remaining) => {
    expect(deadlineProgress(deadline, minute * MINUTE)).toEqual({
      state,
      fraction,
      remainingMs: remaining * MINUTE,
    });
  });

  test('a millisecond past is overdue, and the share that counts as near is a parameter', () => {
    expect(deadlineProgress(deadline, deadline.dueAt + 1).state).toBe('overdue');
    expect(deadlineProgress(deadline, 30 * MINUTE, 0.5).state).toBe('near');
    expect(deadlineProgress({ startAt: 5, dueAt: 5 }, 5)).toEqual({
      state: 'near',
      fraction: 1,
      remainingMs: 0,
    });
  });
});
