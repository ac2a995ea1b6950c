import { errorsOf } from '../kernel/errors.ts';

export type ReportErrors = {
  'reports/not-found': { id: string };
  'reports/not-editable': { state: string };
  'reports/step-not-allowed': { state: string; step: string };
  'reports/incomplete': { missing: string };
  'reports/initial-exists': { title: string };
  'reports/not-entitled': { name: string; step: string };
  'reports/same-person': { name: string };
  'reports/printer-failed': { reason: string };
};
export const reportError = errorsOf<ReportErrors>();
