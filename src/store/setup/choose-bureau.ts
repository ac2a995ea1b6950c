import { newId } from '#shared/kernel/ids.ts';
import { DEFAULT_AZIMUTH_DEG } from '#shared/earthquakes/intensity.ts';
import { zoneForRegion } from '#shared/earthquakes/intensity-models.ts';
import { DEFAULT_SEQUENCE_LIMITS } from '#shared/earthquakes/sequences.ts';
import { organisationsEntity } from '#shared/organisations/schema.ts';
import { peopleEntity } from '#shared/people/schema.ts';
import { DEFAULT_DEADLINE_RULES } from '#shared/rules/default-deadline-rules.ts';
import { DEFAULT_LEVEL_RULES } from '#shared/rules/default-level-rules.ts';
import { deadlineRulesEntity, levelRulesEntity } from '#shared/rules/entities.ts';
import { bureauEntity, quakeSettingsEntity } from '#shared/settings/schema.ts';
import type { FirstStart } from '#shared/setup/contract.ts';
import { setupError } from '#shared/setup/errors.ts';
import type { ReadDb } from '../database/handles.ts';
import { findBureau } from '../settings/read-settings.ts';
import { readRegion } from '../regions/region-book.ts';
import type { Recording } from '../sync/recorder.ts';
import { DEMO_BUREAUS } from './demo-bureaus.ts';
import { loadTownships } from './load-townships.ts';

interface Desk {
  readonly officerId: string;
  readonly leaderId: string;
}

/** 首次启动: the bureau, its rules as editable rows, its townships, and the two people at the desk. */
export function chooseBureau(recording: Recording, regions: ReadDb, start: FirstStart): Desk {
  const present = findBureau(recording.db);
  if (present !== null) throw setupError('setup/already-done', { name: present.name });
  if (start.officerName === start.leaderName)
    throw setupError('setup/same-person', { name: start.officerName });
  const { code } = readRegion(regions, start.regionCode);
  const known = DEMO_BUREAUS.find(({ regionCode }) => regionCode === code);

  recording.save(bureauEntity, {
    id: 'bureau',
    regionCode: code,
    name: start.bureauName,
    superiorName: known?.superiorName ?? '',
    governmentName: known?.governmentName ?? '',
    headquartersName: known?.headquartersName ?? '',
    dutyPhone: start.loadDemo ? '000-0000' : null,
    earthquakePlans: [...(known?.earthquakePlans ?? [])],
    addressees: [...(known?.addressees ?? [])],
    copies: [...(known?.copies ?? [])],
  });
  const zone = zoneForRegion(code);
  recording.save(quakeSettingsEntity, {
    id: 'quake',
    zone: zone?.zone ?? null,
    zoneConfirmed: zone?.confirmed ?? false,
    azimuthDeg: DEFAULT_AZIMUTH_DEG,
    incidentMinMagnitude: 3,
    concernRadiusKm: 100,
    sequenceKm: DEFAULT_SEQUENCE_LIMITS.maxKm,
    sequenceDays: DEFAULT_SEQUENCE_LIMITS.maxDays,
  });
  for (const rule of DEFAULT_LEVEL_RULES) recording.save(levelRulesEntity, rule);
  for (const rule of DEFAULT_DEADLINE_RULES) recording.save(deadlineRulesEntity, rule);

  const bureauId = newId();
  recording.save(organisationsEntity, {
    id: bureauId,
    name: start.bureauName,
    kind: 'bureau',
    parentId: null,
    regionCode: code,
    dutyPhone: null,
    fax: null,
    satellitePhone: null,
    lon: null,
    lat: null,
    coordSource: null,
    sortOrder: 0,
    provenance: known?.source ?? null,
  });
  loadTownships(recording, regions, { code, parentId: bureauId, demo: start.loadDemo });

  const desk = { officerId: newId(), leaderId: newId() };
  const person = { organisationId: bureauId, post: null, phones: [], regionCode: code, provenance: null };
  recording.save(peopleEntity, {
    ...person,
    id: desk.officerId,
    name: start.officerName,
    roles: ['duty-officer'],
  });
  recording.save(peopleEntity, {
    ...person,
    id: desk.leaderId,
    name: start.leaderName,
    roles: ['duty-leader'],
  });
  return desk;
}
