import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Station } from '#shared/settings/schema.ts';
import { store } from '../store-client/console-client.ts';
import { settingsQuery } from '../store-client/shared-queries.ts';

type Settings = Awaited<ReturnType<typeof store.settings.get>>;

/** Puts what the store answered where every form reads it, so that no form shows its old value for a moment. */
export function useKeepSettings(): (part: Partial<Settings>) => void {
  const queries = useQueryClient();
  return useCallback(
    (part) =>
      queries.setQueryData(settingsQuery().queryKey, (settings) =>
        settings === undefined ? undefined : { ...settings, ...part },
      ),
    [queries],
  );
}

/** Saves what belongs to this machine alone. */
export function useSaveStation(): (part: Partial<Station>) => Promise<void> {
  const keep = useKeepSettings();
  return useCallback(async (part) => keep({ station: await store.settings.saveStation(part) }), [keep]);
}
