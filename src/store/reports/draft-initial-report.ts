import { newId } from '#shared/kernel/ids.ts';
import { initialReportTitle, prefillInitialReport } from '#shared/documents/prefill-initial-report.ts';
import type { Person } from '#shared/people/schema.ts';
import { reportError } from '#shared/reports/errors.ts';
import { reportsEntity, reportStepsEntity } from '#shared/reports/schema.ts';
import { deadlinesFor } from '../incidents/read-incident-detail.ts';
import { readIncident } from '../incidents/incident-queries.ts';
import { readBureau } from '../settings/read-settings.ts';
import { readOne } from '../sync/read-rows.ts';
import type { Recording } from '../sync/recorder.ts';
import { reportFactsOf } from './report-input.ts';

interface NewDraft {
  readonly id: string;
  readonly incidentId: string;
  readonly officer: Person;
}

/** 起草初报: prefilled from what is known; what is not known stays a blank in the text. */
export function draftInitialReport(recording: Recording, { id, incidentId, officer }: NewDraft): void {
  const { db, now } = recording;
  const present = readOne(
    db,
    reportsEntity,
    "SELECT * FROM reports WHERE incidentId = ? AND kind = 'initial' AND removed = 0",
    [incidentId],
  );
  if (present?.id === id) return;
  if (present !== null) throw reportError('reports/initial-exists', { title: present.title });

  const incident = readIncident(db, incidentId);
  const bureau = readBureau(db);
  const facts = reportFactsOf(db, incident, null);
  const written = deadlinesFor(db, incident).find(({ trigger }) => trigger === 'written-initial');
  recording.save(reportsEntity, {
    id,
    incidentId,
    kind: 'initial',
    sequence: 0,
    title: initialReportTitle(facts),
    addressees: bureau.addressees,
    copies: bureau.copies,
    sections: prefillInitialReport(facts),
    asOf: now,
    contactName: officer.name,
    contactPhone: bureau.dutyPhone ?? '',
    editorName: officer.name,
    marking: incident.marking,
    dueAt: written?.dueAt ?? null,
    deadlineRuleId: written?.ruleId ?? null,
  });
  recording.append(reportStepsEntity, {
    id: newId(),
    reportId: id,
    at: now,
    step: 'drafted',
    personId: officer.id,
    personName: officer.name,
    note: null,
    channel: null,
    recipient: null,
    receiptNo: null,
  });
}
