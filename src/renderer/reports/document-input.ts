import type { EarthquakePicture } from '#shared/earthquakes/contract.ts';
import type { EarthquakeFacts, InitialReportInput } from '#shared/documents/initial-report-input.ts';
import type { IncidentSummary } from '#shared/incidents/contract.ts';
import type { ReportDetail } from '#shared/reports/contract.ts';
import type { ReportStep } from '#shared/reports/schema.ts';
import { findIncidentType } from '#shared/rules/incident-types.ts';
import type { Bureau } from '#shared/settings/schema.ts';
import { splitNames, type ReportValues } from './report-values.ts';

/** What the document rests on besides the report itself. */
export interface DocumentGround {
  readonly incident: IncidentSummary;
  /** The picture of its earthquake; null for every other incident. */
  readonly picture: EarthquakePicture | null;
  readonly bureau: Bureau;
}

/**
 * Everything the document is made from, with the words in the fields instead of those saved: the same gathering the
 * store does when it renders, so that the preview and the elements still missing are those of the paper.
 */
export function documentInput(
  detail: ReportDetail,
  values: ReportValues,
  ground: DocumentGround,
): InitialReportInput {
  const { report, steps, issueNumber } = detail;
  const { incident, picture, bureau } = ground;
  const lastOf = (kind: ReportStep['step']) => steps.findLast(({ step }) => step === kind) ?? null;
  const signed = lastOf('signed');
  const isEarthquake = incident.earthquakeId !== null;
  return {
    facts: {
      bureau: {
        name: bureau.name,
        headquartersName: bureau.headquartersName,
        plans: isEarthquake ? bureau.earthquakePlans : [],
      },
      incident: {
        ...incident,
        nature: findIncidentType(incident.typeCode)?.name.zh ?? null,
        summary: isEarthquake ? null : incident.title,
      },
      earthquake: picture === null ? null : earthquakeFacts(picture),
      asOf: values.asOf,
    },
    title: values.title,
    addressees: splitNames(values.addressees),
    copies: splitNames(values.copies),
    sections: values.sections,
    contactName: values.contactName,
    contactPhone: values.contactPhone,
    checkerName: lastOf('checked')?.personName ?? '',
    editorName: report.editorName,
    signerName: signed?.personName ?? '',
    issueNumber: issueNumber?.number ?? null,
    draftedAt: steps[0]?.at ?? null,
    signedAt: signed?.at ?? null,
    marking: values.marking,
    exercise: false,
  };
}

function earthquakeFacts({ earthquake, sequence, estimate }: EarthquakePicture): EarthquakeFacts {
  return {
    ...earthquake,
    earlier: sequence
      .filter((member) => member.earthquake.originAt < earthquake.originAt)
      .map((member) => ({ ...member.earthquake, distanceKm: member.distanceKm })),
    rings: estimate?.rings ?? [],
  };
}
