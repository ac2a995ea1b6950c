import { newId } from '#shared/kernel/ids.ts';
import type { IncidentSummary } from '#shared/incidents/contract.ts';
import { incidentsEntity, logEntriesEntity, type IncidentLevel } from '#shared/incidents/schema.ts';
import type { Recording } from '../sync/recorder.ts';
import { readIncident } from './incident-queries.ts';

interface LevelConfirmation {
  readonly id: string;
  readonly level: IncidentLevel;
  readonly reason: string | null;
  readonly personName: string;
}

const LEVEL_NAMES: Readonly<Record<IncidentLevel, string>> = {
  1: '特别重大',
  2: '重大',
  3: '较大',
  4: '一般',
};

/** A person sets the level and answers for it by name; the log keeps who and why. */
export function confirmIncidentLevel(recording: Recording, confirmation: LevelConfirmation): IncidentSummary {
  const { id, level, reason, personName } = confirmation;
  const { status, ...incident } = readIncident(recording.db, id);
  if (incident.level === level) return { ...incident, status };
  recording.save(incidentsEntity, { ...incident, level });
  recording.append(logEntriesEntity, {
    id: newId(),
    incidentId: id,
    at: recording.now,
    kind: 'level',
    text: `认定级别：${LEVEL_NAMES[level]}${reason === null || reason === '' ? '' : `（${reason}）`}`,
    personName,
    lon: null,
    lat: null,
  });
  return readIncident(recording.db, id);
}
