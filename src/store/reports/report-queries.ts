import type { ReportDetail, ReportSummary } from '#shared/reports/contract.ts';
import { reportError } from '#shared/reports/errors.ts';
import { reportState } from '#shared/reports/report-state.ts';
import {
  reportDocumentsEntity,
  reportsEntity,
  reportStepsEntity,
  type Report,
  type ReportDocument,
  type ReportStep,
} from '#shared/reports/schema.ts';
import { missingElements } from '#shared/documents/missing-elements.ts';
import type { ReadDb } from '../database/handles.ts';
import { readOne, readRows } from '../sync/read-rows.ts';
import { findIssueNumber } from './issue-number.ts';
import { reportInputOf } from './report-input.ts';

export function readReport(db: ReadDb, id: string): Report {
  const report = readOne(db, reportsEntity, 'SELECT * FROM reports WHERE id = ? AND removed = 0', [id]);
  if (report === null) throw reportError('reports/not-found', { id });
  return report;
}

export const listSteps = (db: ReadDb, reportId: string): ReportStep[] =>
  readRows(db, reportStepsEntity, 'SELECT * FROM reportSteps WHERE reportId = ? ORDER BY at, id', [reportId]);

const listDocuments = (db: ReadDb, reportId: string): ReportDocument[] =>
  readRows(
    db,
    reportDocumentsEntity,
    'SELECT * FROM reportDocuments WHERE reportId = ? ORDER BY at DESC, id DESC',
    [reportId],
  );

export function readReportDetail(db: ReadDb, id: string): ReportDetail {
  const report = readReport(db, id);
  const steps = listSteps(db, id);
  return {
    report,
    state: reportState(steps),
    issueNumber: findIssueNumber(db, id),
    steps,
    documents: listDocuments(db, id),
    missing: missingElements(reportInputOf(db, report, steps)),
  };
}

/** Newest first; of one incident, or the latest of all. */
export function listReports(db: ReadDb, incidentId?: string): ReportSummary[] {
  const reports = readRows(
    db,
    reportsEntity,
    `SELECT * FROM reports WHERE removed = 0 AND (:incidentId IS NULL OR incidentId = :incidentId) ORDER BY id DESC LIMIT 500`,
    { incidentId: incidentId ?? null },
  );
  return reports.map((report) => {
    const steps = listSteps(db, report.id);
    const issue = findIssueNumber(db, report.id);
    const { id, kind, sequence, title, dueAt } = report;
    return {
      id,
      incidentId: report.incidentId,
      kind,
      sequence,
      title,
      dueAt,
      state: reportState(steps),
      issueNumber: issue?.number ?? null,
      issueYear: issue?.year ?? null,
      lastStepAt: steps.at(-1)?.at ?? 0,
    };
  });
}
