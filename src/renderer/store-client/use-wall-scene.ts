import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { WallScene } from '#shared/wall/schema.ts';
import { store } from './console-client.ts';

const wallScene = queryOptions({
  queryKey: ['wall', 'scene'],
  queryFn: () => store.wall.scene(),
  // The scene is in no table; whoever pushes one puts it here.
  meta: { reads: [] },
});

/** What the wall shows now, as far as this console knows. */
export const useWallScene = (): WallScene | undefined => useQuery(wallScene).data;

/** 上屏. The call ends once the store has told every wall window. */
export function useShowOnWall() {
  const queries = useQueryClient();
  return useMutation({
    // What the wall shows is nobody's record.
    meta: { isRecord: false },
    mutationFn: (scene: Omit<WallScene, 'pushedAt'>) => store.wall.showScene(scene),
    onSuccess: (scene) => queries.setQueryData(wallScene.queryKey, scene),
  });
}
