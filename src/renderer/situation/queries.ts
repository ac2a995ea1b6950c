import { queryOptions } from '@tanstack/react-query';
import { store } from '../store-client/console-client.ts';

/** How many open incidents stand beside the map; the rest are in the list. */
const SHOWN_INCIDENTS = 40;

export const openIncidentsQuery = () => {
  const input = { open: true, offset: 0, limit: SHOWN_INCIDENTS };
  return queryOptions({
    queryKey: ['incidents', 'list', input],
    queryFn: () => store.incidents.list(input),
    meta: { reads: ['incidents', 'incidentSteps'] },
  });
};

/** Magnitudes for the marks on the map. */
export const recentEarthquakesQuery = () => {
  const input = { offset: 0, limit: 200 };
  return queryOptions({
    queryKey: ['earthquakes', 'list', input],
    queryFn: () => store.earthquakes.list(input),
    meta: { reads: ['earthquakes', 'earthquakeMessages', 'incidents'] },
  });
};
