import { logEntriesEntity, type LogEntry } from '#shared/incidents/schema.ts';
import type { Recording } from '../sync/recorder.ts';
import { readOne } from '../sync/read-rows.ts';
import { readIncident } from './incident-queries.ts';

/** 值班记事. Saving the same entry twice is harmless. */
export function addLogEntry(
  recording: Recording,
  entry: Pick<LogEntry, 'id' | 'incidentId' | 'text' | 'personName'>,
): LogEntry {
  const present = readOne(recording.db, logEntriesEntity, 'SELECT * FROM logEntries WHERE id = ?', [
    entry.id,
  ]);
  if (present !== null) return present;
  if (entry.incidentId !== null) readIncident(recording.db, entry.incidentId);
  const row: LogEntry = { ...entry, at: recording.now, kind: 'note', lon: null, lat: null };
  recording.append(logEntriesEntity, row);
  return row;
}
