import { implement } from '@orpc/server';
import { changesContract } from '#shared/changes/contract.ts';
import type { ChangeFeed } from './changes.ts';
import { eventStream } from './event-stream.ts';

export function changesRouter(feed: ChangeFeed) {
  const os = implement(changesContract);
  return os.router({
    watch: os.watch.handler(({ signal }) => eventStream((listener) => feed.listen(listener), signal)),
  });
}
