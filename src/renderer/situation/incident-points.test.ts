import { expect, test } from 'vitest';
import type { IncidentSummary } from '#shared/incidents/contract.ts';
import { incidentPoints, placePoints } from './incident-points.ts';

const incident: IncidentSummary = {
  id: '01900000-0000-7000-8000-000000000001',
  no: '532927-20240424-0001-1',
  title: '云南大理州巍山县4.3级地震',
  typeCode: '11C',
  occurredAt: 1_713_935_116_000,
  receivedAt: 1_713_935_200_000,
  place: '云南大理州巍山县',
  regionCode: '532927',
  lon: 99.96,
  lat: 25.24,
  coordSource: '中国地震台网',
  source: '中国地震台网',
  deaths: null,
  missing: null,
  seriouslyInjured: null,
  slightlyInjured: null,
  trapped: null,
  affected: null,
  lossFen: null,
  level: null,
  marking: 'internal',
  earthquakeId: '01900000-0000-7000-8000-0000000000e1',
  status: 'received',
};
const writeTime = (at: number) => `t${String(at)}`;

test('an earthquake is named by its magnitude, and without a decision claims no level', () => {
  const magnitudes = new Map([['01900000-0000-7000-8000-0000000000e1', 4.3]]);
  expect(incidentPoints({ incidents: [incident], magnitudes, selectedId: incident.id, writeTime })).toEqual([
    {
      id: incident.id,
      lon: 99.96,
      lat: 25.24,
      label: 'M4.3',
      detail: 't1713935116000',
      kind: 'earthquake',
      tone: 'neutral',
      isEmphasised: true,
    },
  ]);
});

test('a confirmed level colours the mark', () => {
  const fire = { ...incident, title: '山林火情', earthquakeId: null, level: 2 as const };
  expect(
    incidentPoints({ incidents: [fire], magnitudes: new Map(), selectedId: null, writeTime }),
  ).toMatchObject([{ label: '山林火情', kind: 'incident', tone: 'orange', isEmphasised: false }]);
});

test('an incident without a coordinate is not on the map', () => {
  const unplaced = { ...incident, lon: null, lat: null };
  expect(
    incidentPoints({ incidents: [unplaced], magnitudes: new Map(), selectedId: null, writeTime }),
  ).toEqual([]);
});

test('a township is marked at its seat, and not at all without one', () => {
  const organisation = {
    id: '01900000-0000-7000-8000-0000000000a1',
    name: '五印乡',
    kind: 'township' as const,
    parentId: null,
    regionCode: '532927204',
    dutyPhone: '000-0008',
    fax: null,
    satellitePhone: '0000-0008',
    lon: 100.02,
    lat: 25.2,
    coordSource: '演示生成',
    sortOrder: 8,
    provenance: '演示生成',
  };
  const unplaced = { ...organisation, id: '01900000-0000-7000-8000-0000000000a2', lon: null, lat: null };
  const points = placePoints([
    { organisation, distanceKm: 7.5, intensity: 5 },
    { organisation: unplaced, distanceKm: 9, intensity: 4 },
  ]);
  expect(points).toEqual([
    { id: organisation.id, lon: 100.02, lat: 25.2, label: '五印乡', kind: 'place', tone: 'neutral' },
  ]);
});
