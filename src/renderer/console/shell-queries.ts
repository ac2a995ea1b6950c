import { queryOptions } from '@tanstack/react-query';
import { store } from '../store-client/console-client.ts';

export const deskQuery = () =>
  queryOptions({
    queryKey: ['shell', 'desk', null],
    queryFn: async () => {
      const [settings, people] = await Promise.all([store.settings.get(), store.people.list()]);
      const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? null;
      const { officerId, leaderId } = settings.station;
      return {
        bureauName: settings.bureau.name,
        officerName: nameOf(officerId),
        leaderName: nameOf(leaderId),
      };
    },
    meta: { reads: ['bureau', 'people', 'station'] },
  });

export const openDeadlinesQuery = () =>
  queryOptions({
    queryKey: ['incidents', 'openDeadlines', null],
    queryFn: () => store.incidents.openDeadlines(),
    meta: { reads: ['incidents', 'incidentSteps', 'reports', 'reportSteps', 'deadlineRules'] },
  });

/** What came in and nobody has looked into yet. */
export const receivedQuery = () => {
  const input = { open: true, offset: 0, limit: 40 };
  return queryOptions({
    queryKey: ['incidents', 'list', input],
    queryFn: () => store.incidents.list(input),
    meta: { reads: ['incidents', 'incidentSteps'] },
  });
};
