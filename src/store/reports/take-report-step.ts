import { newId } from '#shared/kernel/ids.ts';
import { missingElements } from '#shared/documents/missing-elements.ts';
import { logEntriesEntity } from '#shared/incidents/schema.ts';
import type { Person } from '#shared/people/schema.ts';
import { reportError } from '#shared/reports/errors.ts';
import { reportState, stateAfter } from '#shared/reports/report-state.ts';
import { reportStepsEntity, type Report, type ReportStep } from '#shared/reports/schema.ts';
import type { Recording } from '../sync/recorder.ts';
import { takeIssueNumber } from './issue-number.ts';
import { reportInputOf } from './report-input.ts';
import { listSteps, readReport } from './report-queries.ts';

type Step = Exclude<ReportStep['step'], 'drafted'>;

interface StepTaken {
  readonly reportId: string;
  readonly step: Step;
  readonly person: Person;
  readonly note: string | null;
  readonly channel?: ReportStep['channel'];
  readonly recipient?: string;
  readonly receiptNo?: string | null;
}

/** 送核, 核稿, 退回, 签发, 报送, 签收: each is one entry by a named person, allowed only where the report stands. */
export function takeReportStep(recording: Recording, taken: StepTaken): void {
  const { reportId, step, person } = taken;
  const { db, now } = recording;
  const report = readReport(db, reportId);
  const steps = listSteps(db, reportId);
  const state = reportState(steps);
  if (stateAfter(state, step) === null) throw reportError('reports/step-not-allowed', { state, step });
  requireEntitled(step, person, steps);
  if (step === 'submitted' || step === 'signed') {
    const missing = missingElements(reportInputOf(db, report, steps));
    if (missing.length > 0) throw reportError('reports/incomplete', { missing: missing.join(',') });
  }
  recording.append(reportStepsEntity, {
    id: newId(),
    reportId,
    at: now,
    step,
    personId: person.id,
    personName: person.name,
    note: taken.note,
    channel: taken.channel ?? null,
    recipient: taken.recipient ?? null,
    receiptNo: taken.receiptNo ?? null,
  });
  const number = step === 'signed' ? takeIssueNumber(recording, 'incident-report', reportId) : null;
  const line = logLine(report, taken, number);
  if (line !== null)
    recording.append(logEntriesEntity, {
      id: newId(),
      incidentId: report.incidentId,
      at: now,
      kind: 'report',
      text: line,
      personName: person.name,
      lon: null,
      lat: null,
    });
}

/** 签发 is for the leader on duty or his deputy (domain 2.5); nobody checks his own draft. */
function requireEntitled(step: Step, person: Person, steps: readonly ReportStep[]): void {
  const leads = person.roles.includes('duty-leader') || person.roles.includes('deputy-leader');
  if (step === 'signed' && !leads) throw reportError('reports/not-entitled', { name: person.name, step });
  const submitted = steps.findLast((candidate) => candidate.step === 'submitted');
  if (step === 'checked' && submitted?.personId === person.id)
    throw reportError('reports/same-person', { name: person.name });
}

const CHANNEL_NAMES: Readonly<Record<NonNullable<ReportStep['channel']>, string>> = {
  voice: '电话',
  file: '文件',
  print: '纸质',
  fax: '传真',
  mail: '邮件',
  network: '网络',
};

function logLine({ title }: Report, taken: StepTaken, number: number | null): string | null {
  switch (taken.step) {
    case 'signed':
      return `签发《${title}》（第${number ?? 0}期）`;
    case 'sent':
      return `报送《${title}》：${taken.recipient ?? ''}（${CHANNEL_NAMES[taken.channel ?? 'file']}）`;
    case 'received':
      return `《${title}》已签收：${taken.recipient ?? ''}`;
    case 'returned':
      return `退回《${title}》：${taken.note ?? ''}`;
    case 'submitted':
    case 'checked':
      return null;
  }
}
