import type { IncidentDetail, IncidentSummary, OpenDeadline } from '#shared/incidents/contract.ts';
import { isOpen } from '#shared/incidents/status.ts';
import type { DeadlineTrigger } from '#shared/rules/deadline-rule.ts';
import type { LevelSuggestion } from '#shared/rules/level-suggestion.ts';
import { runningDeadlines, type RunningDeadline } from '#shared/rules/running-deadline.ts';
import { suggestLevel } from '#shared/rules/suggest-level.ts';
import type { ReadDb } from '../database/handles.ts';
import { listDeadlineRules, listLevelRules } from '../rules/rules.ts';
import { listIncidentLog, listIncidents, readIncident } from './incident-queries.ts';

/** An incident with what the rules say of it now: a level to consider, and the clocks that run. */
export function readIncidentDetail(db: ReadDb, id: string): IncidentDetail {
  const incident = readIncident(db, id);
  return {
    incident,
    suggestion: suggestionFor(db, incident),
    deadlines: deadlinesFor(db, incident),
    log: listIncidentLog(db, id),
  };
}

/** 定级建议 from the rule table; it is shown beside the level and never becomes it by itself. */
export function suggestionFor(db: ReadDb, incident: IncidentSummary): LevelSuggestion {
  const { typeCode, deaths, missing, seriouslyInjured, lossFen, earthquakeId } = incident;
  const quake =
    earthquakeId === null
      ? undefined
      : db.get<{ magnitude: number | null }>('SELECT magnitude FROM earthquakes WHERE id = ?', [
          earthquakeId,
        ]);
  return suggestLevel(
    { typeCode, deaths, missing, seriouslyInjured, lossFen, magnitude: quake?.magnitude ?? null },
    listLevelRules(db),
  );
}

export function deadlinesFor(db: ReadDb, incident: IncidentSummary): RunningDeadline[] {
  if (!isOpen(incident.status)) return [];
  return runningDeadlines(listDeadlineRules(db), {
    typeCode: incident.typeCode,
    level: incident.level,
    occurredAt: incident.occurredAt,
    receivedAt: incident.receivedAt,
    ...reportsMade(db, incident.id),
  });
}

/** The clocks of the hundred latest open incidents. */
export function openDeadlines(db: ReadDb): OpenDeadline[] {
  const { rows } = listIncidents(db, { offset: 0, limit: 100, open: true });
  return rows
    .flatMap((incident) =>
      deadlinesFor(db, incident).map((deadline) => ({
        ...deadline,
        incidentId: incident.id,
        title: incident.title,
      })),
    )
    .toSorted((a, b) => a.dueAt - b.dueAt);
}

/** Which kinds of report have left already, and when the last of them did. */
function reportsMade(
  db: ReadDb,
  incidentId: string,
): { met: readonly DeadlineTrigger[]; previousReportAt: number | null } {
  const sendings = db.all<{ kind: string; channel: string | null; at: number }>(
    `SELECT reports.kind, reportSteps.channel, reportSteps.at FROM reportSteps
     JOIN reports ON reports.id = reportSteps.reportId
     WHERE reports.incidentId = ? AND reports.removed = 0 AND reportSteps.step = 'sent'`,
    [incidentId],
  );
  const initial = sendings.filter(({ kind }) => kind === 'initial');
  const met: DeadlineTrigger[] = [];
  // A written report that has left also tells by phone what the phone report would have told.
  if (initial.length > 0) met.push('phone-initial');
  if (initial.some(({ channel }) => channel !== 'voice')) met.push('written-initial');
  return {
    met,
    previousReportAt: sendings.reduce<number | null>((last, { at }) => Math.max(last ?? at, at), null),
  };
}
