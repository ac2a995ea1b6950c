import { queryOptions } from '@tanstack/react-query';
import { store } from './console-client.ts';

/**
 * Queries that several features ask. One definition each: two with the same key and different `reads`
 * would leave it to chance which tables refetch the answer.
 */
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

export const settingsQuery = () =>
  queryOptions({
    queryKey: ['settings', 'get', null],
    queryFn: () => store.settings.get(),
    meta: { reads: ['bureau', 'quakeSettings', 'station'] },
  });

export const peopleQuery = () =>
  queryOptions({
    queryKey: ['people', 'list', null],
    queryFn: () => store.people.list(),
    meta: { reads: ['people'] },
  });

/** Boundaries come with the program and change with none of its tables. */
export const regionShapeQuery = (code: string) =>
  queryOptions({
    queryKey: ['regions', 'shape', code],
    queryFn: () => store.regions.shape({ code }),
    meta: { reads: [] },
  });
