import { oc } from '@orpc/contract';
import { z } from 'zod';
import { deadlineRuleSchema } from './deadline-rule.ts';
import { levelRuleSchema } from './level-rule.ts';

export const rulesContract = {
  levelRules: oc.output(z.array(levelRuleSchema)),
  saveLevelRule: oc.input(levelRuleSchema).output(levelRuleSchema),
  deadlineRules: oc.output(z.array(deadlineRuleSchema)),
  saveDeadlineRule: oc.input(deadlineRuleSchema).output(deadlineRuleSchema),
};
