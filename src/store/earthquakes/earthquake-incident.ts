import { newId } from '#shared/kernel/ids.ts';
import type { IncidentForm } from '#shared/incidents/contract.ts';
import { EARTHQUAKE_TYPE } from '#shared/rules/incident-types.ts';
import type { ReadDb } from '../database/handles.ts';
import { readEarthquake } from './earthquake-queries.ts';

const SOURCE_NAMES = {
  cenc: '中国地震台网',
  usgs: '美国地质调查局（USGS）',
  wolfx: '中国地震台网（Wolfx 转发）',
} as const;

/** The form of the incident an earthquake makes. Nothing is known of people and houses yet, and nothing is claimed. */
export function incidentFormOf(
  db: ReadDb,
  earthquakeId: string,
  regionCode: string,
  receivedAt: number,
): IncidentForm {
  const { originAt, lon, lat, magnitude, place, source } = readEarthquake(db, earthquakeId);
  const size = magnitude === null ? '' : `${magnitude.toFixed(1)}级`;
  return {
    id: newId(),
    title: `${place}${size}地震`,
    typeCode: EARTHQUAKE_TYPE,
    occurredAt: originAt,
    receivedAt: Math.max(receivedAt, originAt),
    place,
    regionCode,
    lon,
    lat,
    coordSource: SOURCE_NAMES[source],
    source: SOURCE_NAMES[source],
    deaths: null,
    missing: null,
    seriouslyInjured: null,
    slightlyInjured: null,
    trapped: null,
    affected: null,
    lossFen: null,
    marking: 'internal',
  };
}
