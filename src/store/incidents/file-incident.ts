import { newId } from '#shared/kernel/ids.ts';
import type { IncidentForm, IncidentSummary } from '#shared/incidents/contract.ts';
import { incidentError } from '#shared/incidents/errors.ts';
import { incidentsEntity, incidentStepsEntity, logEntriesEntity } from '#shared/incidents/schema.ts';
import type { Recording } from '../sync/recorder.ts';
import { findIncident, readIncident } from './incident-queries.ts';
import { nextIncidentNumber } from './incident-number.ts';

interface Filing {
  readonly node: string;
  readonly personName: string;
  readonly earthquakeId?: string;
  /** First line of the incident's log. */
  readonly firstEntry: string;
}

/** 接报: the incident, its first state and its first log line, together. Filing the same form twice is harmless. */
export function fileIncident(recording: Recording, form: IncidentForm, filing: Filing): IncidentSummary {
  const { db, now } = recording;
  const present = findIncident(db, form.id);
  if (present !== null) return present;
  if (form.occurredAt > form.receivedAt)
    throw incidentError('incidents/occurs-after-receipt', {
      occurredAt: form.occurredAt,
      receivedAt: form.receivedAt,
    });
  const { personName } = filing;
  recording.save(incidentsEntity, {
    ...form,
    no: nextIncidentNumber(db, form.regionCode, filing.node, form.receivedAt),
    level: null,
    earthquakeId: filing.earthquakeId ?? null,
  });
  recording.append(incidentStepsEntity, {
    id: newId(),
    incidentId: form.id,
    at: now,
    from: null,
    to: 'received',
    reason: null,
    personName,
  });
  recording.append(logEntriesEntity, {
    id: newId(),
    incidentId: form.id,
    at: now,
    kind: 'received',
    text: filing.firstEntry,
    personName,
    lon: form.lon,
    lat: form.lat,
  });
  return readIncident(db, form.id);
}
