import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Situation } from '#shared/wall/contract.ts';
import type { WallScene } from '#shared/wall/schema.ts';
import { wallLink, wallStore } from '../store-client/wall-client.ts';
import { ASK_EVERY_MS } from './freshness.ts';
import { useCutAt } from './use-cut-at.ts';

export interface WallState {
  readonly situation: Situation | null;
  readonly scene: WallScene | null;
  /** Since when the store has not answered, UTC milliseconds; null while it does. */
  readonly cutAt: number | null;
}

/** Everything on the wall is one answer, so any change of a table asks for it again. */
const situationQuery = () =>
  queryOptions({
    queryKey: ['wall', 'situation', null],
    queryFn: () => wallStore.wall.situation(),
    refetchInterval: ASK_EVERY_MS,
    refetchIntervalInBackground: true,
  });

/** What the wall shows, followed live: the situation by its changes, the scene by what a console pushes. */
export function useSituation(): WallState {
  const queries = useQueryClient();
  const { data } = useQuery(situationQuery());
  const [scene, setScene] = useState<WallScene | null>(null);
  const cutAt = useCutAt();

  useEffect(() => {
    let isGone = false;
    const follow = async () => {
      try {
        for await (const pushed of await wallStore.wall.watchScene()) {
          if (isGone) return;
          setScene(pushed);
          void queries.invalidateQueries({ queryKey: situationQuery().queryKey });
        }
      } catch {
        // The port went; the next one starts this anew.
      }
    };
    const stop = wallLink.listen((isBack) => {
      if (isBack) void follow();
    });
    if (wallLink.isConnected) void follow();
    return () => {
      isGone = true;
      stop();
    };
  }, [queries]);

  return { situation: data ?? null, scene, cutAt };
}
