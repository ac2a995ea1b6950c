import { useQueries, useQuery } from '@tanstack/react-query';
import { openIncidentsQuery, recentEarthquakesQuery } from './queries.ts';
import { incidentQuery, pictureQuery } from '../store-client/shared-queries.ts';
import { useSituationView } from './situation-view.ts';

const NONE = [] as const;

/** What is open, which of it is looked at, and everything known of that one. */
export function useSituation() {
  const chosenId = useSituationView((view) => view.chosenId);
  const open = useQuery(openIncidentsQuery());
  const incidents = open.data?.rows ?? NONE;
  const selectedId = chosenId === undefined ? (incidents[0]?.id ?? null) : chosenId;

  const details = useQueries({
    queries: incidents.map(({ id }) => incidentQuery(id)),
    combine: (results) =>
      new Map(results.flatMap(({ data }) => (data === undefined ? [] : [[data.incident.id, data] as const]))),
  });
  const focus = useQuery({ ...incidentQuery(selectedId ?? ''), enabled: selectedId !== null });
  const earthquakeId = focus.data?.incident.earthquakeId ?? null;
  const picture = useQuery({ ...pictureQuery(earthquakeId ?? ''), enabled: earthquakeId !== null });
  const { data: magnitudes = NO_MAGNITUDES } = useQuery({
    ...recentEarthquakesQuery(),
    select: magnitudesOf,
  });
  return {
    open,
    incidents,
    selectedId,
    details,
    magnitudes,
    focus: selectedId === null ? null : (focus.data ?? null),
    picture: earthquakeId === null ? null : (picture.data ?? null),
    /** Everything the frame of the map depends on is here, or will not come. */
    isFocusSettled:
      selectedId === null
        ? !open.isPending
        : focus.isError || (focus.isSuccess && (earthquakeId === null || !picture.isPending)),
  };
}

const NO_MAGNITUDES: ReadonlyMap<string, number | null> = new Map();

const magnitudesOf = ({
  rows,
}: {
  readonly rows: readonly { readonly id: string; readonly magnitude: number | null }[];
}) => new Map(rows.map(({ id, magnitude }) => [id, magnitude]));
