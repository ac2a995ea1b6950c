import { queryOptions } from '@tanstack/react-query';
import { store } from '../store-client/console-client.ts';

/** Which elements are missing also rests on the incident and its earthquake. */
const REPORT_TABLES = [
  'reports',
  'reportSteps',
  'issueNumbers',
  'reportDocuments',
  'incidents',
  'earthquakes',
  'quakeSettings',
  'bureau',
];

export const reportsQuery = (incidentId: string | null) => {
  const input = incidentId === null ? {} : { incidentId };
  return queryOptions({
    queryKey: ['reports', 'list', input],
    queryFn: () => store.reports.list(input),
    meta: { reads: ['reports', 'reportSteps', 'issueNumbers'] },
  });
};

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['reports', 'get', { id }],
    queryFn: () => store.reports.get({ id }),
    meta: { reads: REPORT_TABLES },
  });

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

export const peopleQuery = () =>
  queryOptions({
    queryKey: ['people', 'list', null],
    queryFn: () => store.people.list(),
    meta: { reads: ['people'] },
  });

export const settingsQuery = () =>
  queryOptions({
    queryKey: ['settings', 'get', null],
    queryFn: () => store.settings.get(),
    meta: { reads: ['bureau', 'quakeSettings', 'station'] },
  });
