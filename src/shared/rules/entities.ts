import { defineEntity } from '../sync/entity.ts';
import { deadlineRuleSchema } from './deadline-rule.ts';
import { levelRuleSchema } from './level-rule.ts';

export const levelRulesEntity = defineEntity({
  name: 'levelRules',
  kind: 'record',
  lane: 'other',
  schema: levelRuleSchema,
});

export const deadlineRulesEntity = defineEntity({
  name: 'deadlineRules',
  kind: 'record',
  lane: 'other',
  schema: deadlineRuleSchema,
});
