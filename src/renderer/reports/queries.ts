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
