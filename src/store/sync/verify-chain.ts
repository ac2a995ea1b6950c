import type { ReadDb } from '../database/handles.ts';
import { readChange, type StoredChange } from './rebuild.ts';
import { FIRST_HASH, hashOfChange } from './recorder.ts';

export interface ChainCheck {
  readonly checked: number;
  /** `node/seq` of the first link that does not hold; null when all do. */
  readonly firstBroken: string | null;
}

const PAGE = 2_000;

/**
 * Walks one node's chain in pieces: every hash made again, every link joined to the one before, no number missing.
 * Yields after each piece, so that the caller can let other work in, and stops at the first broken link.
 */
export function* verifyChain(db: ReadDb, node: string): Generator<ChainCheck, ChainCheck> {
  let seq = 0;
  let prevHash = FIRST_HASH;
  for (;;) {
    const page = db.all<StoredChange>(
      'SELECT * FROM changes WHERE node = ? AND seq > ? ORDER BY seq LIMIT ?',
      [node, seq, PAGE],
    );
    for (const stored of page) {
      const holds =
        stored.seq === seq + 1 &&
        stored.prevHash === prevHash &&
        stored.hash === hashOfChange(readChange(stored), stored.body);
      if (!holds) return { checked: seq, firstBroken: `${node}/${stored.seq}` };
      seq = stored.seq;
      prevHash = stored.hash;
    }
    if (page.length < PAGE) return { checked: seq, firstBroken: null };
    yield { checked: seq, firstBroken: null };
  }
}
