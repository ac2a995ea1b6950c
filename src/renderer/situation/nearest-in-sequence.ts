import type { EarthquakePicture } from '#shared/earthquakes/contract.ts';

type Member = EarthquakePicture['sequence'][number];

/** The other earthquake of the sequence that is nearest in space; null when it stands alone. */
export function nearestInSequence({
  earthquake,
  sequence,
}: Pick<EarthquakePicture, 'earthquake' | 'sequence'>): Member | null {
  const [nearest] = sequence
    .filter((member) => member.earthquake.id !== earthquake.id)
    .toSorted((a, b) => a.distanceKm - b.distanceKm || b.earthquake.originAt - a.earthquake.originAt);
  return nearest ?? null;
}
