import { useQueryClient, type MutationCache } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import type { SavingState } from './shell-data.ts';

const NOTHING_YET: SavingState = { state: 'nothing-yet' };
const SAVING: SavingState = { state: 'saving' };
const FAILED: SavingState = { state: 'failed' };

/** What became of the latest thing that was to be saved from this window. */
export function useSaving(): SavingState {
  const cache = useQueryClient().getMutationCache();
  const [subscribe, read] = useMemo(() => followMutations(cache), [cache]);
  return useSyncExternalStore(subscribe, read);
}

function followMutations(cache: MutationCache): [(onChange: () => void) => () => void, () => SavingState] {
  let saving = NOTHING_YET;
  const subscribe = (onChange: () => void) =>
    cache.subscribe(({ type, mutation }) => {
      if (type !== 'updated' || mutation.meta?.isRecord === false) return;
      const { status } = mutation.state;
      if (status === 'idle') return;
      saving =
        status === 'pending' ? SAVING : status === 'error' ? FAILED : { state: 'saved', at: Date.now() };
      onChange();
    });
  return [subscribe, () => saving];
}
