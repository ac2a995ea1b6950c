import { implement } from '@orpc/server';
import { regionsContract } from '#shared/regions/contract.ts';
import type { StoreContext } from '../store-context.ts';
import { findRegions, readChildren, readRegion, readRegionPath, readShape } from './region-book.ts';

export function regionsRouter({ regions }: StoreContext) {
  const os = implement(regionsContract);
  return os.router({
    get: os.get.handler(({ input }) => readRegion(regions, input.code)),
    path: os.path.handler(({ input }) => readRegionPath(regions, input.code)),
    children: os.children.handler(({ input }) => readChildren(regions, input.code)),
    find: os.find.handler(({ input }) => findRegions(regions, input.text, input.limit)),
    shape: os.shape.handler(({ input }) => readShape(regions, input.code)),
  });
}
