import { newId } from '#shared/kernel/ids.ts';
import type { IncidentSummary } from '#shared/incidents/contract.ts';
import { incidentError } from '#shared/incidents/errors.ts';
import { incidentStepsEntity, logEntriesEntity, type IncidentStatus } from '#shared/incidents/schema.ts';
import { canChangeStatus, needsReason } from '#shared/incidents/status.ts';
import type { Recording } from '../sync/recorder.ts';
import { readIncident } from './incident-queries.ts';

interface StatusChange {
  readonly id: string;
  readonly to: IncidentStatus;
  readonly reason: string | null;
  readonly personName: string;
}

/** As they stand in the log, which is kept in Chinese like every record. */
const STATUS_NAMES: Readonly<Record<IncidentStatus, string>> = {
  received: '接报',
  verified: '核实',
  'false-alarm': '误报关闭',
  responding: '处置中',
  contained: '基本控制',
  ended: '处置结束',
  archived: '归档',
};

export function changeIncidentStatus(recording: Recording, change: StatusChange): IncidentSummary {
  const { id, to, reason, personName } = change;
  const { status: from } = readIncident(recording.db, id);
  if (from === to) return readIncident(recording.db, id);
  if (!canChangeStatus(from, to)) throw incidentError('incidents/status-not-allowed', { from, to });
  if (needsReason(from, to) && (reason === null || reason === ''))
    throw incidentError('incidents/reason-needed', { to });
  recording.append(incidentStepsEntity, {
    id: newId(),
    incidentId: id,
    at: recording.now,
    from,
    to,
    reason,
    personName,
  });
  recording.append(logEntriesEntity, {
    id: newId(),
    incidentId: id,
    at: recording.now,
    kind: 'status',
    text: `状态：${STATUS_NAMES[from]} → ${STATUS_NAMES[to]}${reason === null || reason === '' ? '' : `（${reason}）`}`,
    personName,
    lon: null,
    lat: null,
  });
  return readIncident(recording.db, id);
}
