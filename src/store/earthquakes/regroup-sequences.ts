import { earthquakesEntity, type Earthquake } from '#shared/earthquakes/entities.ts';
import { groupSequences } from '#shared/earthquakes/sequences.ts';
import { DAY_MS } from '#shared/kernel/clock.ts';
import type { QuakeSettings } from '#shared/settings/schema.ts';
import { readRows } from '../sync/read-rows.ts';
import type { Recording } from '../sync/recorder.ts';

/**
 * Groups again the earthquakes a feed touched, with all that could belong to them: those within the time limit
 * of them, and the whole of every sequence these are in. Only earthquakes whose sequence changed are saved.
 */
export function regroupSequences(
  recording: Recording,
  touched: readonly string[],
  settings: QuakeSettings,
): void {
  if (touched.length === 0) return;
  const { db } = recording;
  const ids = JSON.stringify(touched);
  const around = readRows(
    db,
    earthquakesEntity,
    `WITH span AS (
       SELECT min(originAt) - :span AS fromAt, max(originAt) + :span AS toAt FROM earthquakes
       WHERE id IN (SELECT value FROM json_each(:ids))
     ), near AS (
       SELECT DISTINCT sequenceId FROM earthquakes, span WHERE originAt BETWEEN fromAt AND toAt
     )
     SELECT * FROM earthquakes WHERE sequenceId IN (SELECT sequenceId FROM near)`,
    { ids, span: settings.sequenceDays * DAY_MS },
  );
  const sequenceOf = new Map<string, string>();
  for (const { id, quakeIds } of groupSequences(around, {
    maxKm: settings.sequenceKm,
    maxDays: settings.sequenceDays,
  }))
    for (const quakeId of quakeIds) sequenceOf.set(quakeId, id);
  for (const earthquake of around) {
    const sequenceId = sequenceOf.get(earthquake.id) ?? earthquake.id;
    if (sequenceId !== earthquake.sequenceId)
      recording.save(earthquakesEntity, { ...earthquake, sequenceId } satisfies Earthquake);
  }
}
