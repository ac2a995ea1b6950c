import type { ReportForm } from '#shared/reports/contract.ts';
import { reportError } from '#shared/reports/errors.ts';
import { isEditable, reportState } from '#shared/reports/report-state.ts';
import { reportsEntity } from '#shared/reports/schema.ts';
import type { Recording } from '../sync/recorder.ts';
import { listSteps, readReport } from './report-queries.ts';

/** Saves the officer's words. A text that was submitted is out of his hands until it is returned. */
export function saveReportDraft(recording: Recording, form: ReportForm): void {
  const report = readReport(recording.db, form.id);
  const state = reportState(listSteps(recording.db, form.id));
  if (!isEditable(state)) throw reportError('reports/not-editable', { state });
  recording.save(reportsEntity, { ...report, ...form });
}
