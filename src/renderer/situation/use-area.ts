import { useQuery } from '@tanstack/react-query';
import type { MapRegion } from '../map/map-data.ts';
import { regionShapeQuery, settingsQuery } from '../store-client/shared-queries.ts';

interface Area {
  readonly region: MapRegion | null;
  /** The outline is here, or there is none to wait for. */
  readonly isSettled: boolean;
}

/** The outline of the bureau's own area. */
export function useArea(): Area {
  const settings = useQuery(settingsQuery());
  const code = settings.data?.bureau.regionCode;
  const shape = useQuery({ ...regionShapeQuery(code ?? ''), enabled: code !== undefined });
  return { region: shape.data ?? null, isSettled: settings.isError || shape.isSuccess || shape.isError };
}
