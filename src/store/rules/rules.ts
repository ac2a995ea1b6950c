import type { DeadlineRule } from '#shared/rules/deadline-rule.ts';
import { deadlineRulesEntity, levelRulesEntity } from '#shared/rules/entities.ts';
import { ruleError } from '#shared/rules/errors.ts';
import { findLevelRuleFault, type LevelRule } from '#shared/rules/level-rule.ts';
import type { ReadDb } from '../database/handles.ts';
import { readRows } from '../sync/read-rows.ts';
import type { Recording } from '../sync/recorder.ts';

export const listLevelRules = (db: ReadDb): LevelRule[] =>
  readRows(db, levelRulesEntity, 'SELECT * FROM levelRules WHERE removed = 0 ORDER BY rowid');

export const listDeadlineRules = (db: ReadDb): DeadlineRule[] =>
  readRows(db, deadlineRulesEntity, 'SELECT * FROM deadlineRules WHERE removed = 0 ORDER BY rowid');

export function saveLevelRule(recording: Recording, rule: LevelRule): LevelRule {
  const fault = findLevelRuleFault(rule);
  if (fault !== null) throw ruleError(`rules/${fault}`, { plan: rule.plan.zh });
  recording.save(levelRulesEntity, rule);
  return rule;
}

export function saveDeadlineRule(recording: Recording, rule: DeadlineRule): DeadlineRule {
  recording.save(deadlineRulesEntity, rule);
  return rule;
}
