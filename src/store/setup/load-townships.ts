import { newId } from '#shared/kernel/ids.ts';
import { organisationsEntity } from '#shared/organisations/schema.ts';
import type { ReadDb } from '../database/handles.ts';
import { readChildren, readRegion } from '../regions/region-book.ts';
import type { Recording } from '../sync/recorder.ts';
import { DEMO_SEATS } from './demo-seats.ts';

interface Townships {
  readonly code: string;
  readonly parentId: string;
  readonly demo: boolean;
}

const GENERATED = '演示生成';

/**
 * The townships of a county, or of every county of a prefecture, by name and code. Their seats and phones are not in
 * any licensed source: a bureau enters its own, and the demo's are marked as generated, with numbers no phone has.
 */
export function loadTownships(
  recording: Recording,
  regions: ReadDb,
  { code, parentId, demo }: Townships,
): void {
  const { level } = readRegion(regions, code);
  const counties =
    level === 3 ? [code] : level === 2 ? readChildren(regions, code).map((county) => county.code) : [];
  let n = 0;
  for (const county of counties)
    for (const township of readChildren(regions, county)) {
      n += 1;
      const serial = String(n).padStart(4, '0');
      const seat = demo ? DEMO_SEATS[township.code] : undefined;
      recording.save(organisationsEntity, {
        id: newId(),
        name: township.fullName,
        kind: 'township',
        parentId,
        regionCode: township.code,
        dutyPhone: demo ? `000-${serial}` : null,
        fax: null,
        satellitePhone: demo ? `0000-${serial}` : null,
        lon: seat?.lon ?? null,
        lat: seat?.lat ?? null,
        coordSource: seat === undefined ? null : `${GENERATED}：概略位置，未核实`,
        sortOrder: n,
        provenance: demo ? GENERATED : null,
      });
    }
}
