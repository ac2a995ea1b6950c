import type { Diagnostics } from '#shared/diagnostics/contract.ts';
import type { ReadDb } from '../database/handles.ts';
import { verifyChain, type ChainCheck } from '../sync/verify-chain.ts';

/** What a check found, kept until the next one. */
export interface CheckResult {
  readonly integrity: Diagnostics['integrity'];
  readonly chain: ChainCheck | null;
}

/** Checks the file by SQLite's own means, then walks this node's chain from its first link. */
export function checkDatabase(db: ReadDb, node: string): CheckResult {
  const sound = db.get<{ integrity_check: string }>('PRAGMA integrity_check(1)');
  const walk = verifyChain(db, node);
  for (;;) {
    const step = walk.next();
    if (step.done === true)
      return { integrity: sound?.integrity_check === 'ok' ? 'ok' : 'damaged', chain: step.value };
  }
}
