import { errorsOf } from '../kernel/errors.ts';

export type RuleErrors = {
  'rules/repeated-level': { plan: string };
  'rules/empty-range': { plan: string };
  'rules/overlapping-levels': { plan: string };
};
export const ruleError = errorsOf<RuleErrors>();
