import type {
  EarthquakeFacts,
  IncidentFacts,
  InitialReportFacts,
  InitialReportInput,
} from '#shared/documents/initial-report-input.ts';
import type { IncidentSummary } from '#shared/incidents/contract.ts';
import type { Report, ReportStep } from '#shared/reports/schema.ts';
import { findIncidentType } from '#shared/rules/incident-types.ts';
import type { ReadDb } from '../database/handles.ts';
import { readPicture } from '../earthquakes/read-picture.ts';
import { readIncident } from '../incidents/incident-queries.ts';
import { readBureau } from '../settings/read-settings.ts';
import { findIssueNumber } from './issue-number.ts';

/** What is known of an incident and its bureau, gathered for the wording of a report. */
export function reportFactsOf(
  db: ReadDb,
  incident: IncidentSummary,
  asOf: number | null,
): InitialReportFacts {
  const { name, headquartersName, earthquakePlans } = readBureau(db);
  const earthquake = incident.earthquakeId === null ? null : earthquakeFacts(db, incident.earthquakeId);
  return {
    bureau: { name, headquartersName, plans: earthquake === null ? [] : earthquakePlans },
    incident: incidentFacts(incident),
    earthquake,
    asOf,
  };
}

function incidentFacts(incident: IncidentSummary): IncidentFacts {
  const type = findIncidentType(incident.typeCode);
  return {
    ...incident,
    nature: type?.name.zh ?? null,
    summary: incident.earthquakeId === null ? incident.title : null,
  };
}

function earthquakeFacts(db: ReadDb, earthquakeId: string): EarthquakeFacts {
  const { earthquake, sequence, estimate } = readPicture(db, earthquakeId);
  return {
    ...earthquake,
    earlier: sequence
      .filter((member) => member.earthquake.originAt < earthquake.originAt)
      .map((member) => ({ ...member.earthquake, distanceKm: member.distanceKm })),
    rings: estimate?.rings ?? [],
  };
}

/** Everything the document of a report is made from, with the names of those who handled it. */
export function reportInputOf(db: ReadDb, report: Report, steps: readonly ReportStep[]): InitialReportInput {
  const lastOf = (step: ReportStep['step']) => steps.findLast((candidate) => candidate.step === step) ?? null;
  const signed = lastOf('signed');
  return {
    facts: reportFactsOf(db, readIncident(db, report.incidentId), report.asOf),
    title: report.title,
    addressees: report.addressees,
    copies: report.copies,
    sections: report.sections,
    contactName: report.contactName,
    contactPhone: report.contactPhone,
    checkerName: lastOf('checked')?.personName ?? '',
    editorName: report.editorName,
    signerName: signed?.personName ?? '',
    issueNumber: findIssueNumber(db, report.id)?.number ?? null,
    draftedAt: steps[0]?.at ?? null,
    signedAt: signed?.at ?? null,
    marking: report.marking,
    exercise: false,
  };
}
