import { queryOptions } from '@tanstack/react-query';
import { store } from '../store-client/console-client.ts';

/** How many open incidents stand beside the map; the rest are in the list. */
const SHOWN_INCIDENTS = 40;
const NOTHING: readonly string[] = [];

export const openIncidentsQuery = () => {
  const input = { open: true, offset: 0, limit: SHOWN_INCIDENTS };
  return queryOptions({
    queryKey: ['incidents', 'list', input],
    queryFn: () => store.incidents.list(input),
    meta: { reads: ['incidents', 'incidentSteps'] },
  });
};

export const incidentQuery = (id: string) =>
  queryOptions({
    queryKey: ['incidents', 'get', { id }],
    queryFn: () => store.incidents.get({ id }),
    meta: {
      reads: [
        'incidents',
        'incidentSteps',
        'logEntries',
        'reports',
        'reportSteps',
        'levelRules',
        'deadlineRules',
        'earthquakes',
      ],
    },
  });

export const pictureQuery = (id: string) =>
  queryOptions({
    queryKey: ['earthquakes', 'picture', { id }],
    queryFn: () => store.earthquakes.picture({ id }),
    meta: {
      reads: ['earthquakes', 'earthquakeMessages', 'incidents', 'organisations', 'quakeSettings', 'bureau'],
    },
  });

/** Magnitudes for the marks on the map. */
export const recentEarthquakesQuery = () => {
  const input = { offset: 0, limit: 200 };
  return queryOptions({
    queryKey: ['earthquakes', 'list', input],
    queryFn: () => store.earthquakes.list(input),
    meta: { reads: ['earthquakes', 'earthquakeMessages', 'incidents'] },
  });
};

export const settingsQuery = () =>
  queryOptions({
    queryKey: ['settings', 'get', null],
    queryFn: () => store.settings.get(),
    meta: { reads: ['bureau', 'quakeSettings', 'station'] },
  });

/** Boundaries come with the program and change with none of its tables. */
export const regionShapeQuery = (code: string) =>
  queryOptions({
    queryKey: ['regions', 'shape', code],
    queryFn: () => store.regions.shape({ code }),
    meta: { reads: NOTHING },
  });
