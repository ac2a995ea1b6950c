import { queryOptions } from '@tanstack/react-query';
import type { Region } from '#shared/regions/schema.ts';
import { store } from '../store-client/console-client.ts';

/** The region table ships with the program and never changes while it runs. */
const NOTHING: readonly string[] = [];

const SHOWN = 12;
const ASKED = 60;

export const setupStateQuery = () =>
  queryOptions({
    queryKey: ['setup', 'state', null],
    queryFn: () => store.setup.state(),
    meta: { reads: ['bureau'] },
  });

export const demoBureausQuery = () =>
  queryOptions({
    queryKey: ['setup', 'demoBureaus', null],
    queryFn: () => store.setup.demoBureaus(),
    meta: { reads: NOTHING },
  });

/** A region and what it lies in, from the province down; the last one is the region itself. */
export const regionPathQuery = (code: string) =>
  queryOptions({
    queryKey: ['regions', 'path', code],
    queryFn: () => store.regions.path({ code }),
    meta: { reads: NOTHING },
  });

/** Prefectures and counties by name, Pinyin, initials or code, each with its path. */
export const bureauRegionsQuery = (text: string) =>
  queryOptions({
    queryKey: ['setup', 'bureauRegions', text],
    queryFn: async (): Promise<Region[][]> => {
      const found = await store.regions.find({ text, limit: ASKED });
      const usable = found.filter(({ level }) => level === 2 || level === 3).slice(0, SHOWN);
      return Promise.all(usable.map(({ code }) => store.regions.path({ code })));
    },
    meta: { reads: NOTHING },
  });
