import { queryOptions } from '@tanstack/react-query';
import { store } from '../store-client/console-client.ts';

/** The region table ships with the program and never changes while it runs. */
const NOTHING: readonly string[] = [];
const FOUND = 30;

export const organisationsQuery = () =>
  queryOptions({
    queryKey: ['organisations', 'list', null],
    queryFn: () => store.organisations.list(),
    meta: { reads: ['organisations'] },
  });

export const regionQuery = (code: string) =>
  queryOptions({
    queryKey: ['regions', 'get', { code }],
    queryFn: () => store.regions.get({ code }),
    meta: { reads: NOTHING },
  });

export const foundRegionsQuery = (text: string) =>
  queryOptions({
    queryKey: ['regions', 'find', { text, limit: FOUND }],
    queryFn: () => store.regions.find({ text, limit: FOUND }),
    meta: { reads: NOTHING },
  });
